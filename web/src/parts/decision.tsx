/** Accept, correct, reject, in this order; after a decision its name, time, reason and the way back. */
import { useQuery } from "@tanstack/react-query"
import type { Change, Statement, StatementWhole } from "../../../src/api/contract.ts"
import { useWho } from "../asked.ts"
import { decide, undo } from "../review.ts"
import { get } from "../server.ts"
import { moment, t, tOf } from "../texts/t.ts"
import { CorrectionForm } from "./correction.tsx"

interface DecisionProps {
  readonly statement: Statement
  readonly isCorrecting: boolean
  readonly correcting: (open: boolean) => void
}

export const Decision = ({ statement, isCorrecting, correcting }: DecisionProps) => {
  const { data: who } = useWho()
  if (isCorrecting) return <CorrectionForm statement={statement} close={() => correcting(false)} />
  if (statement.status !== "proposed") return <Decided statement={statement} />
  if (who !== undefined && (who.name === null || !who.scopes.includes("review")))
    return <p className="meta dim">{t("decide.needsName")}</p>
  return (
    <div className="acts choices">
      <button
        type="button"
        className="button"
        data-first=""
        onClick={() => void decide(statement, "accept")}
      >
        {t("decide.accept")} <kbd>A</kbd>
      </button>
      <button type="button" className="button" onClick={() => correcting(true)}>
        {t("decide.correct")} <kbd>C</kbd>
      </button>
      <button type="button" className="button" onClick={() => void decide(statement, "reject")}>
        {t("decide.reject")} <kbd>R</kbd>
      </button>
    </div>
  )
}

export const useHistory = (id: string, isWanted: boolean) =>
  useQuery({
    queryKey: ["/api/statements", id],
    queryFn: () => get<StatementWhole>(`/api/statements/${encodeURIComponent(id)}`),
    enabled: isWanted,
  })

const byPerson = ({ by, undone, undoes }: Change): boolean =>
  by.kind === "reviewer" && !undone && undoes === null

/** The step that stands: the last a person took and nobody took back. */
export const standing = (history: readonly Change[]): Change | null =>
  history.findLast(byPerson) ?? null

const Decided = ({ statement }: { readonly statement: Statement }) => {
  const { data } = useHistory(statement.id, true)
  const step = standing(data?.history ?? [])
  const what = tOf("decide", statement.status)
  if (step === null) return <p className="meta">{what}</p>
  const told = { what, who: step.by.name, when: moment(step.at), reason: step.reason }
  return (
    <div className="acts meta" role="status">
      <span>{t(step.reason === null ? "decide.by" : "decide.because", told)}</span>
      <button
        type="button"
        className="button end"
        data-plain=""
        onClick={() => void undo(step.step ?? step.number)}
      >
        {t("decide.undo")}
      </button>
    </div>
  )
}
