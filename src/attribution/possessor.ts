/**
 * A noun that reports has its owner as source, and the owner is one phrase: in "the islanders
 * laughed at the creditors' insistence" the creditors insist, and nobody else.
 */
import { isNoun, type Tag, tags } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { hasFinite } from "./finite.ts"
import type { Run } from "./label.ts"
import { phraseStart } from "./noun-phrase.ts"
import type { Chosen } from "./select.ts"

const tagAt = ({ tag }: Clues, i: number): Tag | undefined => tags[tag[i] ?? -1]

/** The apostrophe before a noun, with nothing but what describes the noun between; or -1. */
function ownerMark(clues: Clues, noun: number): number {
  let i = noun - 1
  while (tagAt(clues, i) === "JJ" || tagAt(clues, i) === "NN") i--
  return tagAt(clues, i) === "POS" ? i : -1
}

function owner(clues: Clues, { cue, source }: Chosen): Run | null {
  const last = source.at(-1)
  if (source.length !== 1 || last === undefined || isNoun[clues.tag[cue[0]] as number] !== 1)
    return null
  const apostrophe = ownerMark(clues, cue[0])
  const reaches = last[1] === apostrophe || last[1] === apostrophe + 1
  if (!reaches || !hasFinite(clues, last)) return null
  const from = phraseStart(clues, apostrophe - 1)
  return from > last[0] ? [from, apostrophe + 1] : null
}

/** Sources that run over a verb to the owner of the noun, cut back to the owner. */
export const possessor = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  chosen.map((one) => {
    const own = owner(clues, one)
    return own === null ? one : { ...one, source: [own] }
  })
