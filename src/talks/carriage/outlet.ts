/** The outlets a report names: broadcasters, papers, agencies, and its own. */
import { weekdays } from "../../language/calendar.ts"
import type { Tagged } from "../../language/tagged.ts"
import { tagNumber } from "../../language/tag.ts"
import { type TokenRun, wordsOf } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import {
  isCapital,
  kindAfter,
  kindBefore,
  kindInApposition,
  lowerName,
  nameFrom,
  soundsLikeOutlet,
} from "./outlet-name.ts"
import { landmarksIn, platforms } from "./landmark.ts"
import { isUsedAsOutlet } from "./outlet-use.ts"
import { kinds, kindWords, looseKinds, newsWords, shows, unnamedKinds } from "./outlet-words.ts"

/** An outlet where a report names it: tokens `first` up to `next`, article and kind included. */
export interface Outlet {
  readonly first: number
  readonly next: number
  /** Its name as full as the report gives it; for one without a name the words themselves. */
  readonly name: string
  /** The report's own outlet, or the wire in its dateline: no link of a chain. */
  readonly own: boolean
}

interface Names {
  /** Names by their small letters, as printed. */
  readonly others: Map<string, string>
  readonly own: Set<string>
}

const bare = (name: string): string => name.toLowerCase().replace(/^the /, "")

function namesOf({ report, codebook, cast }: Setting): Names {
  const listed = codebook.outlets.map(({ name }) => name)
  const met = cast.actors.filter(({ kind }) => kind === "outlet").map(({ name }) => name)
  return {
    others: new Map([...listed, ...met].map((name) => [bare(name), name])),
    own: new Set(report.outlet === null ? [] : [bare(report.outlet)]),
  }
}

