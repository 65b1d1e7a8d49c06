/** Who stands before the verb of an encounter: one side, or more than one. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import type { Run } from "./clause.ts"
import { isPlural, type People, peopleIn } from "./people.ts"
import { lonely } from "./people-words.ts"

const FAR = 14

export interface Subject {
  /** Last first. */
  readonly people: readonly People[]
  /** Where the subject begins when it stands outside the clause, else -1. */
  readonly elsewhere: number
}

const relatives = wordSet("who which")
const joints = wordSet("and but")

/** The subject of a clause that begins after "who" or after "and". */
function outside(tagged: Tagged, { from }: Run): Subject {
  const start = tagged.sentenceStart[from] as number
  if (from <= start) return { people: [], elsewhere: -1 }
  const before = tagged.lowered[from - 1] as string
  // "Olen denied having met him": who denies it was there.
  if (tagged.lemmas[from - 1] === "deny") {
    const people = peopleIn(tagged, { from: start, to: from - 1 }).toReversed()
    return { people, elsewhere: people[0]?.from ?? -1 }
  }
  if (relatives.has(before) || relatives.has(tagged.lowered[from] as string)) {
    const people = peopleIn(tagged, { from: Math.max(start, from - FAR), to: from }).toReversed()
    return { people, elsewhere: people[0]?.from ?? -1 }
  }
  if (!joints.has(before)) return { people: [], elsewhere: -1 }
  const people = peopleIn(tagged, { from: start, to: from }).slice(0, 2).toReversed()
  return { people, elsewhere: people.at(-1)?.from ?? -1 }
}

/**
 * "Ms Vesk, who chairs the union, met": what stands between the commas is no subject.
 *
 * @returns the comma that closes the relative clause, or -1
 */
function closedRelative(tagged: Tagged, { from }: Run, to: number): number {
  if (!relatives.has(tagged.lowered[from - 1] ?? "") || tagged.lowered[from - 2] !== ",") return -1
  const comma = tagged.lowered.lastIndexOf(",", to - 1)
  if (comma <= from) return -1
  return to - comma <= (tagged.lowered[comma + 1] === "and" ? 8 : 3) ? comma : -1
}

const listing = /^(?:of|from|,|,? ?and)$/

/** The last of those named, with all that stand in one list with it. */
function lastList(tagged: Tagged, run: Run): Run | null {
  const all = peopleIn(tagged, run)
  const last = all.at(-1)
  if (last === undefined) return null
  let first = all.length - 1
  const joins = (k: number): boolean =>
    listing.test(tagged.lowered.slice(all[k - 1]?.to, all[k]?.from).join(" "))
  while (first > 0 && joins(first)) first--
  return { from: (all[first] as People).from, to: last.to }
}

/**
 * "Ms Vesk, who chairs the union, and the chairman met": the second of the two stands behind the
 * relative clause, and the sentence goes on with him.
 *
 * @returns the comma that opens the relative clause, or -1
 */
function relativeBeforeAnd(tagged: Tagged, { from }: Run, to: number): number {
  const { lowered } = tagged
  if (lowered[from - 1] !== "and" || lowered[from - 2] !== ",") return -1
  // "And met": no second one.
  if (peopleIn(tagged, { from, to }).length === 0 || to - from > FAR) return -1
  const start = tagged.sentenceStart[to] as number
  for (let k = from - 3; k > start; k--) {
    if (lowered[k] === ";") return -1
    if (lowered[k] === ",") return relatives.has(lowered[k + 1] as string) ? k : -1
  }
  return -1
}

/** The clause of a verb without the relative clause before it, and who stands before that. */
export function besideRelative(
  tagged: Tagged,
  clause: Run,
  to: number,
): (Run & { hosts: Run }) | null {
  const opening = relativeBeforeAnd(tagged, clause, to)
  if (opening >= 0) {
    const start = tagged.sentenceStart[to] as number
    const hosts = lastList(tagged, { from: Math.max(start, opening - FAR), to: opening })
    return hosts && { from: clause.from - 1, to: clause.to, hosts }
  }
  const comma = closedRelative(tagged, clause, to)
  if (comma < 0) return null
  const hosts = lastList(tagged, {
    from: Math.max(tagged.sentenceStart[to] as number, clause.from - FAR),
    to: clause.from - 2,
  })
  return hosts && { from: comma + 1, to: clause.to, hosts }
}

/** @param to token where the verb, helpers included, begins */
export function subjectOf(tagged: Tagged, clause: Run, to: number): Subject {
  const people = peopleIn(tagged, { from: clause.from, to }).toReversed()
  return people.length > 0 ? { people, elsewhere: -1 } : outside(tagged, clause)
}

/** More than one side: "negotiators", "A and B"; no cabinet, no board. */
export function isManySided(
  tagged: Tagged,
  { people: [last, ...rest] }: Subject,
  to: number,
): boolean {
  if (last === undefined || isLonely(tagged, { people: [last, ...rest], elsewhere: -1 }))
    return false
  if (isJointBody(tagged, last)) return true
  const [other] = rest
  // "The two heads of the guilds": the first of the two is meant.
  if (other && tagged.lowered.slice(other.to, last.from).join(" ") === "of")
    return isManySided(tagged, { people: rest, elsewhere: -1 }, to)
  if (isPlural(tagged, last)) return true
  if (other === undefined) return false
  const [, third] = rest
  // "The minister and the head of the committee, Dana Vesk, met": the last is the other's name.
  const named = third && tagged.lowered.slice(other.to, last.from).join(" ") === ","
  if (named && last.kind === "name" && tagged.lowered.slice(third.to, other.from).includes("and"))
    return to - last.to < FAR
  return tagged.lowered.slice(other.to, last.from).includes("and") && to - last.to < FAR
}

const jointly = wordSet("joint bilateral trilateral tripartite mixed bipartite")

const between = wordSet(`
ceasefire truce armistice liaison contact border boundary demarcation conciliation arbitration
`)
const ownKinds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["group", wordSet("working contact liaison")],
  ["commission", between],
  ["committee", between],
  ["panel", between],
])

/** "The joint commission", "a working group": both sides sit in it. */
function isJointBody({ lowered }: Tagged, { head }: People): boolean {
  const words = lowered.slice(Math.max(0, head - 3), head)
  if (words.some((word) => jointly.has(word))) return true
  const kind = words.at(-1) ?? ""
  return ownKinds.get(lowered[head] as string)?.has(kind) ?? false
}

/** A cabinet, a board, a court: whoever is meant, it meets among itself. */
export function isLonely(tagged: Tagged, { people: [last, other] }: Subject): boolean {
  if (last === undefined || !lonely.has(tagged.lowered[last.head] as string)) return false
  if (isJointBody(tagged, last)) return false
  return other === undefined || !tagged.lowered.slice(other.to, last.from).includes("and")
}
