/** What statements add to the proposals of a report: answers give weight, an offer is one itself. */
import { overlap, type Span } from "../../text/span.ts"
import { issuePhrase } from "../positions/issue-phrase.ts"
import type { ProposalSighting } from "../proposal-sighting.ts"
import type { Setting } from "../setting.ts"
import type { Act, Statement } from "../statement.ts"
import type { ProposalMention } from "./mention.ts"

const answering: Partial<Record<Act, number>> = {
  accepts: 2,
  rejects: 2,
  conditional: 2,
  open: 1,
  proposes: 2,
  "reports-agreement": 3,
}

const holdsAny = ({ evidence }: Statement, places: readonly Span[]): boolean =>
  evidence.some((span) => places.some((place) => overlap(span, place)))

/** A paper that somebody answers, or that is said to be agreed, is told of at length. */
export function weighed(
  { tagged }: Setting,
  mention: ProposalMention,
  statements: readonly Statement[],
): ProposalMention {
  const first = tagged.sentenceStart[mention.head] as number
  const last = (tagged.sentenceEnd[mention.head] as number) - 1
  const sentence = { start: tagged.start[first] as number, end: tagged.end[last] as number }
  const answers = statements
    .filter((one) => holdsAny(one, [sentence]))
    .map(({ act }) => (act === null ? 0 : (answering[act] ?? 0)))
  return { ...mention, weight: mention.weight + Math.max(0, ...answers) }
}

/** "She offered that the gap had narrowed": an opinion, and nothing that could be taken up. */
const tellsOfDistance = ({ quote }: Statement): boolean =>
  /\b(?:gaps?|distances?|differences|sides|parties|positions|delegations|ends of the table)\b.{0,60}\b(?:narrow\p{L}*|clos(?:er|ed|ing)|near(?:er|ing)|shr[aiu]nk\p{L}*|wid(?:er|en\p{L}*)|apart|converg\p{L}*)\b/iu.test(
    quote,
  ) && !/^to\b|\b(?:should|must|shall|could)\b/iu.test(quote)

/** "Offered to resign rather than sign it": who would go sooner than yield offers nothing. */
const offersToGo = ({ quote }: Statement): boolean =>
  /^(?:to |its |their |his |her |our )?(?:\p{L}+ )?(?:resign|quit|resignations?|step(?:ping)? down|stand(?:ing)? down)\b|\b(?:rather|sooner) than (?:accept|sign|end|yield|give|submit|bow|agree|take|cut|see|go)\b/iu.test(
    quote,
  )

/** Shorter offers ("to help") say nothing that could be kept. */
const LEAST_WORDS = 4

/** "The offer was a trick" is of an offer that was made before. */
const isOfAnOffer = ({ quote }: Statement): boolean =>
  /^(?:that )?(?:the|this|that|such an?) (?:offer|proposal|idea|bid)\b(?! (?:of|to|that|for)\b)/iu.test(
    quote,
  )

/** Does the statement itself put something forward, whatever it is called? */
export const isUnnamedOffer = (one: Statement): boolean =>
  one.act === "proposes" &&
  one.quote.split(/\s+/).length >= LEAST_WORDS &&
  !tellsOfDistance(one) &&
  !offersToGo(one) &&
  !isOfAnOffer(one)

/**
 * What a party puts forward without a name for it: "proposed to open two ports".
 *
 * @param places of what is known already
 * @param from the number of the first one
 */
export function unnamedOffers(
  { report }: Setting,
  statements: readonly Statement[],
  places: readonly Span[],
  from: number,
): ProposalSighting[] {
  return statements
    .filter((one) => isUnnamedOffer(one) && !holdsAny(one, places))
    .flatMap((one, k) => {
      const name = issuePhrase(one.quote)
      if (name === null) return []
      const version = one.date ?? report.published?.slice(0, 10) ?? "as reported"
      return [
        {
          id: `${report.id}.p${from + k}`,
          report: report.id,
          kind: "offer",
          places: one.evidence,
          names: [name],
          name,
          author: one.party ?? one.speakerName,
          parts: null,
          versions: [{ version, evidence: one.evidence }],
          reactions: [],
          state: "tabled",
          evidence: one.evidence,
        } as const,
      ]
    })
}
