/** A denial right behind the words it denies: "The union asked for a delay." – "We asked for nothing." */
import { gistOf } from "../../text/gist.ts"
import { kinshipOf } from "../same-speaker.ts"
import { stemOf } from "../stem.ts"
import type { Utterance } from "../utterance.ts"

/** A denial of few words says no more than no. */
const FEW = 4

const own = /^(?:(?:but|no|and|well)[,\s—–-]+)*(?:we|I|nobody|no one|none of us|our|my|it)\b/iu
/** Of what was, not of what will be: a refusal answers an offer and denies nothing. */
const notSo =
  /\b(?:\p{L}+ed|did|was|were|had|has|have|took|gave|made|left|sent|went|came|got|knew|saw|held|broke|fell|met|spoke|paid|put|sought) (?:\p{L}+ )?(?:nothing|nobody|no one|none|neither|no \p{L}+)\b|\b(?:did|have|has|had|was|were)(?:n['’]t| not| never) \p{L}+|\bnever \p{L}+|^(?:but )?(?:nobody|no one|none of us) \p{L}+(?:ed|ent|ook|ave|ade|old|eft|aw|et)\b/iu
const told =
  /\b(?:had|has|have|was|were|did|\p{L}+ed|\p{L}*(?:ook|ave|ent|eft|oke|et|ade|aw|ell|old))\b/iu

const idle: ReadonlySet<string> = new Set(
  `the a an of to for in on at by with from and or but that it its this they them their we us our i
  me my he she his her is was were are be been had has have did do not no nothing nobody none never
  any one who which as if so there here`.split(/\s+/),
)

/** Roots by which the speaker's own side is named. */
const sideOf = ({ statement, names }: Utterance): readonly string[] => [
  ...gistOf(statement.party ?? ""),
  ...names.flatMap(gistOf),
]

const namesIt = (from: Utterance, to: Utterance): boolean =>
  sideOf(from).some((root) => to.roots.has(root))

/** Is the side that denies the one that is said to have done it? */
export function isSubject(from: Utterance, to: Utterance): boolean {
  const start = new Set(gistOf(to.statement.quote.split(/\s+/u).slice(0, 6).join(" ")))
  return sideOf(from).some((root) => start.has(root))
}

function sharesWord(from: Utterance, to: Utterance): boolean {
  const stems = new Set((to.wordings[0] ?? []).map(stemOf))
  return (from.wordings[0] ?? []).some((word) => !idle.has(word) && stems.has(stemOf(word)))
}

/** Says no, and hardly more; or takes up a word. */
function deniesIt(from: Utterance, to: Utterance): boolean {
  const isBlamed = to.statement.act === "accuses" || namesIt(from, to)
  return isBlamed && (from.gist.length <= FEW || sharesWord(from, to))
}

/** "We asked for nothing": no word of denial, but the same act of the same side, and a no. */
const contradicts = (from: Utterance, to: Utterance): boolean =>
  own.test(from.statement.quote) &&
  notSo.test(from.statement.quote) &&
  told.test(to.statement.quote) &&
  isSubject(from, to) &&
  sharesWord(from, to)

const factual = new Set(["accuses", "other", "reports-agreement", "reports-no-agreement", null])

/** The words right before that a statement denies; null when it denies none. */
export function repliedTo(from: Utterance, utterances: readonly Utterance[]): Utterance | null {
  const to = utterances[from.place - 1]
  if (to === undefined || to.report !== from.report) return null
  if (!from.sense.saysNo || to.sense.saysNo || ["same", "party"].includes(kinshipOf(from, to)))
    return null
  if (!factual.has(to.statement.act)) return null
  const isReply = from.sense.denies ? deniesIt(from, to) : contradicts(from, to)
  return isReply ? to : null
}
