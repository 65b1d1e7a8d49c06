/** The form of a correction: opens in place; what is left as it is stays. */
import { useEffect, useId, useRef, useState } from "react"
import type { Correction, Statement } from "../../../src/api/contract.ts"
import { useOverview } from "../asked.ts"
import { decide } from "../review.ts"
import { t } from "../texts/t.ts"
import { ActChip } from "./stance.tsx"

type Act = NonNullable<Statement["act"]>

/** In the order of the chips; an act of the contract that is missing here does not compile. */
export const acts = Object.keys({
  accepts: true,
  conditional: true,
  open: true,
  demands: true,
  rejects: true,
  proposes: true,
  concedes: true,
  threatens: true,
  accuses: true,
  denies: true,
  "reports-agreement": true,
  "reports-no-agreement": true,
  "reports-progress": true,
  other: true,
} satisfies Record<Act, true>) as Act[]

type Fields = Correction["fields"]

/** Only what is another than before; a field nobody touched must not count as corrected. */
export function changed(statement: Statement, next: Fields): Fields {
  const names = Object.keys(next) as (keyof Fields)[]
  return Object.fromEntries(
    names.filter((name) => next[name] !== statement[name]).map((name) => [name, next[name]]),
  )
}

interface CorrectionProps {
  readonly statement: Statement
  readonly close: () => void
}

export const CorrectionForm = ({ statement, close }: CorrectionProps) => {
  const [fields, setFields] = useState<Fields>({ act: statement.act })
  const [reason, setReason] = useState("")
  const { data } = useOverview()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const put = (next: Fields): void => setFields({ ...fields, ...next })
  useEffect(() => {
    const own = form.current?.querySelector<HTMLElement>("input:checked")
    const first = own ?? form.current?.querySelector<HTMLElement>("input")
    first?.focus()
  }, [])
  const save = (): void => {
    const next = changed(statement, fields)
    close()
    if (Object.keys(next).length > 0)
      void decide(statement, "correct", {
        fields: next,
        reason: reason.trim() === "" ? null : reason.trim(),
      })
  }
  return (
    <form
      ref={form}
      className="correction"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation()
          event.nativeEvent.stopImmediatePropagation()
          close()
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save()
      }}
    >
      <fieldset>
        <legend>{t("decide.act")}</legend>
        <div className="radios">
          {acts.map((act) => (
            <label key={act}>
              <input
                type="radio"
                name={id}
                checked={fields.act === act}
                onChange={() => put({ act })}
              />
              <ActChip act={act} status="proposed" />
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        label={t("decide.issue")}
        value={fields.issue === undefined ? statement.issue : fields.issue}
        values={data?.issues ?? []}
        none={t("decide.noIssue")}
        choose={(issue) => put({ issue })}
      />
      <Choice
        label={t("decide.party")}
        value={fields.party === undefined ? statement.party : fields.party}
        values={data?.parties ?? []}
        none={t("decide.noParty")}
        choose={(party) => put({ party })}
      />
      <div className="field">
        <label htmlFor={`${id}-speaker`}>{t("decide.speaker")}</label>
        <input
          id={`${id}-speaker`}
          className="input"
          defaultValue={statement.speakerName ?? ""}
          onChange={({ target }) =>
            put({ speakerName: target.value.trim() === "" ? null : target.value.trim() })
          }
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-reason`}>{t("decide.reason")}</label>
        <input
          id={`${id}-reason`}
          className="input"
          value={reason}
          maxLength={2000}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <div className="acts">
        <button type="submit" className="button" data-first="">
          {t("decide.save")} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" className="button" onClick={close}>
          {t("decide.cancel")} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string | null
  readonly values: readonly string[]
  readonly none: string
  /** What a value is called; the value itself where it is left out. */
  readonly word?: (value: string) => string
  readonly choose: (value: string | null) => void
}

export const Choice = ({ label, value, values, none, word, choose }: ChoiceProps) => {
  const id = useId()
  const all = value === null || values.includes(value) ? values : [value, ...values]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value ?? ""}
        onChange={({ target }) => choose(target.value === "" ? null : target.value)}
      >
        <option value="">{none}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {word?.(one) ?? one}
          </option>
        ))}
      </select>
    </div>
  )
}
