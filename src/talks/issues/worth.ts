/** The words by which a codebook's issues are known, weighed by how well they tell them apart. */
import { segment } from "../../language/segment.ts"
import type { Codebook, CodebookIssue } from "../codebook.ts"
import { type Quantity, quantitiesOf } from "./quantity.ts"
import { conceptOf } from "./thesaurus.ts"

/** What an issue's own words are worth, by concept. */
export interface IssueIndex {
  readonly names: readonly string[]
  /** For each concept, its worth for each issue that has it. */
  readonly worth: ReadonlyMap<string, readonly (readonly [issue: number, worth: number])[]>
  /** Triggers of several words or stems, by the issue: matched where a word begins. */
  readonly triggers: readonly (readonly string[])[]
  readonly quantities: readonly (readonly Quantity[])[]
}

const NAME = 1
const RUNG = 0.8

const idle: ReadonlySet<string> = new Set(
  "a an the of and or for in on at to from by with no not none all any full per each both other than as it its is are be open close closed keep kept remain new old more less issue question time status after before within over under only up first last half one two three four five six seven eight nine ten".split(
    " ",
  ),
)

const wordsOf = (text: string): string[] =>
  segment(text.toLowerCase(), []).words.filter((word) => /\p{L}/u.test(word))

const conceptsOf = (text: string): Set<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !idle.has(word) && quantitiesOf([word]).length === 0)
      .map(conceptOf),
  )

/** Times are named in every report: "the same night". */
const times: ReadonlySet<string> = new Set(
  "night day week weekend month year hour morning".split(" "),
)
/** "Night-shift" may be told as "nights". */
const asPlural: ReadonlySet<string> = new Set(["night", "weekend"])

const halves = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => (word.includes("-") ? word.split("-") : []))

const partsOf = (name: string): string[] => halves(name).filter((word) => !times.has(word))

function worthsOf({ name, rungs }: CodebookIssue): Map<string, number> {
  const worths = new Map<string, number>()
  for (const rung of rungs) for (const concept of conceptsOf(rung)) worths.set(concept, RUNG)
  for (const concept of conceptsOf(partsOf(name).join(" "))) worths.set(concept, RUNG)
  for (const concept of conceptsOf(name)) worths.set(concept, NAME)
  return worths
}

/** Words of the parties' own names stand everywhere in their talks. */
const partyConcepts = ({ parties }: Codebook): ReadonlySet<string> =>
  new Set(
    parties.flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((one) => [...conceptsOf(one)]),
    ),
  )

function build(codebook: Codebook): IssueIndex {
  const { issues } = codebook
  const ofParties = partyConcepts(codebook)
  const worth = new Map<string, [number, number][]>()
  issues.forEach((issue, k) => {
    for (const [concept, value] of worthsOf(issue))
      if (value === NAME || !ofParties.has(concept))
        worth.set(concept, [...(worth.get(concept) ?? []), [k, value]])
  })
  // A word that two issues share decides nothing.
  for (const [concept, entries] of worth) if (entries.length > 1) worth.delete(concept)
  return {
    names: issues.map(({ name }) => name),
    worth,
    triggers: issues.map(({ name, triggers }) => [
      ...triggers.map((one) => one.toLowerCase()),
      ...halves(name).flatMap((word) => (asPlural.has(word) ? [`${word}s`] : [])),
    ]),
    quantities: issues.map(({ rungs }) =>
      rungs.flatMap((rung) => quantitiesOf(segment(rung.toLowerCase(), []).words)),
    ),
  }
}

const built = new WeakMap<Codebook, IssueIndex>()

/** The index of a codebook, built once. */
export function indexOf(codebook: Codebook): IssueIndex {
  const index = built.get(codebook) ?? build(codebook)
  built.set(codebook, index)
  return index
}
