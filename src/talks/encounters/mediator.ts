/** Who mediates an encounter, where its sentence names the mediator. */
import type { Tagged } from "../../language/tagged.ts"
import { sliceOf } from "../../text/span.ts"
import type { Setting } from "../setting.ts"
import { wordSet } from "../word-set.ts"
import { type Run, spanOfRun } from "./clause.ts"
import { peopleIn } from "./people.ts"
import { peopleNouns } from "./people-words.ts"

const byWhom = wordSet("mediated brokered facilitated chaired moderated convened")
const ofWhom = wordSet("mediation auspices chairmanship facilitation")
const office = wordSet(
  "mediator mediators conciliator conciliators facilitator facilitators go-between go-betweens",
)
const mediating = wordSet("mediate chair facilitate moderate broker")
/** Words one of which stands in every sentence that names a mediator: others are passed over. */
const telling: ReadonlySet<string> = new Set([
  ...byWhom,
  ...ofWhom,
  ...office,
  ...wordSet("presided presiding chair mediating mediates chairs chairing facilitating moderating"),
  ...wordSet("brokering shuttling messages intermediary"),
])

/** Where the mediator's name begins: "mediated by ...", "under the auspices of ...", or -1. */
function nameAfter({ lowered }: Tagged, { from, to }: Run): number {
  for (let k = from; k < to - 2; k++) {
    const next = lowered[k + 1]
    if (byWhom.has(lowered[k] as string) && next === "by") return k + 2
    if (ofWhom.has(lowered[k] as string) && next === "of") return k + 2
    if (lowered[k] === "presided" && next === "over" && lowered[k + 2] === "by") return k + 3
  }
  return -1
}

const doing =
  /^(?:mediating|chairing|presiding|facilitating|moderating|brokering|shuttling|in the chair|(?:acting )?as (?:an? |the )?(?:mediator|go-between|intermediary|chair)|(?:passing|carrying|relaying) messages)\b/

/** "With Anna Berg in the chair", "with Qatar mediating". */
function withWhom(tagged: Tagged, { from, to }: Run): Run | null {
  for (let k = from; k < to - 2; k++) {
    if (tagged.lowered[k] !== "with") continue
    const end = Math.min(to, k + 9)
    for (let at = k + 2; at < end && tagged.lowered[at] !== ","; at++)
      if (doing.test(tagged.lowered.slice(at, at + 4).join(" "))) {
        const people = { from: k + 1, to: at }
        return namesSomebody(tagged, people) ? people : null
      }
  }
  return null
}

const namesSomebody = ({ lowered, words }: Tagged, { from, to }: Run): boolean =>
  words.slice(from, to).some((word) => /^\p{Lu}/u.test(word)) ||
  peopleNouns.has(lowered[to - 1] ?? "")

const tables = wordSet(
  "them it talks negotiations session sessions meeting meetings round discussions",
)

/** "Who is mediating", "who chairs the talks"; who chairs a board mediates nothing. */
function mediatesHere(tagged: Tagged, who: number): boolean {
  if (tagged.lowered[who] !== "who") return false
  const at = tagged.lemmas[who + 1] === "be" ? who + 2 : who + 1
  const lemma = tagged.lemmas[at] as string
  if (lemma !== "chair") return mediating.has(lemma)
  return tagged.lowered.slice(at + 1, at + 4).some((word) => tables.has(word))
}

const once = wordSet("former ex- onetime would-be")

/** "The Omani mediator, Said Harth", "Anna Berg, who is chairing them". */
function inOffice(tagged: Tagged, run: Run): Run | null {
  const all = peopleIn(tagged, run)
  for (const [k, people] of all.entries()) {
    const comma = tagged.lowered[people.to] === ","
    if (people.kind === "name" && comma && mediatesHere(tagged, people.to + 1)) return people
    const words = tagged.lowered.slice(people.from, people.to)
    if (!words.some((word) => office.has(word)) || words.some((word) => once.has(word))) continue
    const next = all[k + 1]
    return comma && next?.kind === "name" && next.from === people.to + 1 ? next : people
  }
  return null
}

/** Beside the clause, "mediators said" are anybody. */
const withName = ({ words }: Tagged, run: Run | null): Run | null =>
  run !== null && words.slice(run.from, run.to).some((word) => /^\p{Lu}/u.test(word)) ? run : null

function byPattern(tagged: Tagged, run: Run): Run | null {
  const from = nameAfter(tagged, run)
  if (from < 0) return null
  const [people] = peopleIn(tagged, { from, to: run.to })
  return people === undefined || people.from > from + 1 || people.kind === "pronoun" ? null : people
}

/**
 * The mediator's name as printed, its article left out; null when nobody is named.
 *
 * @param clause what tells of the encounter itself; @param sentence all that is said beside it
 */
export function mediatorIn({ tagged, report }: Setting, clause: Run, sentence: Run): string | null {
  if (!tagged.lowered.slice(sentence.from, sentence.to).some((word) => telling.has(word)))
    return null
  const people =
    byPattern(tagged, clause) ??
    withWhom(tagged, sentence) ??
    inOffice(tagged, clause) ??
    withName(tagged, inOffice(tagged, sentence))
  if (people === null) return null
  return sliceOf(report.text, spanOfRun(tagged, people)).replace(/^(?:the|a|an)\s+/iu, "")
}
