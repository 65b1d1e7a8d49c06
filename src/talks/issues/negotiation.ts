/** Which talks a statement belongs to, or none: most of what a news feed prints is off topic. */
import type { Tagged } from "../../language/tagged.ts"
import type { Codebook } from "../codebook.ts"
import { type Phrasebook, hitsIn, phrasebook } from "../meaning/phrase.ts"
import type { Run } from "../meaning/run.ts"
import type { Setting } from "../setting.ts"
import { indexOf } from "./worth.ts"
import { knownIssueIn } from "./known-issue.ts"

const books = new WeakMap<Codebook, Phrasebook<number>>()

/** The proper names of the codebook's parties, each with the number of its party. */
function namesOf(codebook: Codebook): Phrasebook<number> {
  const known = books.get(codebook)
  if (known !== undefined) return known
  const book = phrasebook(
    codebook.parties.flatMap(({ name, aliases, members }, k) =>
      [name, ...aliases, ...members]
        .filter((one) => /^\p{Lu}/u.test(one))
        .map((one): [string, number] => [one.toLowerCase().replaceAll(/[;\n/?|…]/g, " "), k]),
    ),
  )
  books.set(codebook, book)
  return book
}

const isCapital = ({ words }: Tagged, at: number): boolean => /^\p{Lu}/u.test(words[at] as string)

const partiesIn = (tagged: Tagged, codebook: Codebook, run: Run): ReadonlySet<number> =>
  new Set(
    hitsIn(namesOf(codebook), tagged, run).flatMap(({ from, value }) =>
      isCapital(tagged, from) ? [value] : [],
    ),
  )

const judged = new WeakMap<Setting, boolean>()

/** Is a report as a whole about these talks: are two of the parties in it, or one and an issue? */
function isAbout(setting: Setting): boolean {
  const known = judged.get(setting)
  if (known !== undefined) return known
  const { tagged, codebook } = setting
  const whole = { from: 0, to: tagged.count }
  const parties = partiesIn(tagged, codebook, whole).size
  const enough = Math.min(2, codebook.parties.length)
  const about =
    parties >= enough || (parties > 0 && knownIssueIn(tagged, indexOf(codebook), whole) !== null)
  judged.set(setting, about)
  return about
}

/** Is a party or an issue named in the statement's paragraph or one beside it? */
function isNear({ tagged, codebook }: Setting, { from, to }: Run): boolean {
  const { paragraphStart, paragraphEnd, count } = tagged
  const begin = paragraphStart[from] as number
  const end = paragraphEnd[to - 1] as number
  const wide = {
    from: begin > 0 ? (paragraphStart[begin - 1] as number) : 0,
    to: end < count ? (paragraphEnd[end] as number) : count,
  }
  return (
    partiesIn(tagged, codebook, wide).size > 0 ||
    knownIssueIn(tagged, indexOf(codebook), wide) !== null
  )
}

/** Does a statement belong to the codebook's talks? */
export function belongs(setting: Setting, party: string | null, place: Run): boolean {
  const { tagged, codebook } = setting
  if (codebook.parties.length === 0) return true
  const known = codebook.parties.some(({ name }) => name === party)
  if (isAbout(setting) && (known || isNear(setting, place))) return true
  return (
    (known || partiesIn(tagged, codebook, place).size > 0) &&
    knownIssueIn(tagged, indexOf(codebook), place) !== null
  )
}
