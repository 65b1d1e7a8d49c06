/** Who "they" and "I" are: "They will meet again on Friday", "I met him," said Brand. */
import { OUTSIDE } from "../../language/quotation.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Setting } from "../setting.ts"
import type { Statement } from "../statement.ts"
import type { Participant } from "./participants.ts"
import type { ToldEncounter } from "./told-encounter.ts"

/** Does a pronoun stand before the word that tells the encounter, in its clause? */
const hasBefore = ({ lowered }: Tagged, { encounter }: ToldEncounter, pronoun: RegExp): boolean =>
  lowered
    .slice(Math.max(encounter.clause.from, encounter.at - 8), encounter.at)
    .some((word) => pronoun.test(word))

/** "Ms Holt met Mr Brand on Monday. They will meet again": those of the encounter before. */
function sameAgain(
  tagged: Tagged,
  one: ToldEncounter,
  before: ToldEncounter | undefined,
): readonly Participant[] {
  if (before === undefined || before.participants.length < 2) return []
  const apart = one.sentence - before.sentence
  if (apart > 1) return []
  return hasBefore(tagged, one, apart === 0 ? /^(?:they|we)$/ : /^they$/) ? before.participants : []
}

/** "I spoke to him," said Brand: Brand. */
function whoSays(
  tagged: Tagged,
  one: ToldEncounter,
  statements: readonly Statement[],
): readonly Participant[] {
  const { at } = one.encounter
  if (tagged.quoteState[at] === OUTSIDE || !hasBefore(tagged, one, /^i$/)) return []
  const start = tagged.start[at] as number
  for (const { evidence, speaker, speakerName } of statements) {
    const span = evidence.find((part) => part.start <= start && start < part.end)
    if (span && speaker !== null && speakerName !== null)
      return [{ name: speakerName, actor: speaker, span: { start: span.start, end: span.end } }]
  }
  return []
}

/** The encounters, with those whom their pronouns stand for. */
export function withThoseNamed(
  { tagged }: Setting,
  told: readonly ToldEncounter[],
  statements: readonly Statement[],
): ToldEncounter[] {
  const found: ToldEncounter[] = []
  for (const one of told) {
    const added =
      one.participants.length === 0
        ? sameAgain(tagged, one, found.at(-1))
        : whoSays(tagged, one, statements)
    const known = new Set(added.map(({ name }) => name))
    const own = one.participants.filter(({ name }) => !known.has(name))
    found.push(added.length === 0 ? one : { ...one, participants: [...added, ...own] })
  }
  return found
}
