/** The keys at the foot of the reader; on a phone the three decisions under the thumb. */
import type { Statement } from "../../../src/api/contract.ts"
import type { Step } from "../review.ts"
import { t } from "../texts/t.ts"

interface KeybarProps {
  readonly last: Step | null
  readonly own: Statement | null
  readonly back: () => void
  readonly accept: () => void
  readonly correct: () => void
  readonly reject: () => void
  /** Null while no words of the report are selected. */
  readonly add: (() => void) | null
}

const pasts = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  add: "added",
} as const

const keys = [
  [["J", "K"], "reader.next"],
  [["A"], "decide.accept"],
  [["C"], "decide.correct"],
  [["R"], "decide.reject"],
  [["U"], "decide.undo"],
  [["[", "]"], "reader.reportsKeys"],
  [["M"], "add.selectionKey"],
  [["?"], "keys.title"],
] as const

export const Keybar = ({ last, own, back, accept, correct, reject, add }: KeybarProps) => (
  <div className="keybar">
    <p className="keys">
      {keys.map(([letters, what]) => (
        <span key={what}>
          {letters.map((letter) => (
            <kbd key={letter}>{letter}</kbd>
          ))}{" "}
          {t(what)}
        </span>
      ))}
    </p>
    {add !== null && (
      <button
        type="button"
        className="button"
        data-first=""
        // The selection would be lost to the button otherwise.
        onMouseDown={(event) => event.preventDefault()}
        onClick={add}
      >
        {t("add.selection")} <kbd>M</kbd>
      </button>
    )}
    {own?.status === "proposed" && (
      <p className="thumb">
        <button type="button" className="button" data-first="" onClick={accept}>
          {t("decide.accept")}
        </button>
        <button type="button" className="button" onClick={correct}>
          {t("decide.correct")}
        </button>
        <button type="button" className="button" onClick={reject}>
          {t("decide.reject")}
        </button>
      </p>
    )}
    <p className="meta" role="status">
      {last !== null && (
        <>
          {t("reader.last", { what: t(`decide.${pasts[last.what]}`) })}{" "}
          <button type="button" className="linklike" onClick={back}>
            {t("decide.undo")}
          </button>
        </>
      )}
    </p>
  </div>
)
