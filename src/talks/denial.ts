/** Does a statement deny, correct or take back something, by its act or by its own words? */
import { once } from "../text/once.ts"
import type { Statement } from "./statement.ts"

/** What is told: to reject it is to deny it, while to reject an offer is not. */
const tales =
  "claims?|stor(?:y|ies)|accounts?|articles?|allegations?|accusations?|assertions?|rumou?rs?|tales?|insinuations?|contentions?|speculation|versions?"
/** Told only when somebody put it about: "the figure given by the union". */
const putAbout =
  /^.{0,40}?\b(?:figures?|numbers?|counts?|tall(?:y|ies)|estimates?|suggestions?|notions?|charges?|ideas?|quotations?|remarks?)\b.{0,60}?\b(?:(?:put|spread|handed) (?:about|around|out|round)|circulat(?:ed|ing)|claimed|given (?:out )?by|cited|quoted|reported|published|printed|attributed|ascribed|that .{0,60}\b(?:had|has|have|was|were))\b/i
const untruths =
  "false|untrue|wrong|incorrect|inaccurate|fiction|fictitious|fabricated|fabrications?|nonsense|inventions?|invented|fantas(?:y|ies)|baseless|unfounded|groundless|misleading|rubbish|lies?|fairy[- ]tales?|made up|without (?:any )?(?:foundation|basis)"

