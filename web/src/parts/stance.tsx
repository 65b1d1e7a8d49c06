/** A stance by shape, colour and word; dashed until a person decided. */
import { t, tOf } from "../texts/t.ts"

export const stances = ["accepts", "conditional", "open", "demands", "rejects", "unclear"] as const

const shapes: Readonly<Record<string, React.ReactNode>> = {
  accepts: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.3l2.3 2.3 4.4-4.8" fill="none" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  conditional: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  open: <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="2" />,
  demands: <path d="M8 1.8l6.6 12H1.4z" fill="currentColor" />,
  rejects: <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="3" />,
  unclear: (
    <>
      <path d="M8 1.6L14.4 8 8 14.4 1.6 8z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
    </>
  ),
  silent: <path d="M2 4.5v7M14 4.5v7M2 8h12" stroke="currentColor" strokeWidth="1.6" />,
}

export const Shape = ({ stance }: { readonly stance: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    {shapes[stance]}
  </svg>
)

interface ChipProps {
  readonly stance: string
  readonly status: string
  /** Another word than the stance's own, as an act that has no shape. */
  readonly word?: string
  readonly bare?: boolean
}

export const Chip = ({ stance, status, word, bare = false }: ChipProps) => (
  <span
    className="chip"
    data-stance={stance}
    data-status={status}
    data-bare={bare ? "" : undefined}
  >
    {shapes[stance] !== undefined && <Shape stance={stance} />}
    {word ?? tOf("stance", stance)}
    {status === "corrected" && <small>{t("stance.corrected")}</small>}
  </span>
)

const committing = new Set<string>(stances)

/** The act of a statement; those that take a side have its shape, the others only their word. */
export const ActChip = ({
  act,
  status,
}: {
  readonly act: string | null
  readonly status: string
}) =>
  act !== null && committing.has(act) ? (
    <Chip stance={act} status={status} />
  ) : (
    <Chip stance="act" status={status} word={tOf("act", act ?? "none")} />
  )
