/** The stance in words of wanting, refusing and being ready that nobody is told by. */
import { tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { tokensOf } from "../../language/token-run.ts"
import { words } from "../claims/clause.ts"
import type { PositionStance } from "../position.ts"
import type { Voiced } from "../voiced.ts"

const stances: ReadonlyMap<string, PositionStance> = new Map(
  (
    [
      [
        "demands",
        "want seek insist demand need require push press intend prefer favour favor pursue like plan desire",
      ],
      [
        "rejects",
        "refuse reject oppose resist opposed unwilling reluctant opposition decline rule",
      ],
      ["accepts", "accept agree support back endorse"],
      ["open", "ready willing prepared consider open study weigh"],
    ] as const
  ).flatMap(([stance, cues]) => cues.split(" ").map((cue) => [cue, stance] as const)),
)
const denied: Partial<Record<PositionStance, PositionStance>> = {
  demands: "rejects",
  accepts: "rejects",
  open: "rejects",
  rejects: "open",
}
const negators = words("not no never n't nor neither without longer hardly")
const conditions = /\b(?:only if|only when|provided|unless|on condition|as long as)\b/i
const perfect = tagNumber("VBD")

/**
 * Tokens of a cue, and the two before it, where its "not" may stand; of who holds the stance none:
 * "the opposition agreed" opposes nothing.
 */
function cueTokens(tagged: Tagged, { source, cue }: Voiced): number[] {
  const runs = cue.map((span) => tokensOf(tagged, span))
  const [first] = runs
  if (first === undefined) return []
  const holder = new Set(tokensIn(tagged, source))
  const before = [first[0] - 2, first[0] - 1].filter((k) => k >= 0 && !holder.has(k))
  return [...before, ...tokensIn(tagged, cue)]
}

const tokensIn = (tagged: Tagged, spans: Voiced["cue"]): number[] =>
  spans.flatMap((span) => range(...tokensOf(tagged, span)))

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k)

/** "Had refused until then": what was so before something else is no stance of today. */
const isPast = ({ lowered, tag }: Tagged, tokens: readonly number[]): boolean =>
  tokens.some((k) => lowered[k] === "had" && tag[k] === perfect)

/** "Stopped short of endorsing", "fell short of accepting": neither a yes nor a no. */
const stopsShort = ({ lowered }: Tagged, tokens: readonly number[]): boolean =>
  tokens.some((k) => lowered[k] === "short" && lowered[k + 1] === "of")

/** "Is seeking to take the hill": what a party means to do itself it asks of nobody. */
function isOwnAim({ lemmas, lowered }: Tagged, tokens: readonly number[]): boolean {
  const last = tokens.at(-1) ?? 0
  const seeks = tokens.findLast((k) => lemmas[k] === "seek")
  return seeks !== undefined && (lowered[seeks + 1] === "to" || lowered[last + 1] === "to")
}

/** Null when the cue is a fear, a hope, a belief: it wants nothing of anybody. */
export function attitudeStance(tagged: Tagged, attribution: Voiced): PositionStance | null {
  const tokens = cueTokens(tagged, attribution)
  if (isPast(tagged, tokens) || stopsShort(tagged, tokens)) return null
  // "The demand was rejected": what stands before the cue has a say only where the cue has none.
  const ofCue = tokensIn(tagged, attribution.cue)
  const found = [...ofCue, ...tokens]
    .map((k) => stances.get(tagged.lemmas[k] as string))
    .find((one) => one)
  if (found === undefined) return null
  if (found === "demands" && isOwnAim(tagged, tokens)) return null
  const isDenied = tokens.some((k) => negators.has(tagged.lowered[k] as string))
  const stance = isDenied ? (denied[found] ?? null) : found
  const content = attribution.content
    .map(({ start, end }) => tagged.text.slice(start, end))
    .join(" ")
  return stance !== "rejects" && conditions.test(content) ? "conditional" : stance
}
