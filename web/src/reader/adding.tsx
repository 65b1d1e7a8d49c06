/** Words the machine missed become a statement: what was selected, who said it, and what it does. */
import { useEffect, useId, useRef, useState } from "react"
import type { Statement, WholeReport } from "../../../src/api/contract.ts"
import { useOverview } from "../asked.ts"
import { acts, Choice } from "../parts/correction.tsx"
import { add } from "../review.ts"
import { t, tOf } from "../texts/t.ts"
import type { Span } from "./segment.ts"

type Act = NonNullable<Statement["act"]>

interface AddingProps {
  readonly whole: WholeReport
  readonly content: Span
  /** What is selected now; it may become the source or the reporting words. */
  readonly selected: Span | null
  readonly close: (added: string | null) => void
}

const roles = ["source", "cue"] as const

export const Adding = ({ whole: { report }, content, selected, close }: AddingProps) => {
  const { data } = useOverview()
  const [spans, mark] = useState<Readonly<Record<(typeof roles)[number], Span | null>>>({
    source: null,
    cue: null,
  })
  const [speaker, setSpeaker] = useState("")
  const [party, setParty] = useState<string | null>(null)
  const [issue, setIssue] = useState<string | null>(null)
  const [act, setAct] = useState<Act | null>(null)
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  const words = (span: Span): string => report.text.slice(span.start, span.end)
  const save = async (): Promise<void> => {
    const name = speaker.trim()
    const fields = {
      ...(name === "" ? {} : { speakerName: name }),
      ...(party === null ? {} : { party }),
      ...(issue === null ? {} : { issue }),
      ...(act === null ? {} : { act }),
    }
    const added = await add(report.id, { content, ...spans, fields })
    close(added?.id ?? null)
  }
  return (
    <form
      className="correction"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 id={`${id}-title`}>{t("add.statement")}</h3>
      <blockquote className="quotation" dir="auto">
        <mark className="exact">{words(content)}</mark>
      </blockquote>
      {roles.map((role) => (
        <p key={role} className="top meta">
          <b>{t(`reader.${role}`)}</b>
          {spans[role] !== null && <span dir="auto">{words(spans[role])}</span>}
          <button
            type="button"
            className="linklike end"
            disabled={selected === null}
            // The selection would be lost to the button otherwise.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              mark({ ...spans, [role]: selected })
              if (role === "source" && selected !== null) setSpeaker(words(selected))
            }}
          >
            {t("add.take", { role: t(`reader.${role}`) })}
          </button>
        </p>
      ))}
      <div className="field">
        <label htmlFor={`${id}-speaker`}>{t("decide.speaker")}</label>
        <input
          id={`${id}-speaker`}
          ref={first}
          className="input"
          maxLength={500}
          value={speaker}
          onChange={({ target }) => setSpeaker(target.value)}
        />
      </div>
      <Choice
        label={t("decide.party")}
        value={party}
        values={data?.parties ?? []}
        none={t("decide.noParty")}
        choose={setParty}
      />
      <Choice
        label={t("decide.issue")}
        value={issue}
        values={data?.issues ?? []}
        none={t("decide.noIssue")}
        choose={setIssue}
      />
      <Choice
        label={t("decide.act")}
        value={act}
        values={acts}
        none={t("act.none")}
        word={(one) => tOf("act", one)}
        choose={(one) => setAct(acts.find((known) => known === one) ?? null)}
      />
      <div className="acts">
        <button type="submit" className="button" data-first="">
          {t("add.statement")} <kbd>↵</kbd>
        </button>
        <button type="button" className="button" onClick={() => close(null)}>
          {t("decide.cancel")} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
