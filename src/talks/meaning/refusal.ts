/** Refusals and denials shown by grammar: "will not go", "no ship will sail", "there was no call". */
import { isNoun, isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Clause } from "./clause.ts"
import { isNegator } from "./negator.ts"
import { negationsIn, subjectBefore } from "./verb.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const future = list("will would shall can could may might should must")
const intending = list("intend plan want wish mean")
/** "no reason to talk", "no plans to strike". */
const grounds = list(
  "reason room intention question point basis justification case need use chance appetite",
)
const barring = list("no nobody none neither nothing")
const tense = list("was were been had")
const MODAL = tagNumber("MD")
const PAST = tagNumber("VBD")
const ADJECTIVE = tagNumber("JJ")
/** What is absent when talks bear no fruit: that is a report, no denial. */
const fruits = list(
  "agreement deal progress breakthrough compromise accord consensus solution result movement headway decision understanding date sign doubt change",
)

/** Does something before a token, or just after it, negate its clause? */
const negatedAround = (tagged: Tagged, { from, to }: Clause, at: number): boolean =>
  negationsIn(tagged, { from, to: at }) + (at + 1 < to && isNegator(tagged, at + 1) ? 1 : 0) === 1

/** What nobody decides to do or not. */
const undecided = list(
  "comment speculate elaborate say discuss forget know understand see happen fall rise last remember feel hear",
)

const isArticle = (word: string | undefined): boolean => word === "a" || word === "any"

/** A bare state ("will not be easy", "will not take sides") is nobody's decision; "will not be bullied" is. */
const isDecided = ({ lowered, tag }: Tagged, at: number): boolean =>
  !undecided.has(lowered[at] as string) &&
  !(
    lowered[at] === "take" &&
    /^(?:sides?|positions?)$/.test(lowered[at + 1 + +isArticle(lowered[at + 1])] ?? "")
  ) &&
  (lowered[at] !== "be" || isVerb[tag[at + 1] as number] === 1)

/** "We will not go", "they are not going to sign", "she does not want that". */
export function refuses(tagged: Tagged, clause: Clause): boolean {
  const { lemmas, lowered, tag } = tagged
  for (let at = clause.from; at < clause.to; at++) {
    const word = lemmas[at] as string
    const wills = tag[at] === MODAL && (word === "will" || word === "would" || word === "shall")
    const means = isVerb[tag[at] as number] === 1 && intending.has(word)
    const goes = lowered[at] === "going" && lowered[at + 1] === "to"
    if (!wills && !means && !goes) continue
    if (!negatedAround(tagged, { ...clause, from: Math.max(clause.from, at - 4) }, at)) return false
    const subject = subjectBefore(tagged, { from: clause.from, to: at })
    return subject !== "other" && isDecided(tagged, at + 2)
  }
  return false
}

/** "No door will open", "there can be no deal", "no reason to talk". */
export function bars({ lemmas, lowered, tag }: Tagged, { from, to }: Clause): boolean {
  let barred = -1
  for (let at = from; at < to; at++) {
    const word = lowered[at] as string
    if (word === "no" && grounds.has(lemmas[at + 1] as string)) return true
    if (word === "nothing" && ["less", "but", "short"].includes(lowered[at + 1] ?? "")) return false
    const notOne = word === "not" && lowered[at + 1] === "one"
    const counted = tag[at + 2] as number
    if (notOne && (isNoun[counted] || isVerb[counted] || lowered[at + 2] === "of")) return true
    if (barring.has(word) || notOne) {
      if (lowered[at - 1] === "be" && !fruits.has(lemmas[at + 1] as string)) return true
      barred = at
    }
    const soon = barred >= 0 && at - barred < 8
    if (soon && tag[at] === MODAL && future.has(lemmas[at] as string)) return true
  }
  return false
}

/** "There was no call", "no visit was held": what is told of is said not to have been. */
export function voids(tagged: Tagged, { from, to }: Clause): boolean {
  const { lemmas, lowered, tag } = tagged
  for (let at = from; at < to; at++) {
    const nobody = lowered[at] === "nobody" || (lowered[at] === "no" && lowered[at + 1] === "one")
    if (nobody && tag[lowered[at] === "no" ? at + 2 : at + 1] === PAST) return true
    if (lowered[at] !== "no") continue
    let head = at + 1
    while (head < to && tag[head] === ADJECTIVE) head++
    while (head + 1 < to && isNoun[tag[head + 1] as number]) head++
    if (!isNoun[tag[head] as number]) continue
    if (fruits.has(lemmas[head] as string)) return false
    if (tense.has(lowered[at - 1] as string) && lowered[from] === "there") return true
    for (let k = head + 1; k < Math.min(to, head + 6); k++)
      if (tense.has(lowered[k] as string)) return true
  }
  return false
}
