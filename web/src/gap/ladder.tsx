/** An issue's rungs from end to end, every position on its rung and day, each opening its sentence. */
import { Link } from "wouter"
import type { Board, PositionStated } from "../../../src/api/contract.ts"
import { placeOf } from "../parts/reference.tsx"
import { Shape } from "../parts/stance.tsx"
import { longDay, shortDay, t, tOf } from "../texts/t.ts"
import { pathOf, periodOf, pointsOf, type Point } from "./course.ts"

interface LadderProps {
  readonly row: Pick<Board["rows"][number], "issue" | "rungs">
  readonly positions: readonly PositionStated[]
  readonly codes: ReadonlyMap<string, string>
}

export const Ladder = ({ row: { issue, rungs }, positions, codes }: LadderProps) => {
  const period = periodOf(positions)
  if (period === null) return <p className="meta dim">{t("gap.noPoint")}</p>
  const points = pointsOf(positions, period)
  // The same line for a party on every issue.
  const parties = [...codes.keys()]
  return (
    <div className="ladder" role="group" aria-label={t("gap.course", { issue })}>
      <ol className="rungs">
        {rungs.map((rung) => (
          <li key={rung} dir="auto">
            {rung}
          </li>
        ))}
      </ol>
      <div className="course">
        <svg viewBox={`0 0 100 ${rungs.length}`} preserveAspectRatio="none" aria-hidden="true">
          {rungs.map((rung, k) => (
            <path key={rung} className="rung" d={`M0 ${k + 0.5}H100`} />
          ))}
          {parties.map((party, k) => (
            <path
              key={party}
              className="way"
              data-line={k % 3}
              d={pathOf(points.filter(({ position }) => position.party === party))}
            />
          ))}
        </svg>
        <ul>
          {points.map((point, k) => (
            <Spot
              key={k}
              point={point}
              of={rungs.length}
              code={codes.get(point.position.party) ?? ""}
            />
          ))}
        </ul>
      </div>
      <p className="ends-of-time">
        <span>{longDay(period.from)}</span>
        {period.to !== period.from && <span>{longDay(period.to)}</span>}
      </p>
    </div>
  )
}

interface SpotProps {
  readonly point: Point
  readonly of: number
  readonly code: string
}

const Spot = ({ point: { position, x, rung, level }, of, code }: SpotProps) => {
  const { party, stance, date, reviewed, evidence } = position
  const first = evidence[0]
  const told = t("gap.point", {
    party,
    stance: tOf("stance", stance),
    rung: position.rung ?? "",
    date: shortDay(date),
    review: t(reviewed ? "reader.person" : "gap.unreviewed"),
  })
  // The letters in the box are in its name: whoever speaks to the page says what is seen.
  const box = (
    <>
      <Shape stance={stance} />
      {code}
    </>
  )
  return (
    <li
      data-stance={stance}
      data-reviewed={reviewed ? "" : undefined}
      data-private={position.private ? "" : undefined}
      style={{
        insetInlineStart: `${x}%`,
        top: `calc(${(100 * (rung + 0.5)) / of}% + ${level * 18}px)`,
      }}
    >
      {first === undefined ? (
        <span title={told}>{box}</span>
      ) : (
        <Link
          href={placeOf(first)}
          title={`${told}: ${first.quote}`}
          aria-label={`${code} ${told}`}
        >
          {box}
        </Link>
      )}
    </li>
  )
}
