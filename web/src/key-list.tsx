/** All keys, behind `?`; and the switch for those of a single letter. */
import { useEffect, useRef, useState } from "react"
import { keysAreOn, switchKeys } from "./keys.ts"
import { t } from "./texts/t.ts"

const list = [
  ["g", "pages"],
  ["← ↑ → ↓", "arrows"],
  ["Enter", "enter"],
  ["Esc", "escape"],
  ["j k", "jk"],
  ["a c r u", "decide"],
  ["[ ]", "brackets"],
  ["+ - < >", "zoom"],
  ["/", "search"],
  ["?", "help"],
] as const

export const KeyList = ({ close }: { readonly close: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, turn] = useState(keysAreOn())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="keys-title">
      <h2 id="keys-title">{t("keys.title")}</h2>
      <dl className="keylist">
        {list.map(([keys, what]) => (
          <div key={what} style={{ display: "contents" }}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="acts">
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => {
              switchKeys(target.checked)
              turn(target.checked)
            }}
          />{" "}
          {t("keys.switch")}
        </label>
        <button type="button" className="button end" onClick={() => dialog.current?.close()}>
          {t("keys.close")}
        </button>
      </p>
    </dialog>
  )
}
