/** What stands where there is nothing yet, nothing at all, or something wrong. */
import { Refusal } from "../server.ts"
import type { Asked } from "../asked.ts"
import { t } from "../texts/t.ts"

export const Bones = () => (
  <div className="bones" role="status">
    <span className="hidden">{t("loading")}</span>
    {[100, 72, 88, 54].map((width) => (
      <i key={width} style={{ width: `${width}%` }} />
    ))}
  </div>
)

interface TroubleProps {
  readonly error: Error
  readonly again?: (() => void) | undefined
}

export const Trouble = ({ error, again }: TroubleProps) => (
  <div className="trouble" role="alert">
    <strong>{t("wrong.title")}</strong>
    <p>{error instanceof Refusal ? error.message : t("wrong.offline")}</p>
    {error instanceof Refusal && error.mend !== null && <p className="meta">{error.mend}</p>}
    {again !== undefined && (
      <p>
        <button type="button" className="button" onClick={again}>
          {t("wrong.again")}
        </button>
      </p>
    )}
  </div>
)

interface ReadyProps<T> {
  readonly asked: Asked<T>
  readonly children: (data: T) => React.ReactNode
}

/** The answer when it is there; until then the shape of a text, or what went wrong. */
export const Ready = <T,>({ asked, children }: ReadyProps<T>) => {
  if (asked.data !== undefined)
    return (
      <>
        {asked.error !== null && <Trouble error={asked.error} again={() => void asked.refetch()} />}
        {children(asked.data)}
      </>
    )
  return asked.error === null ? (
    <Bones />
  ) : (
    <Trouble error={asked.error} again={() => void asked.refetch()} />
  )
}

export const Nothing = ({ children }: { readonly children: React.ReactNode }) => (
  <p className="nothing">{children}</p>
)
