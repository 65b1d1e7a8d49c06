/** Encounters told by a verb: "met", "sat down with", "spoke by telephone". */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround, type Run } from "./clause.ts"
import { besideRelative, type Subject, subjectOf } from "./encounter-subject.ts"
import { tellers } from "./meeting-verbs.ts"
import { findsAtHome, visitsSomebody } from "./call-on.ts"
import { peopleIn } from "./people.ts"
import { calendarWords } from "./place-words.ts"
import { isConditional } from "./realis.ts"
import { hasOthers, lineAfter, lineBefore, speakTogether } from "./spoken.ts"
import type { Encounter } from "./trigger.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import type { VerbScene } from "./verb-scene.ts"
import { looksAhead, stateIn } from "./verb-state.ts"
import { type EncounterKind, meals } from "./words.ts"

export const verbs = wordSet(`
meet sit speak talk chat confer phone telephone convene reconvene negotiate bargain huddle visit bring see
receive host dine lunch sup breakfast share come work adjourn invite summon gather assemble face spend lock closet hole part return ring call shuttle discuss welcome argue haggle wrangle spar quarrel deliberate exchange shake
`)

type Format = Encounter["format"]

const speaks = wordSet("speak talk chat discuss")

const calls = wordSet("phone telephone call ring")

function formatOf(scene: VerbScene): Format {
  const { tagged, verb, clause } = scene
  const line = lineAfter(tagged, verb, clause.to) ?? lineBefore(tagged, verb)
  if (line) return line
  const lemma = lemmaAt(tagged, verb)
  if (calls.has(lemma)) return findsAtHome(scene) ? "in-person" : "call"
  return lemma === "meet" || lemma === "sit" ? "in-person" : null
}

/** "Met" and "meeting" are verbs here whatever their tags. */
function lemmaAt(tagged: Tagged, verb: number): string {
  const lemma = tagged.lemmas[verb] as string
  return lemma === "met" || lemma === "meeting" ? "meet" : lemma
}

const eats = wordSet("dine lunch sup breakfast")

function kindOf(scene: VerbScene, format: Format): EncounterKind {
  const { tagged, verb, clause } = scene
  const lemma = tagged.lemmas[verb] as string
  if (lemma === "visit") return visitsSomebody(scene) || findsAtHome(scene) ? "meeting" : "visit"
  const words = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 5))
  if (eats.has(lemma) || words.some((word) => meals.has(word))) return "meal"
  return format === "call" || format === "video" ? "call" : "meeting"
}

const seeing: ReadonlySet<string> = new Set([...wordSet("both two each"), ...calendarWords])

/** Words one of which must follow soon: most uses of these verbs have nothing to do with meetings. */
const mustFollow: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["see", seeing],
  ["shuttle", wordSet("between")],
  ["bring", wordSet("together")],
  ["share", wordSet("table meal dinner lunch supper breakfast room")],
  ["come", wordSet("face together")],
  ["face", wordSet("each one")],
  ["spend", wordSet("together closeted locked hours days talking negotiating")],
  ["return", wordSet("to")],
  ["discuss", new Set([...wordSet("phone telephone video"), ...calendarWords])],
  ["exchange", wordSet("views proposals")],
  ["shake", wordSet("hands")],
  ["work", wordSet("through until into late all throughout for")],
  ["speak", wordSet("for by on over via with again last late early yesterday today")],
  ["talk", wordSet("by on over via with for since through until into late all")],
  ["call", wordSet("on late early yesterday today again from last to")],
])

function isPromising(tagged: Tagged, verb: number): boolean {
  const words = mustFollow.get(tagged.lemmas[verb] as string)
  if (words === undefined) return true
  // "The two last spoke in March".
  if (tagged.lemmas[verb] === "speak" && tagged.lowered[verb - 1] === "last") return true
  const to = Math.min(tagged.sentenceEnd[verb] as number, verb + 12)
  // "On Thursday the envoy sees the premier": the day may stand ahead.
  const from = words === seeing ? (tagged.sentenceStart[verb] as number) : verb + 1
  for (let k = from; k < to; k++) if (words.has(tagged.lowered[k] as string)) return true
  return false
}

/** The encounter the verb tells of, or null. */
export function verbEncounter(tagged: Tagged, verb: number): Encounter | null {
  if (!isPromising(tagged, verb)) return null
  const group = verbGroup(tagged, verb)
  const whole = clauseAround(tagged, verb)
  const beside = besideRelative(tagged, whole, group.first)
  const clause: Run = beside ?? whole
  const ahead = { from: clause.from, to: group.first }
  const inRun = (run: Run) => peopleIn(tagged, run)
  const subject = beside
    ? { people: [beside.hosts, ahead].flatMap(inRun).toReversed(), elsewhere: -1 }
    : subjectOf(tagged, clause, group.first)
  const scene = { tagged, verb, clause, group, subject }
  const lemma = lemmaAt(tagged, verb)
  const format = formatOf(scene)
  const onLine = speaks.has(lemma) && (format !== null || speakTogether(scene))
  const tells = tellers.get(lemma)
  if (onLine ? !hasOthers(scene) : !tells?.(scene)) return null
  if (isConditional(tagged, clause.from, verb)) return null
  const state = stateIn(scene, format)
  if (state === null) return null
  return {
    at: verb,
    kind: kindOf(scene, format),
    format,
    state,
    clause: withSubject(tagged, { from: clause.from, to: clause.to }, subject),
    pointing: tagged.lowered[verb + 1] === "again" ? "new" : "either",
    certain: true,
    aside: false,
    present: group.time === "present",
    hosts: beside?.hosts,
    needsDay:
      lemma === "return" || group.time === "possible" || isMereTalk(lemma, group.time, format),
  }
}

const merely = wordSet("talk negotiate bargain face return sit")

/** "Will negotiate": a plan only with a day. */
const isMereTalk = (lemma: string, time: VerbGroup["time"], format: Format): boolean =>
  (merely.has(lemma) || looksAhead.has(lemma)) &&
  (time === "future" || looksAhead.has(lemma)) &&
  format === null

const NEAR = 6

/** "The ministers, who met in Oru": the clause begins with its subject when that is near. */
function withSubject(tagged: Tagged, clause: Run, { elsewhere }: Subject): Run {
  if (elsewhere < 0 || clause.from - elsewhere > NEAR) return clause
  return { from: elsewhere, to: clause.to }
}
