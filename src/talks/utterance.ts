/** A statement laid out so that it can be compared with those of other reports. */
import { gistOf } from "../text/gist.ts"
import type { ReportId } from "../text/ids.ts"
import { lettersIn } from "../text/word-unit.ts"
import { type Sense, senseOf } from "./denial.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Statement } from "./statement.ts"

export interface Utterance {
  readonly statement: Statement
  readonly outlet: string | null
  readonly origin: ReportId
  /** Place of its report in the order of publication, and its own among all. */
  readonly report: number
  readonly place: number
  /** Days since 1970 on which it was said; null when unknown. */
  readonly day: number | null
  /** Days since 1970 on which the report was published; null when unknown. */
  readonly printed: number | null
  /** Roots of its words in order, and as a set. */
  readonly gist: readonly string[]
  readonly roots: ReadonlySet<string>
  /** Its words in lower case, and those of each quotation inside it. */
  readonly wordings: readonly (readonly string[])[]
  /** Outlets and channels that carried it, its report's own first. */
  readonly carriers: readonly (readonly string[])[]
  /** Names its speaker goes by, surname last; none of an unnamed source. */
  readonly names: readonly string[]
  /** Does it deny, say that something is not so, take words back, correct what was printed? */
  readonly sense: Sense
  /** Roots of the words that stand for its speaker. */
  readonly description: readonly string[]
}

/** Words of a name that name nobody. */
const titles: ReadonlySet<string> = new Set(
  `The A An Mr Mrs Ms Dr Sir Dame President Prime Minister Deputy Foreign Defence Defense Finance
  Secretary General Ambassador Envoy Chairman Chairwoman Chair Director Chief Our One
  We He She They It I Who Which That This Those Both Neither Some Another`.split(/\s+/),
)

/**
 * The capitalised words of a speaker's name that tell who it is.
 *
 * ```ts
 * namesOf("Foreign Minister Elin Brusek") // ["Elin", "Brusek"]
 * namesOf("a senior official") // []
 * namesOf("BRUSEK") // ["Brusek"]
 * ```
 */
export const namesOf = (speaker: string | null): readonly string[] =>
  (speaker?.split(",")[0]?.match(/\p{Lu}[\p{L}\p{M}'’-]*/gu) ?? [])
    .map((name) => inCase(name.replace(/['’]s$/u, "")))
    .filter((name) => !titles.has(name))

/** A transcript prints its speakers in capitals; letters alone, as in "QRN", stay. */
const inCase = (name: string): string =>
  name.length > 4 && name === name.toUpperCase()
    ? (name[0] as string) + name.slice(1).toLowerCase()
    : name

/** Words in a row that may be recognised: the whole, and each quotation inside. */
function wordingsOf(words: string): readonly (readonly string[])[] {
  const parts = [words, ...(words.match(/["“„«‘'](?=\p{L})[^"”»’]+/gu) ?? [])]
  return parts.map((part) => lettersIn(part.toLowerCase()))
}

const telling =
  /,? as (?:re)?(?:stated|repeated|put|set out|given|told|voiced|confirmed) (?:by|in|at|on)\b[^.;“"]{1,90}?,(?= (?:still |now )?(?:remain|stand|stood|is|are|was|were)[a-z]*\b)/iu

/** Without who told it and when: "the toll, as set by Mr Lund on Monday, remains nine". */
const toldPlainly = ({ quote }: Statement): string => quote.replace(telling, "")

/** "Who in May asked for nine said she would not wait": her older words are a statement of their own. */
function withoutInner(
  { id, speakerName }: Statement,
  own: string,
  all: readonly Statement[],
): string {
  const inner = all.find(
    (one) =>
      one.id !== id &&
      one.speakerName === speakerName &&
      one.quote.length * 2 < own.length &&
      own.includes(one.quote),
  )
  return inner === undefined ? own : own.replace(inner.quote, " ")
}

/** @param outlet roots of its name */
function carriersOf(
  outlet: readonly string[],
  { via, chain }: Statement,
): readonly (readonly string[])[] {
  const others = via === null ? [] : [via]
  for (const { name } of chain.slice(1)) others.push(name)
  return [outlet, ...others.map(gistOf)].filter(({ length }) => length > 0)
}

const dayLength = 86_400_000

/** Days since 1970; null when the date is none. */
export const dayOf = (date: string | null): number | null => {
  const day = date === null ? NaN : Date.parse(date.slice(0, 10))
  return Number.isNaN(day) ? null : day / dayLength
}

/** In the order of the text. */
export const inOrder = (statements: readonly Statement[]): Statement[] =>
  statements.toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))

/**
 * All statements of the reports, in the order of publication and of the text.
 *
 * @param gleaned in the order the reports were published
 */
export function utterancesOf(
  gleaned: readonly Gleaned[],
  originOf: ReadonlyMap<ReportId, ReportId>,
): Utterance[] {
  let place = 0
  return gleaned.flatMap(({ report, statements, ownWords = [] }, number) => {
    const { id, outlet, published } = report
    const carrier = gistOf(outlet ?? "")
    const printed = dayOf(published)
    return inOrder([...statements, ...ownWords]).map((statement) => {
      const words = toldPlainly(statement)
      const gist = gistOf(words)
      const wordings = wordingsOf(withoutInner(statement, words, statements))
      return {
        statement,
        outlet,
        origin: originOf.get(id) ?? id,
        report: number,
        place: place++,
        day: dayOf(statement.date),
        printed,
        gist,
        roots: new Set(gist),
        wordings,
        carriers: carriersOf(carrier, statement),
        names: namesOf(statement.speakerName),
        sense: senseOf(statement, wordings[0] ?? []),
        description: gistOf(statement.speakerName ?? "").filter((root) => root !== "unname"),
      }
    })
  })
}
