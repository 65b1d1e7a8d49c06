/**
 * Verbs that do something by being said, with what they say beside them: "rejected the plan",
 * "called for a truce", "refused to sign", "accused Vennland of stalling".
 */
import { OUTSIDE } from "../language/quotation.ts"
import { isNoun, isPronoun, isProper, isVerb, tags } from "../language/tag.ts"
import { clauseEnd } from "./clause-end.ts"
import type { Clues } from "./clues.ts"
import type { Run } from "./label.ts"
import { groupStart, subjectBefore } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

/** What a verb must be followed by: a noun phrase, "to" and a verb, or one of these words. */
const frames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    reject: ["np"],
    accept: ["np"],
    dismiss: ["np"],
    deny: ["np", "vbg"],
    condemn: ["np"],
    denounce: ["np"],
    criticize: ["np"],
    criticise: ["np"],
    welcome: ["np"],
    endorse: ["np"],
    back: ["np"],
    praise: ["np"],
    propose: ["np", "to", "vbg"],
    demand: ["np", "to"],
    announce: ["np"],
    offer: ["np", "to"],
    agree: ["to", "on"],
    refuse: ["to"],
    promise: ["np", "to"],
    pledge: ["np", "to"],
    vow: ["to"],
    threaten: ["to"],
    call: ["for", "on"],
    appeal: ["for", "to"],
    insist: ["on"],
    rule: ["out"],
    turn: ["down"],
    accuse: ["np"],
    blame: ["np"],
    urge: ["np"],
    ask: ["np"],
    invite: ["np"],
    warn: ["np", "of", "against"],
    suggest: ["np", "vbg"],
    admit: ["np", "vbg"],
    acknowledge: ["np"],
    concede: ["np"],
    confirm: ["np"],
    decry: ["np"],
    deplore: ["np"],
    veto: ["np"],
    rebuff: ["np"],
    spurn: ["np"],
    voice: ["np"],
    express: ["np"],
    reiterate: ["np"],
    repeat: ["np"],
    stress: ["np"],
    describe: ["np"],
    complain: ["of", "about"],
    decline: ["to"],
  }),
)
/** Verbs that tell only of what was done: "accepted the plan", but nobody "accepts awards" by saying. */
const past: ReadonlySet<string> = new Set(["offer", "accept", "back", "welcome", "endorse"])
const particle: ReadonlySet<string> = new Set(["out", "down", "for", "on", "off"])
const nounTags: ReadonlySet<string> = new Set(
  "DT JJ JJR JJS NN NNS NNP NNPS CD PRP$ PRP PDT $ ``".split(" "),
)

/** Kind of what follows the verb, and where the complement begins. */
function complementOf(clues: Clues, verb: number, allowed: readonly string[]): number {
  const next = verb + 1
  const word = clues.lowered[next] as string
  const tag = tags[clues.tag[next] as number] as string
  if (word === "to" && allowed.includes("to")) return next
  if (particle.has(word) || word === "of" || word === "against" || word === "about")
    return allowed.includes(word) ? next + 1 : -1
  if (tag === "VBG") return allowed.includes("vbg") ? next : -1
  return nounTags.has(tag) && allowed.includes("np") ? next : -1
}

export const fired = new Map<string, any>()

const may = (clues: Clues, [from, to]: Run): boolean => {
  const head = to - 1
  const tag = clues.tag[head] as number
  if (isPronoun[tag]) return !silent.has(clues.lowered[head] as string)
  if (isProper[tag]) return true
  return isNoun[tag] === 1 && (clues.sourceBin[head] as number) >= MIN_SOURCE && from <= head
}
const silent: ReadonlySet<string> = new Set(["you", "i", "we", "who"])
const MIN_SOURCE = 0

export function perform(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const added: Chosen[] = []
  for (let i = 1; i < clues.count - 1; i++) {
    if (isVerb[clues.tag[i] as number] !== 1 || clues.quoteState[i] !== OUTSIDE) continue
    const frame = frames.get(clues.lemmas[i] as string)
    if (frame === undefined) continue
    const t = tags[clues.tag[i] as number]
    const group = groupStart(clues, i)
    if (t === "VB" && group === i) continue
    const going = t === "VBG" && clues.lemmas.slice(group, i).includes("be")
    if (t === "VBG" && !going) continue
    if ((t === "VBZ" || t === "VBP") && past.has(clues.lemmas[i] as string)) continue
    if (t === "VBN" && group === i) continue
    const start = complementOf(clues, i, frame)
    if (start < 0) continue
    let modal = false
    let passive = false
    for (let k = group; k < i; k++) {
      if (tags[clues.tag[k] as number] === "MD") modal = true
      if (clues.lemmas[k] === "be") passive = true
    }
    if (modal || (passive && !going)) continue
    const source = subjectBefore(clues, group)
    if (source === null || !may(clues, source)) continue
    const end = clauseEnd(clues, start)
    if (end - start < 1) continue
    if (
      (globalThis as any).RAW !== true &&
      chosen.some(({ content }) => content.some(([a, b]) => a <= i && i < b))
    )
      continue
    const cue: Run = [i, clues.lowered[i + 1] !== "to" && start > i + 1 ? i + 2 : i + 1]
    if (
      (globalThis as any).RAW !== true &&
      chosen.some((one) => one.cue[0] < cue[1] && one.cue[1] > cue[0])
    )
      continue
    added.push({
      cue,
      source: [source],
      content: [[start, end]],
      confidence: 0.6,
      ...((globalThis as any).RAW ? { key: clues.lemmas[i] } : {}),
    } as Chosen)
  }
  return [...chosen, ...added].sort((a, b) => a.cue[0] - b.cue[0])
}
