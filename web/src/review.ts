/** The steps of review, each shown at once and then asked of the server; the last can be undone. */
import { useSyncExternalStore } from "react"
import type {
  Addition,
  Correction,
  Decided,
  MarkedWords,
  Statement,
  WholeReport,
} from "../../src/api/contract.ts"
import { askAnewSoon, client, reportKey } from "./asked.ts"
import { post } from "./server.ts"

export type Status = Statement["status"]

export interface Step {
  readonly number: number
  readonly statement: Statement
  readonly what: "accept" | "correct" | "reject" | "add"
}

interface State {
  readonly last: Step | null
  readonly error: Error | null
}

let state: State = { last: null, error: null }
const listeners = new Set<() => void>()

const tell = (next: Partial<State>): void => {
  state = { ...state, ...next }
  for (const hear of listeners) hear()
}

const listening = (hear: () => void): (() => void) => {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** The last step of this visit, and what went wrong with it. */
export const useReview = (): State => useSyncExternalStore(listening, () => state)

/** Puts the statement into the report that is shown, before anybody asks for it again. */
function show(statement: Statement): void {
  client.setQueryData<WholeReport>(reportKey(statement.report), (whole) =>
    whole === undefined
      ? whole
      : {
          ...whole,
          statements: whole.statements.map((one) => (one.id === statement.id ? statement : one)),
        },
  )
}

const historyKey = (id: string) => ["/api/statements", id]

const statuses = { accept: "accepted", correct: "corrected", reject: "rejected" } as const

export async function decide(
  statement: Statement,
  what: keyof typeof statuses,
  body: Correction = { fields: {} },
): Promise<void> {
  const status = statuses[what]
  const fields = what === "correct" ? body.fields : {}
  show({ ...statement, ...(fields as Partial<Statement>), status })
  const path = `/api/statements/${encodeURIComponent(statement.id)}/${what}`
  const sent = what === "correct" ? body : { reason: body.reason ?? null }
  try {
    const decided = await post<Decided>(path, sent)
    if (decided.statement !== null) show(decided.statement)
    if (decided.step === null) tell({ error: null })
    else tell({ last: { number: decided.step, statement, what }, error: null })
  } catch (error) {
    show(statement)
    tell({ error: error as Error })
  }
  await client.invalidateQueries({ queryKey: historyKey(statement.id) })
  askAnewSoon()
}

/** Words somebody marked become a statement; null where the server refused them. */
export async function add(report: string, words: MarkedWords): Promise<Statement | null> {
  try {
    const path = `/api/reports/${encodeURIComponent(report)}/statements`
    const { step, statements } = await post<Addition>(path, words)
    const statement = statements[0] ?? null
    await client.invalidateQueries({ queryKey: reportKey(report) })
    tell({
      error: null,
      last: statement === null ? null : { number: step, statement, what: "add" },
    })
    askAnewSoon()
    return statement
  } catch (error) {
    tell({ error: error as Error })
    return null
  }
}

/** Takes the statement out of the report that is shown: its addition was taken back. */
function hide({ id, report }: Statement): void {
  client.setQueryData<WholeReport>(reportKey(report), (whole) =>
    whole === undefined
      ? whole
      : { ...whole, statements: whole.statements.filter((one) => one.id !== id) },
  )
}

/** Takes the step back; the server gives the statement its values of before. */
export async function undo(number: number): Promise<void> {
  const own = state.last?.number === number ? state.last : null
  const isAddition = own?.what === "add"
  try {
    await post<Decided>(`/api/history/${number}/undo`, {})
    if (own !== null) (isAddition ? hide : show)(own.statement)
    tell({ error: null, ...(own === null ? {} : { last: null }) })
  } catch (error) {
    tell({ error: error as Error })
  }
  // What no longer exists has no history to be asked for.
  const gone = isAddition ? own.statement.id : null
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== gone })
}
