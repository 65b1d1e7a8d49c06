/** What became of a proposal as far as the report tells: the last thing done with it. */
import type { Tagged } from "../../language/tagged.ts"
import { isVerb } from "../../language/tag.ts"
import { isNegatedAt, words } from "../claims/clause.ts"
import type { Proposal } from "../proposal.ts"
import type { ProposalMention } from "./mention.ts"
import type { Setting } from "../setting.ts"

type ProposalState = NonNullable<Proposal["state"]>

const states: ReadonlyMap<string, ProposalState> = new Map(
  (
    [
      [
        "tabled",
        "present table submit unveil propose offer circulate publish release announce outline",
      ],
      ["discussed", "discuss study consider review examine debate split divide"],
      ["revised", "revise amend rework modify update rewrite redraft improve"],
      ["accepted", "accept approve endorse"],
      ["rejected", "reject refuse dismiss decline spurn"],
      ["signed", "sign initial ratify"],
    ] as const
  ).flatMap(([state, verbs]) => verbs.split(" ").map((verb) => [verb, state] as const)),
)

const modals = words("would could might may will shall should must can 'd 'll")

/** "Would accept the plan if": it has not come to that. */
const isOpen = ({ lowered }: Tagged, verb: number): boolean =>
  lowered.slice(Math.max(0, verb - 3), verb).some((word) => modals.has(word))

const answers: ReadonlySet<ProposalState> = new Set<ProposalState>([
  "accepted",
  "rejected",
  "signed",
])
const shares = words(
  "part parts point points article articles provision provisions element elements aspect aspects section sections chapter chapters clause clauses some most half much portion terms",
)
const partly = words("partly partially")
const rests = words("those others rest")

/** "Accepted the plan's provisions on aid", "rejected parts of the plan": of the whole nothing is told. */
function isOfAPart({ lowered }: Tagged, { from, to }: ProposalMention, verb: number): boolean {
  if (lowered[to] === "'s") return true
  const low = Math.max(0, from - 4)
  if (lowered[from - 1] === "of" && lowered.slice(low, from).some((word) => shares.has(word)))
    return true
  return (
    partly.has(lowered[verb - 1] ?? "") ||
    rests.has(lowered[verb + 1] ?? "") ||
    (lowered[to] === "in" && lowered[to + 1] === "part")
  )
}

/** "Turned down": the verb and its particle. */
const namedBy = ({ lemmas, lowered }: Tagged, verb: number): ProposalState | undefined =>
  lemmas[verb] === "turn" && lowered[verb + 1] === "down"
    ? "rejected"
    : states.get(lemmas[verb] as string)

/** Denied verbs tell nothing: "did not reject the plan" is no acceptance. */
export function stateOf(
  { tagged }: Setting,
  mentions: readonly ProposalMention[],
): ProposalState | null {
  const { sentenceStart, sentenceEnd, lowered, tag } = tagged
  let state: ProposalState | null = null
  for (const mention of mentions) {
    const { from, to, head } = mention
    const low = Math.max(sentenceStart[head] as number, from - 6)
    const high = Math.min(sentenceEnd[head] as number, to + 7)
    for (let k = low; k < high; k++) {
      // "The initial plan" is not one that was initialled.
      const found = isVerb[tag[k] as number] === 1 ? namedBy(tagged, k) : undefined
      const happens =
        found !== undefined &&
        lowered[k - 1] !== "to" &&
        !isOpen(tagged, k) &&
        !isNegatedAt(tagged, k) &&
        !(answers.has(found) && isOfAPart(tagged, mention, k))
      if (happens) state = found
    }
  }
  return state
}
