/**
 * A transcript: each turn of a guest is what he said, in his own words, whatever else it tells of.
 * The host's turns are the outlet's; only what he says that others said counts.
 *
 * PolNeAR train and dev: none of 924 reports is a transcript of this kind.
 */
import type { Clues } from "./clues.ts"
import { inCueOrder } from "./join.ts"
import type { Run } from "./label.ts"
import { meet } from "./meet.ts"
import type { Chosen } from "./select.ts"
import { type Turn, turnsOf } from "./turn.ts"

const SURE = 0.85

const whole = ({ label, colon, words }: Turn): Run => [label[0], words.at(-1)?.[1] ?? colon + 1]

const touches = ({ cue, source, content }: Chosen, run: Run): boolean =>
  [cue, ...source, ...content].some((own) => meet(own, run))

const turnOf = ({ label, colon, words }: Turn): Chosen => ({
  cue: [colon, colon + 1],
  source: [label],
  content: words,
  confidence: SURE,
  direct: true,
})

/** What a host's turn tells: never as said by the host, and "you" is whoever answers. */
function hosted({ lowered }: Clues, one: Chosen, turn: Turn, next: Turn | undefined): Chosen[] {
  const host =
    one.source.some((run) => meet(run, turn.label)) || meet(one.cue, [turn.colon, turn.colon + 1])
  if (host) return []
  const you = one.source.some(([at]) => lowered[at] === "you")
  if (!you) return [one]
  return next === undefined ? [] : [{ ...one, source: [next.label] }]
}

export function transcript(clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] {
  const turns = turnsOf(clues)
  if (turns.length === 0) return chosen
  const guests = turns.filter(({ hosts, words }) => !hosts && words.length > 0)
  const outside = chosen.filter((one) => !guests.some((turn) => touches(one, whole(turn))))
  const kept = outside.flatMap((one) => {
    const k = turns.findIndex((turn) => meet(whole(turn), one.cue))
    const turn = turns[k]
    const next = turns.slice(k + 1).find(({ hosts }) => !hosts)
    return turn === undefined ? [one] : hosted(clues, one, turn, next)
  })
  return inCueOrder([...kept, ...guests.map(turnOf)])
}