/** "ledger" of "kesh ledger": a name cut at its head or, with its place, at its end. */
const isShortFor = (short: string, long: string): boolean =>
  long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `)

const dashes: ReadonlySet<string> = new Set(["-", "–", "—", "--"])

/** The wire of "LURGEN, March 2 (Norpress) - ", which opens the report. */
const inDateline = ({ lowered }: Tagged, [from, to]: TokenRun): boolean =>
  lowered[from - 1] === "(" &&
  lowered[to] === ")" &&
  (from < 8 || dashes.has(lowered[to + 1] ?? ""))

const determiners: ReadonlySet<string> = new Set(
  "the a an its their his her this that today's yesterday's".split(" "),
)

/** "today's Herald", "Kesh's Press TV": from the possessor on. */
function withOwner({ lowered, words }: Tagged, first: number): number {
  if (lowered[first - 1] !== "'s") return first
  const day = lowered[first - 2] ?? ""
  if (day === "today" || day === "yesterday" || weekdays.has(day)) return first - 2
  let from = first - 1
  while (isCapital(words[from - 1])) from--
  return from === first - 1 ? first : from
}

/** With the words of kind before and after, and the article. */
function widened(tagged: Tagged, [from, to]: TokenRun): TokenRun {
  const { lowered } = tagged
  let first = from - kindBefore(tagged, from)
  // "the Keshite broadcaster Channel K": the adjective belongs to it as well.
  if (first < from && isCapital(tagged.words[first - 1])) first--
  if (determiners.has(lowered[first - 1] ?? "")) first--
  return [withOwner(tagged, first), to + kindAfter(tagged, to)]
}

const media: ReadonlySet<string> = new Set(["radio", "television", "tv"])

/** "Lurgen radio" is called so; "the Svet newspaper" is called Svet. */
const withMedium = ({ lowered }: Tagged, [from, to]: TokenRun): TokenRun => [
  from,
  media.has(lowered[to] ?? "") ? to + 1 : to,
]

const adjective = /^\p{Lu}\p{Ll}+(?:n|an|ish|ese|i|ch|ite)$/u
const JJ = tagNumber("JJ")

/** "the Kesh broadcaster" names one, "the Keshite broadcaster" says whose it is. */
const isAdjective = ({ words, tag }: Tagged, [from, to]: TokenRun): boolean =>
  to - from === 1 && (tag[from] === JJ || adjective.test(words[from] as string))

/** Reads a name as an outlet's; null when nothing says that it is. */
function named(setting: Setting, run: TokenRun, names: Names): Outlet | null {
  const { tagged, report } = setting
  const lower = lowerName(tagged, run)
  if (platforms.has(lower)) return null
  const own = inDateline(tagged, run) || [...names.own].some((one) => isShortFor(lower, one))
  if (own && inDateline(tagged, run)) names.own.add(lower)
  const certain =
    own ||
    names.others.has(lower) ||
    soundsLikeOutlet(tagged, run) ||
    kindBefore(tagged, run[0]) > 0 ||
    (kindAfter(tagged, run[1]) > 0 && !isAdjective(tagged, run)) ||
    kindInApposition(tagged, run[1]) ||
    isUsedAsOutlet(setting, run)
  if (!certain) return null
  const name = wordsOf(tagged, report.text, withMedium(tagged, run))
  if (!own && !names.others.has(lower)) names.others.set(lower, name)
  const [first, next] = widened(tagged, run)
  return { first, next, name: names.others.get(lower) ?? name, own }
}

/** "the Courier" after "the Tarn Courier": the one other name it is short for. */
function shortened({ tagged }: Setting, run: TokenRun, names: Names): Outlet | null {
  if (tagged.lowered[run[0] - 1] !== "the") return null
  const lower = lowerName(tagged, run)
  const long = [...names.others.keys()].filter((one) => isShortFor(lower, one))
  if (long.length !== 1) return null
  const name = names.others.get(long[0] as string) as string
  return { first: run[0] - 1, next: run[1], name, own: false }
}

const ownWords: ReadonlySet<string> = new Set(["this", "our"])

/** "this newspaper", "the agency" (the last one named), "state television", "local media". */
function ofKind({ tagged, report }: Setting, at: number, before: Outlet | null): Outlet | null {
  const { lowered } = tagged
  const kind = lowered[at] as string
  const prior = lowered[at - 1] ?? ""
  if (ownWords.has(prior)) return { first: at - 1, next: at + 1, name: kind, own: true }
  if (prior === "same" && before !== null)
    return { first: at - 2, next: at + 1, name: before.name, own: before.own }
  if (prior === "the" && kinds.has(kind) && before !== null)
    return { first: at - 1, next: at + 1, name: before.name, own: before.own }
  if (!unnamedKinds.has(kind)) return null
  const from = describedFrom(tagged, at)
  if (from === at && kind !== "newspapers" && kind !== "papers") return null
  const first = determiners.has(lowered[from - 1] ?? "") ? from - 1 : from
  // "Channel K, the Keshite broadcaster": the same outlet again.
  if (before !== null && before.next === first - 1 && lowered[first - 1] === ",") return null
  return { first, next: at + 1, name: wordsOf(tagged, report.text, [from, at + 1]), own: false }
}

/** Where the words begin that say which one: "state", "Keshite state", "local". */
function describedFrom({ lowered, words }: Tagged, at: number): number {
  const loose = looseKinds.has(lowered[at] as string)
  let from = at
  while (newsWords.has(lowered[from - 1] ?? "")) from--
  return adjective.test(words[from - 1] ?? "") && !(loose && from === at) ? from - 1 : from
}

/** Names first, since a short form may stand before the full one. */
function findNames(setting: Setting): Map<number, Outlet> {
  const { tagged } = setting
  const names = namesOf(setting)
  const rest: TokenRun[] = []
  const at = new Map<number, Outlet>()
  const keep = (run: TokenRun, outlet: Outlet | null): void => {
    if (outlet !== null) at.set(run[0], outlet)
  }
  for (let i = 0; i < tagged.count; i++) {
    if (!isCapital(tagged.words[i])) continue
    const run = nameFrom(tagged, i)
    if (run[1] === i) continue
    const outlet = named(setting, run, names)
    if (outlet === null) rest.push(run)
    else keep(run, outlet)
    i = run[1] - 1
  }
  for (const run of rest)
    keep(
      run,
      names.others.has(lowerName(tagged, run))
        ? named(setting, run, names)
        : shortened(setting, run, names),
    )
  return at
}

function saysKind({ lowered }: Tagged, at: number): boolean {
  return !shows.has(lowered[at] as string) || lowered[at - 1] === "same"
}

function find(setting: Setting): Outlet[] {
  const { tagged } = setting
  const byName = findNames(setting)
  const places = [...byName.keys(), ...landmarksIn(tagged).kinds].toSorted((a, b) => a - b)
  const found: Outlet[] = []
  for (const at of places) {
    const last = found.at(-1) ?? null
    const inside = last !== null && at < last.next
    const isKind = !inside && kindWords.has(tagged.lowered[at] as string) && saysKind(tagged, at)
    const outlet = byName.get(at) ?? (isKind ? ofKind(setting, at, last) : null)
    if (outlet === null || outlet === last) continue
    // "The weekly Zora": the name takes the place of the kind just before it.
    if (last !== null && outlet.first < last.next) found.pop()
    found.push(outlet)
  }
  return found
}

// One report is asked once for each of its statements.
const remembered = new WeakMap<Setting, readonly Outlet[]>()

/** Every outlet the report names, in the order of the text. */
export function outletsIn(setting: Setting): readonly Outlet[] {
  const known = remembered.get(setting) ?? find(setting)
  remembered.set(setting, known)
  return known
}

/** The names of all outlets but the report's own, each once. */
export const outletsNamedIn = (setting: Setting): string[] => [
  ...new Set(outletsIn(setting).flatMap(({ own, name }) => (own ? [] : [name]))),
]
