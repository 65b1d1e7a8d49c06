/** What the parties say of a proposal: each answer with the part it is about. */
import type { Evidence } from "../../text/evidence.ts"
import type { Proposal } from "../proposal.ts"
import type { ProposalMention } from "./mention.ts"
import { at, kinds, partNouns } from "./words.ts"
import { tellsTheLine } from "../positions/party-voice.ts"
import { quantitiesOf } from "../positions/quantity.ts"
import type { Setting } from "../setting.ts"
import type { Act, Statement } from "../statement.ts"
import { stemOf, wordsOf } from "../stem.ts"

export type Reaction = Proposal["reactions"][number]

const answers: ReadonlySet<Act> = new Set(["accepts", "rejects", "conditional", "open"])
/** To agree to meet again is no answer to a paper. */
const meets =
  /^(?:to )?(?:meet|hold (?:an?|another|further|the)|resume|continue|return to|come back)\b/i
const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, k) => [word, k + 1]),
)

/** An answer of a party to something, and not of a member who dissents. */
export const isAnswer = ({ act, party, speakerRole, quote }: Statement): boolean =>
  act !== null &&
  party !== null &&
  answers.has(act) &&
  !meets.test(quote) &&
  tellsTheLine(speakerRole, party, undefined)

/** "Article Nine", "the ninth clause": the number of the part that is spoken of. */
export function partNumber(quote: string): number | null {
  const words = wordsOf(quote)
  for (let k = 0; k < words.length; k++) {
    if (!partNouns.has(stemOf(at(words, k)))) continue
    const after = quantitiesOf(words.slice(k + 1, k + 2))[0]?.value ?? null
    const number = after ?? ordinals.get(at(words, k - 1)) ?? null
    if (number !== null) return number
  }
  return null
}

export function answersOf(statement: Statement, part: string): Reaction[] {
  const parties = statement.party?.split(";").map((name) => name.trim()) ?? []
  return parties.map((party) => ({
    part,
    party,
    reaction: statement.act as Act,
    evidence: [statement.evidence[0] as Evidence],
  }))
}

/** Does the statement, or the sentence that carries it, name the proposal? */
function names({ tagged }: Setting, { head }: ProposalMention, { evidence }: Statement): boolean {
  const from = tagged.start[tagged.sentenceStart[head] as number] as number
  const to = tagged.end[(tagged.sentenceEnd[head] as number) - 1] as number
  const place = tagged.start[head] as number
  const inside = evidence.some(({ start, end }) => start <= place && place < end)
  return inside || evidence.every(({ start, end }) => from <= start && end <= to && place < start)
}

const numberedPart =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last) (?:part|article|point|chapter|section|clause|phase|stage|pillar)\b|\b(?:part|article|point|chapter|section|clause|phase|stage) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu

/** The issue, or the numbered part, an answer is about; "the ceasefire plan" is all of it. */
export function partNamed({ issue, quote }: Statement): string {
  const numbered = numberedPart.exec(quote)?.[0]
  if (issue === null && numbered !== undefined) return numbered
  const head = issue?.split(" ").at(-1)?.toLowerCase() ?? ""
  return issue === null || kinds.has(head) ? "whole" : issue
}

export function reactionsOf(
  setting: Setting,
  mentions: readonly ProposalMention[],
  statements: readonly Statement[],
): Reaction[] {
  return statements
    .filter(isAnswer)
    .filter((one) => mentions.some((mention) => names(setting, mention, one)))
    .flatMap((one) => answersOf(one, partNamed(one)))
}
