/** Demands on other issues in clauses of the same statement: "ninety buses were needed, and he refused…". */
import type { Act, Statement } from "../statement.ts"
import { wordsOf } from "../stem.ts"
import { rungOf } from "./find-rung.ts"
import { type Ladder, meaningStem } from "./ladder.ts"
import { quantitiesOf } from "./quantity.ts"
import type { Standing } from "./stance.ts"

export interface Aside extends Standing {
  readonly issue: string
}

const moving: ReadonlySet<Act> = new Set(["rejects", "accepts", "demands", "proposes", "concedes"])
const wanted =
  /\b(?:needs?|needed|wants?|wanted|demands?|demanded|asks? for|asked for|must|should|insists?|insisted)\b/i
const clauseBreaks = /,\s+(?:and|but|while)\s+|;\s+/

/** Smaller numbers count too many things to be a rung by themselves. */
const TELLING = 10

type Ladders = ReadonlyMap<string, Ladder>

/** Does only this issue have a rung of that number, or does the clause name the issue? */
function isAbout(clause: string, issue: string, ladders: Ladders): boolean {
  const words = wordsOf(clause)
  const stems = new Set(words.map(meaningStem))
  if ([...(ladders.get(issue)?.matter ?? [])].some((stem) => stems.has(stem))) return true
  const values = quantitiesOf(words).map(({ value }) => value)
  const withValue = [...ladders].filter(([, { rungs }]) =>
    rungs.some(({ quantity }) => quantity !== null && values.includes(quantity.value)),
  )
  return (
    withValue.length === 1 && withValue[0]?.[0] === issue && values.every((one) => one >= TELLING)
  )
}

/** Only what is wanted in a clause of its own; a statement of one clause is on its own issue. */
export function asidesOf({ quote, act }: Statement, ladders: Ladders): Aside[] {
  const clauses = quote.split(clauseBreaks)
  if (act === null || !moving.has(act) || clauses.length < 2) return []
  return clauses
    .filter((clause) => wanted.test(clause))
    .flatMap((clause) =>
      [...ladders].flatMap(([issue, ladder]) => {
        const rung = rungOf(ladder, clause, "demands")
        return rung !== null && isAbout(clause, issue, ladders)
          ? [{ issue, stance: "demands" as const, rung }]
          : []
      }),
    )
}
