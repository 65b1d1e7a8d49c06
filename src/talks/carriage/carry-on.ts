/** Words that came the way of those before them, or of the whole report. */
import { type TokenRun, tokensOf } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import type { Statement } from "../statement.ts"
import type { Voiced } from "../voiced.ts"
import { retoldFrom } from "./retelling.ts"

/** Code units between two statements of one speaker that still belong together. */
const NEAR = 300

const from = ({ evidence }: Statement): number => evidence[0]?.start ?? 0
const until = ({ evidence }: Statement): number => evidence.at(-1)?.end ?? 0

const pronouns: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "who"])

const isSameSpeaker = (one: Statement, other: Statement): boolean =>
  one.speakerName !== null &&
  one.speakerName === other.speakerName &&
  (one.speaker !== null || !pronouns.has(one.speakerName.toLowerCase()))

const adding: ReadonlySet<string> = new Set(["add", "continue", "conclude"])

/** "She added that ...": told to the one who was told before. */
function adds({ tagged }: Setting, { cue }: Voiced): boolean {
  const [span] = cue
  if (span === undefined) return false
  const [first, next]: TokenRun = tokensOf(tagged, span)
  return tagged.lemmas.slice(first, next).some((lemma) => adding.has(lemma))
}

const persons: ReadonlySet<string> = new Set(["he", "she"])

/**
 * "He said the guild was split." right behind "told the Herald that ...": one who is only "he" is
 * still speaking, where nothing between the two words says that it is elsewhere.
 */
function speaksOn({ tagged }: Setting, { source, cue }: Voiced, before: Statement): boolean {
  const [speaker, by] = [source[0], cue[0]]
  if (source.length !== 1 || speaker === undefined || by === undefined) return false
  const [at, next] = tokensOf(tagged, speaker)
  const [said, behind] = tokensOf(tagged, by)
  if (next - at !== 1 || said !== next || at !== tagged.sentenceStart[at]) return false
  if (!persons.has(tagged.lowered[at] as string) || tagged.lemmas[said] !== "say") return false
  const last = tokensOf(tagged, { start: until(before) - 1, end: until(before) })[0]
  const isNext = (tagged.sentence[at] as number) - (tagged.sentence[last] as number) === 1
  return isNext && !elsewhere.has(tagged.lowered[behind] ?? "")
}
const elsewhere: ReadonlySet<string> = new Set([
  "in",
  "at",
  "on",
  "later",
  "earlier",
  "separately",
  "during",
  "after",
])

/** Is this the next of one whose words an outlet carried, with nothing said of its own way? */
const follows = (one: Statement, before: Statement): boolean =>
  one.chain.length === 1 &&
  before.via !== null &&
  one.recipient === null &&
  isSameSpeaker(one, before) &&
  from(one) - until(before) < NEAR

/** A report that retells another's story owes it what it does not owe to somebody else. */
function owed(one: Statement, outlet: string): Statement {
  if (one.chain.length !== 1 || one.chain[0]?.name === outlet) return one
  const link = { name: outlet, actor: null, relation: "reported" } as const
  return { ...one, via: outlet, chain: [...one.chain, link] }
}

/**
 * Gives statements the way of those they go on from: "“No,” she told the Herald. “Never,” she
 * added."
 *
 * @param statements those of one report in the order of the text
 * @param attributions the ones they were made of
 */
export function carriedOn(
  setting: Setting,
  statements: readonly Statement[],
  attributions: readonly Voiced[],
): Statement[] {
  const byId = new Map(attributions.map((one) => [one.id, one]))
  const found: Statement[] = []
  for (const one of statements) {
    const before = found.at(-1)
    const own = byId.get(one.attribution)
    const goesOn = (last: Statement): boolean =>
      one.form === "direct" ||
      (own !== undefined && (adds(setting, own) || speaksOn(setting, own, last)))
    const on = before !== undefined && follows(one, before) && goesOn(before)
    found.push(on ? { ...one, via: before.via, chain: before.chain, date: before.date } : one)
  }
  const kept = confided(setting, found)
  const outlet = retoldFrom(setting, kept)
  return outlet === null ? kept : kept.map((one) => owed(one, outlet))
}

/** One without a name who hides once in a report hides throughout. */
function confided({ cast }: Setting, all: readonly Statement[]): Statement[] {
  const unnamed = new Set(cast.actors.filter(({ kind }) => kind === "unnamed").map(({ id }) => id))
  const hidden = new Set(
    all.flatMap(({ private: secret, speaker }) =>
      secret === true && speaker !== null && unnamed.has(speaker) ? [speaker] : [],
    ),
  )
  return all.map((one) =>
    one.private === false && one.speaker !== null && hidden.has(one.speaker)
      ? { ...one, private: true }
      : one,
  )
}