const denials = [
  /\bthere (?:was|were|has been|have been|had been|has never been|had never been) (?:no|never|nothing)\b/i,
  /\bno such\b|\bno \p{L}+ (?:of any kind|of any sort|whatever|whatsoever|at all)\b|\bnothing of the (?:kind|sort)\b/iu,
  /\bno truth\b|\b(?:not true|untrue)\b|\bwas(?:n['’]t| not) the case\b/i,
  /\b(?:is|was|are|were|be) (?:simply |plainly |quite |entirely |completely )?(?:false|wrong|invented|made up|baseless|unfounded|nonsense|fiction|an? (?:lie|invention|fabrication|fairy tale))\b/i,
  /\b(?:ha[sd]|have) never \p{L}+(?:ed|en|ade|aid|ut|et|ook|ought|eld)\b/iu,
  /\bnever (?:\p{L}+ed|said|made|took place|happened|met|spoke|gave|sent|held|was|were)\b/iu,
  /\b(?:did(?:n['’]t| not)) (?:take place|happen|occur|exist)\b/i,
  /\bnot\b.{0,60}?\b(?:at|on) any (?:other )?(?:time|point|stage|occasion|moment|day)\b/i,
  /\bat no (?:time|point|stage|moment)\b|\bit (?:was|is) not (?:I|we|he|she|they|me|us|him|her|them)\b/i,
  /\b(?:not|no|never)\b.{0,80}?\bas (?:(?:has|had|have) been |was |is |were )?(?:\p{L}+ )?(?:claimed|alleged|reported|asserted|suggested|rumou?red)\b/iu,
  new RegExp(`\\b(?:${tales}|reports?)\\b.{0,40}\\b(?:${untruths})\\b`, "i"),
  /\b(?:ha[sd]|have|we|I|he|she|they|it) (?:agreed|consented|committed \p{L}+) to no\b/iu,
  /\bby (?:nobody|no one|none of (?:us|them|its|his|her|our))\b/i,
  /\b(?:nobody|no one|none) (?:in|of|from|on|at) [^,.;]{1,40}? (?:ha[sd]|have|did|was|were|ever|\p{L}+ed)\b/iu,
  /\bno (?:\p{L}+ ){1,4}(?:took place|happened|occurred|existed|changed hands|(?:was|were|has been|have been|had been) (?:ever )?(?:held|eaten|made|given|sent|paid|offered|promised|asked|sought|shown|exchanged|served|ordered|handed|received|written))\b/iu,
  /\bcontrary to\b|\bwhatever\b.{0,60}\b(?:may|might) (?:have )?(?:be |been )?(?:print|say|said|write|written|claim|report|think|suggest|tell|told)|\bdespite (?:what|claims|reports)\b/i,
] as const

const taleFirst = new RegExp(
  `^(?:(?!(?:of|in|on|by|for|to|from|with|at) )[\\p{L}'’]+ ){0,4}?(?:(?:${tales})\\b|(?:press|media|news|newspaper|broadcast|published) reports?\\b|reports? (?:that|of an?|about)\\b)`,
  "iu",
)

/** "the claim that boats had sailed", "the figures given by the port". */
const rejectsTale = ({ act, quote }: Pick<Statement, "act" | "quote">): boolean =>
  act === "rejects" && (taleFirst.test(quote) || putAbout.test(quote))

/**
 * Does it deny something that was said?
 *
 * ```ts
 * denies({ act: null, quote: "there was no lunch on Friday" }) // true
 * denies({ act: "rejects", quote: "the claim that boats had sailed" }) // true
 * denies({ act: "rejects", quote: "we will not pay" }) // false
 * ```
 */
export const denies = ({ act, quote }: Pick<Statement, "act" | "quote">): boolean =>
  act === "denies" || rejectsTale({ act, quote }) || denials.some((form) => form.test(quote))

const negators = /\b(?:no|not|never|nor|none|nobody|nothing|neither|nowhere|cannot)\b|n['’]t\b/i

/** Two noes that make an opening. */
const doors =
  /(?:\bnot|\bnever|n['’]t)(?: \p{L}+ly| yet)? (?:rul(?:e|ed|ing) (?:it |that |this )?out|exclud(?:e|ed|ing)|preclud(?:e|ed|ing)|(?:be )?(?:impossible|unthinkable|unwelcome|inconceivable|out of the question))\b/giu

/** Does it say that something is not so? */
export const saysNo = ({ act, quote }: Pick<Statement, "act" | "quote">): boolean =>
  act === "denies" || rejectsTale({ act, quote }) || negators.test(quote.replace(doors, ""))

const counts =
  "half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"

const withdrawals = [
  /\b(?:I|we|they|he|she|it|ha[sd]|have|hereby|now|to) (?:take|takes|took|taking|taken) (?:(?!must|should)\p{L}+ ){0,4}?(?:back|away)\b/iu,
  /\b(?:withdr(?:aw|aws|ew)|withdrawn|withdrawing|retract\p{L}*|rescind\p{L}*|revok\p{L}+|renounc\p{L}+|disown\p{L}*|goes back on|going back on|went back on) (?:\p{L}+ ){0,4}?(?:offer|proposal|acceptance|consent|assent|agreement|signature|pledge|promise|commitment|support|statement|remarks?|words?|undertaking|yes|concession|approval)\b/iu,
  /\b(?:offer|proposal|acceptance|consent|assent|agreement|signature|pledge|promise|commitment|undertaking|concession|approval)\b.{0,30}?\b(?:no longer (?:holds?|stands?|applies|applied|held|stood|valid|binding)|(?:is|was|are|were|been) (?:withdrawn|retracted|revoked|rescinded|off the table|void))\b/i,
  /\b(?:misspoke|null and void)\b|\b(?:should(?:n['’]t| not| never) have|regret(?:s|ted)?(?: having)?|(?:was|were|been) wrong (?:to have|to)) (?:sa(?:id|y|ying)|claim(?:ed|ing)?|call(?:ed|ing)?|promis(?:ed?|ing)|put it)\b/iu,
  /\b(?:withdr(?:aw|aws|ew|awn)|retract(?:s|ed)?|rescind(?:s|ed)?|revoked?) (?:that|it|this|both)(?=[.,;!?]|$| (?:now|today|yesterday|again|after|and|on|at)\b)/iu,
  /\b(?:that|it) (?:is|was|has been) (?:withdrawn|off the table|no longer on offer)\b/iu,
  new RegExp(
    `\\b(?:I|we|they|he|she|it|have|ha[sd])(?: hereby| now| therefore)? (?:withdr(?:aw|aws|ew|awn)|retract(?:s|ed)?|rescind(?:s|ed)?) (?:the|our|my|his|her|its|their|that|those) (?:\\d|(?:${counts})\\b)`,
    "iu",
  ),
] as const

/** Does the speaker take own words back? A demand that is dropped is a concession, not this. */
export const takesBack = ({ quote }: Pick<Statement, "quote">): boolean =>
  withdrawals.some((form) => form.test(quote))

const misprints = [
  /\b(?:a|an|our|in error|by) (?:\p{L}+ )?(?:mistake|error|slip|misreading|mistranslation|misunderstanding)\b|\bin (?:fact|reality|truth)\b|\bnot (?:so|true|correct|accurate|right)\b|\bno such\b/iu,

  /\b(?:that|this|it|which) (?:was|is) (?:wrong|incorrect|inaccurate|not correct|not the case|an error)\b/i,
  /\b(?:wrongly|incorrectly|erroneously|mistakenly|in error|misstated|misquoted|misreported|misidentified)\b/i,
  /\b(?:the (?:very |exact )?(?:opposite|reverse|contrary)|said nothing of the (?:kind|sort))\b/i,
  /^\P{L}*(?:corrections?|clarifications?|erratum)\b/iu,
  /^(?:[Tt]he|[Tt]hat|[Tt]his|[Oo]ur|[Aa]n?) (?:same )?(?:\p{L}+ ){0,2}?(?:article|report|story|item|piece|column|dispatch|caption|edition|page)\b[^.]{0,60}?\b(?:said|placed|gave|put|named|had|quoted|stated|told)\b[^.]+[.!?]["”’)]* (?:It|She|He|They|The|That|In)\b/u,
  /\ban? (?:earlier|previous|prior) (?:version|report|article|edition|dispatch|story|item)\b.{0,60}?\b(?:said|quoted|gave|named|stated|reported|misquoted|attributed|had)\b/i,
  /\bshould (?:have (?:read|said|been)|read)\b|\b(?:regrets?|apologi[sz]es?)\b/i,
] as const

/** Does an outlet correct what it printed? */
export const corrects = ({ quote }: Pick<Statement, "quote">): boolean =>
  misprints.some((form) => form.test(quote))

const storyTaken =
  /\b(?:[Ww]e|[Tt]he \p{Lu}\p{L}+|[Tt]h(?:e|is) (?:newspaper|paper|newsroom|editors?))(?: \p{L}+ly| now| therefore| hereby)? (?:withdraws?|retracts?|takes? back|disowns?) (?:it\b|(?:the|this|that|our|both) (?:\p{L}+ )?(?:story|stories|reports?|articles?|claims?|allegations?|items?|passages?|pieces?)\b)|\b(?:story|report|article|claim|item|passage|piece)\b[^.]{0,40}\b(?:is|has been|are|was) (?:hereby |now |therefore )?(?:withdrawn|retracted)\b/u

/** Does it take the whole of a story back, and put nothing in its place? */
export const takesStoryBack = ({ quote }: Pick<Statement, "quote">): boolean =>
  storyTaken.test(quote)

/** What a statement does to another. */
export interface Sense {
  readonly denies: boolean
  readonly saysNo: boolean
  readonly takesBack: boolean
  readonly corrects: boolean
}

/** Words without one of which no form above can hold: most statements are spared the forms. */
const signs: ReadonlySet<string> = new Set(
  `no not never nor none nobody nothing neither nowhere cannot t untrue false wrong invented made
  baseless unfounded nonsense fiction lie invention fabrication fairy contrary whatever despite
  same article story caption column claimed alleged reported asserted suggested rumoured rumored fictitious fabricated fabrications
  fantasy groundless misleading rubbish lies foundation basis unfounded incorrect
  take takes took taking taken withdraw withdraws withdrew withdrawn withdrawing retract retracts
  retracted rescind rescinds rescinded revoke revokes revoked renounce renounced disown disowned
  going goes went longer off void misspoke wrongly correction corrections clarification clarifications erratum earlier previous prior incorrect incorrectly inaccurate erroneously
  mistakenly error misstated misquoted misreported misidentified should regret regrets apologise
  apologises apologize apologizes opposite reverse any withdrawing off`.split(/\s+/),
)

const senseless: Sense = { denies: false, saysNo: false, takesBack: false, corrects: false }

/** @param words of the quote in lower case */
export const senseOf = (
  statement: Pick<Statement, "act" | "quote">,
  words: readonly string[],
): Sense =>
  statement.act === "denies" || statement.act === "rejects" || words.some((word) => signs.has(word))
    ? lazily(statement)
    : senseless

/** Most of it is never asked for. */
function lazily(statement: Pick<Statement, "act" | "quote">): Sense {
  const [isDenial, isNo] = [once(() => denies(statement)), once(() => saysNo(statement))]
  const [isTaken, isMended] = [once(() => takesBack(statement)), once(() => corrects(statement))]
  return {
    get denies() {
      return isDenial()
    },
    get saysNo() {
      return isNo()
    },
    get takesBack() {
      return isTaken()
    },
    get corrects() {
      return isMended()
    },
  }
}
