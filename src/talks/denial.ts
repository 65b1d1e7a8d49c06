/** Does a statement deny, correct or take back something, by its act or by its own words? */
import type { Statement } from "./statement.ts"

const denials = [
  /\bthere (?:was|were|is|are|has been|have been|had been) (?:no|never|nothing)\b/i,
  /\bno such\b|\bno \p{L}+ (?:of any kind|whatsoever|at all)\b|\bnothing of the (?:kind|sort)\b/iu,
  /\bno truth\b|\b(?:not|un)true\b|\bwas(?:n['’]t| not) the case\b/i,
  /\b(?:is|was|are|were|be) (?:simply |plainly |quite |entirely |completely )?(?:false|wrong|invented|made up|baseless|unfounded|nonsense|fiction|an? (?:lie|invention|fabrication|fairy tale))\b/i,
  /\b(?:ha[sd]|have) never \p{L}+(?:ed|en|ade|aid|ut|et|ook|ought|eld)\b/iu,
  /\bnever (?:\p{L}+ed|said|made|took place|happened|met|spoke|gave|sent|held|was|were)\b/iu,
  /\b(?:did(?:n['’]t| not)) (?:take place|happen|occur|exist)\b/i,
  /\bcontrary to\b|\bwhatever\b.*\b(?:may|might)\b|\bdespite (?:what|claims|reports)\b/i,
] as const

/**
 * Does it deny something that was said?
 *
 * ```ts
 * denies({ act: null, quote: "there was no call on Saturday" }) // true
 * denies({ act: "rejects", quote: "we will not pay" }) // false
 * ```
 */
export const denies = ({ act, quote }: Pick<Statement, "act" | "quote">): boolean =>
  act === "denies" || denials.some((form) => form.test(quote))

const negators = /\b(?:no|not|never|nor|none|nobody|nothing|neither|nowhere|cannot)\b|n['’]t\b/i

/** Does it say that something is not so? */
export const saysNo = ({ act, quote }: Pick<Statement, "act" | "quote">): boolean =>
  act === "denies" || negators.test(quote)

const withdrawals = [
  /\b(?:take|takes|took|taking|taken) (?:\p{L}+ ){0,4}?(?:back|away)\b/iu,
  /\b(?:withdr(?:aw|ew)|withdrawn|withdrawing|retract|rescind|revok|renounc|disown)/i,
  /\bno longer (?:holds?|stands?|appl|valid|on the table|bound|stand by|has|have)/i,
  /\b(?:off the table|null and void|lapsed|misspoke|not stand any ?more|going back on)\b/i,
] as const

/** Does the speaker take own words back? A demand that is dropped is a concession, not this. */
export const takesBack = ({ quote }: Pick<Statement, "quote">): boolean =>
  withdrawals.some((form) => form.test(quote))

const misprints = [
  /\b(?:that|this|it|which) (?:was|is) (?:wrong|incorrect|inaccurate|not correct|not the case|an error)\b/i,
  /\b(?:wrongly|incorrectly|erroneously|mistakenly|in error|misstated|misquoted|misreported|misidentified)\b/i,
  /\bshould (?:have (?:read|said|been)|read)\b|\b(?:regrets?|apologi[sz]es?)\b/i,
] as const

/** Does an outlet correct what it printed? */
export const corrects = ({ quote }: Pick<Statement, "quote">): boolean =>
  misprints.some((form) => form.test(quote))
