/** What is shown, as a sentence with blanks; and the way nearer, farther, earlier and later. */
import { useOverview } from "../asked.ts"
import { Blank } from "../parts/blank.tsx"
import { DayBlank } from "../parts/day-blank.tsx"
import { t } from "../texts/t.ts"
import { kinds, type Kind } from "./bar.ts"
import type { Period } from "./period.ts"

interface SentenceProps {
  readonly kind: Kind | null
  readonly track: string | null
  readonly period: Period | null
  readonly put: (next: Readonly<Record<string, string | null>>) => void
}

export const Sentence = ({ kind, track, period, put }: SentenceProps) => {
  const { data: overview } = useOverview()
  const tracks = new Set([...(overview?.parties ?? []), ...(track === null ? [] : [track])])
  return (
    <div className="blanks">
      <p>
        {t("timeline.show")}{" "}
        <Blank
          label={t("timeline.show")}
          value={kind ?? ""}
          choices={[
            ["", t("timeline.everything")],
            ...kinds.map((one) => [one, t(`timeline.${one}`)] as const),
          ]}
          choose={(value) => put({ kind: value })}
        />{" "}
        {t("timeline.on")}{" "}
        <Blank
          label={t("timeline.on")}
          value={track ?? ""}
          choices={[
            ["", t("timeline.everyTrack")],
            ...[...tracks].map((one) => [one, one] as const),
          ]}
          choose={(value) => put({ track: value })}
        />
        {period !== null && (
          <>
            {" "}
            {t("timeline.from")}{" "}
            <DayBlank
              label={t("timeline.from")}
              value={period.from}
              choose={(from) => put({ from })}
            />{" "}
            {t("timeline.to")}{" "}
            <DayBlank label={t("timeline.to")} value={period.to} choose={(to) => put({ to })} />
          </>
        )}
      </p>
    </div>
  )
}

interface ZoomProps {
  readonly zoom: (factor: 0.5 | 2) => void
  readonly move: (direction: -1 | 1) => void
  readonly whole: () => void
  readonly isWhole: boolean
}

export const Zoom = ({ zoom, move, whole, isWhole }: ZoomProps) => (
  <>
    <button type="button" className="button" disabled={isWhole} onClick={() => move(-1)}>
      {t("timeline.earlier")} <kbd>&lt;</kbd>
    </button>
    <button type="button" className="button" disabled={isWhole} onClick={() => move(1)}>
      {t("timeline.later")} <kbd>&gt;</kbd>
    </button>
    <button type="button" className="button" onClick={() => zoom(0.5)}>
      {t("timeline.nearer")} <kbd>+</kbd>
    </button>
    <button type="button" className="button" disabled={isWhole} onClick={() => zoom(2)}>
      {t("timeline.farther")} <kbd>−</kbd>
    </button>
    <button type="button" className="button" disabled={isWhole} onClick={whole}>
      {t("timeline.whole")}
    </button>
  </>
)
