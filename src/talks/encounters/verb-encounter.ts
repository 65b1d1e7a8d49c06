/** Encounters told by a verb: "met", "sat down with", "spoke by telephone". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { MeetingState } from "../meeting.ts"
import { wordSet } from "../word-set.ts"
import { clauseAround, type Run, tagAt } from "./clause.ts"
import { isManySided, type Subject, subjectOf } from "./encounter-subject.ts"
import { type People, peopleIn } from "./people.ts"
import { audiences, lonely, metThings, peopleNouns } from "./people-words.ts"
import { calendarWords } from "./place-words.ts"
import { isConditional, isDenied, stateOf } from "./realis.ts"
import type { Encounter } from "./trigger.ts"
import { type VerbGroup, verbGroup } from "./verb-group.ts"
import type { EncounterKind } from "./words.ts"

const REACH = 9

export const verbs = wordSet(`
meet sit speak talk chat confer phone telephone convene reconvene negotiate bargain huddle visit bring see
receive host dine work adjourn invite summon gather ring call
`)

type Format = Encounter["format"]

const lines = wordSet("telephone phone telephones line video videolink video-link zoom")
const lead = /\b(?:by|on the|over the|via|through a|on a|over a|by a|by \w+|secure)$/

/** "By telephone", "on the phone", "via video link" after the verb. */
function lineAfter(tagged: Tagged, verb: number, to: number): "call" | "video" | null {
  for (let k = verb + 1; k < Math.min(to, verb + 16); k++) {
    const word = tagged.lowered[k] as string
    if (!lines.has(word)) continue
    const before = `${tagged.lowered[k - 2] ?? ""} ${tagged.lowered[k - 1] ?? ""}`
    if (lead.test(before)) return /video|zoom/.test(word) ? "video" : "call"
  }
  return null
}

interface Scene {
  readonly tagged: Tagged
  readonly verb: number
  readonly clause: Run
  readonly group: VerbGroup
  readonly subject: Subject
}

const objectsOf = ({ tagged, verb, clause }: Scene): People[] =>
  peopleIn(tagged, { from: verb + 1, to: Math.min(clause.to, verb + REACH + 4) })

const isMany = ({ tagged, subject, group }: Scene): boolean =>
  isManySided(tagged, subject, group.first)

/** First noun after the verb, whatever it names. */
function firstNoun({ tagged, verb, clause }: Scene): string {
  for (let k = verb + 1; k < Math.min(clause.to, verb + REACH); k++) {
    const tag = tagAt(tagged, k)
    if ((tag === "IN" || tag === "TO") && tagged.lowered[k] !== "with") return ""
    if (tag.startsWith("NN") && !tagAt(tagged, k + 1).startsWith("NN"))
      return tagged.lowered[k] as string
    if (tag === "PRP") return tagged.lowered[k] as string
  }
  return ""
}

/** Whom does "met" or "met with" find: people of a side, an audience, a thing? */
function meetsPeople(scene: Scene): boolean {
  const { tagged, verb } = scene
  const [object] = objectsOf(scene)
  if (object === undefined) return tagged.lowered[verb + 1] === "each"
  const head = tagged.lowered[object.head] as string
  return !audiences.has(head) && !lonely.has(head) && object.from - verb <= 4
}

function tellsMeet(scene: Scene): boolean {
  const { tagged, verb, group } = scene
  if (group.passive) return false
  const noun = firstNoun(scene)
  if (metThings.has(noun) && !meetsPeople(scene)) return false
  if (metThings.has(tagged.lowered[verb + 1] as string) || audiences.has(noun)) return false
  return meetsPeople(scene) || isMany(scene)
}

/** "Sat down with", "sat together", "the two sides sat down". */
function tellsSit(scene: Scene): boolean {
  const { tagged, verb } = scene
  const next = tagged.lowered[verb + 1] as string
  if (next !== "down" && next !== "together" && next !== "across" && next !== "opposite")
    return false
  if (isMany(scene)) return true
  const facing = next === "down" ? tagged.lowered.slice(verb + 2, verb + 6).includes("with") : true
  return facing && objectsOf(scene).length > 0
}

/** "Through the night", "until dawn", "for four hours" after the verb. */
function lasts({ tagged, verb, clause }: Scene): boolean {
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 8)).join(" ")
  return /^(?:\w+ )?(?:(?:all|through|throughout|into|until|late|well into|deep into)\b.*\b(?:night|dawn|morning|midnight|evening|day|weekend|[ap]\.?m\.?)|for .*\b(?:hours?|days)\b)/.test(
    after,
  )
}

/** "Negotiating with the envoys", "have been talking since June": with whom, or how long. */
function tellsTalk(scene: Scene): boolean {
  const { tagged, verb, clause } = scene
  if (lasts(scene) || scene.group.time === "future") return isMany(scene)
  if (tagAt(tagged, verb) !== "VBG") return false
  const next = tagged.lowered[verb + 1] as string
  if (next === "with")
    return peopleIn(tagged, { from: verb + 2, to: Math.min(clause.to, verb + REACH) }).length > 0
  return (next === "since" || next === "for") && tagged.lemmas[verb - 1] === "be"
}

const joint = wordSet("sides parties delegations teams governments countries")

/** "The engineers of both sides will visit the dam": a visit made together. */
function ofBothSides({ tagged, clause, group }: Scene): boolean {
  const before = tagged.lowered.slice(clause.from, group.first)
  return before.some((word, k) => /^(?:both|two)$/.test(word) && joint.has(before[k + 1] ?? ""))
}

const sideNouns = wordSet(
  "sides delegations parties teams negotiators presidents leaders ministers camps",
)

/** "Saw both delegations", "hosted the two presidents". */
function findsBoth({ tagged, verb }: Scene): boolean {
  const after = tagged.lowered.slice(verb + 1, verb + 5)
  const both = after.findIndex((word) => word === "both" || word === "two")
  return both >= 0 && both < 2 && after.slice(both + 1).some((word) => sideNouns.has(word))
}

/** "Received the union's leaders", "convened the parties": people of a side, not a prize. */
function findsPeople(scene: Scene): boolean {
  const { tagged, verb } = scene
  if (findsBoth(scene)) return true
  const [object] = objectsOf(scene)
  if (object === undefined || object.from > verb + 2) return false
  const words = tagged.lowered.slice(object.from, object.to)
  if (words.some((word) => audiences.has(word) || lonely.has(word))) return false
  return words.some((word) => peopleNouns.has(word))
}

const seesOther = (scene: Scene): boolean =>
  findsBoth(scene) || scene.tagged.lowered[scene.verb + 1] === "each"

const gatherers = wordSet(`
ministers delegates leaders envoys negotiators delegations representatives presidents diplomats
mediators premiers chiefs
`)

/** "The ministers gathered in Oru": not strikers at a gate. */
const gathers = ({ tagged, subject }: Scene): boolean =>
  subject.people.some(({ head }) => gatherers.has(tagged.lowered[head] as string))

const afterCall = /^(?:on|late|early|yesterday|today|again|from|last|to discuss)\b/

/** "Called Ms Vesk on Sunday": not "called Ms Vesk a liar". */
function rings(scene: Scene): boolean {
  const { tagged, verb } = scene
  const [object] = objectsOf(scene)
  if (object?.kind !== "name" || object.from !== verb + 1) return false
  if (tagged.lowered[object.from] === "on") return false
  return afterCall.test(tagged.lowered.slice(object.to, object.to + 2).join(" "))
}

/** "Brought the two sides together". */
const bringsTogether = (scene: Scene): boolean =>
  scene.tagged.lowered.slice(scene.verb + 2, scene.verb + 7).includes("together") &&
  objectsOf(scene).length > 0

/** "Negotiators worked through the night"; workers do too. */
const worksOn = (scene: Scene): boolean =>
  lasts(scene) &&
  scene.subject.people.some(({ head }) => negotiates.has(scene.tagged.lowered[head] as string))
const negotiates = wordSet("negotiators mediators delegations sides parties teams envoys ministers")

/** "The two sides adjourned until Thursday": they will sit again then. */
const adjourns = (scene: Scene): boolean =>
  scene.tagged.lowered[scene.verb + 1] === "until" && isMany(scene)

const withPeople = wordSet("with to")

const tellers: ReadonlyMap<string, (scene: Scene) => boolean> = new Map([
  ["meet", tellsMeet],
  ["sit", tellsSit],
  ["talk", tellsTalk],
  ["negotiate", tellsTalk],
  ["bargain", tellsTalk],
  ["convene", (scene: Scene) => isMany(scene) || findsPeople(scene)],
  ["reconvene", isMany],
  ["huddle", isMany],
  ["visit", ofBothSides],
  ["see", seesOther],
  ["gather", gathers],
  ["ring", rings],
  ["call", rings],
  ["receive", findsPeople],
  ["host", findsPeople],
  ["invite", findsBoth],
  ["summon", findsBoth],
  ["bring", bringsTogether],
  ["work", worksOn],
  ["adjourn", adjourns],
  ["dine", (scene: Scene) => isMany(scene) || scene.tagged.lowered[scene.verb + 1] === "with"],
  [
    "confer",
    (scene: Scene) =>
      withPeople.has(scene.tagged.lowered[scene.verb + 1] as string) || isMany(scene),
  ],
  ["phone", (scene: Scene) => objectsOf(scene)[0]?.from === scene.verb + 1],
  ["telephone", (scene: Scene) => objectsOf(scene)[0]?.from === scene.verb + 1],
])

const speaks = wordSet("speak talk chat")

const calls = wordSet("phone telephone call ring")

function formatOf({ tagged, verb, clause }: Scene): Format {
  const line = lineAfter(tagged, verb, clause.to)
  if (line) return line
  const lemma = lemmaAt(tagged, verb)
  if (calls.has(lemma)) return "call"
  return lemma === "meet" || lemma === "sit" ? "in-person" : null
}

/** "Met" and "meeting" are verbs here whatever their tags. */
function lemmaAt(tagged: Tagged, verb: number): string {
  const lemma = tagged.lemmas[verb] as string
  return lemma === "met" || lemma === "meeting" ? "meet" : lemma
}

const whenSpoken = wordSet("on again last late early yesterday today")

/** "The two chairmen spoke on Sunday": to each other, if nobody else is named. */
function speakTogether({ tagged, verb, clause, subject, group }: Scene): boolean {
  if (tagged.lemmas[verb] !== "speak" || !whenSpoken.has(tagged.lowered[verb + 1] ?? ""))
    return false
  if (!isManySided(tagged, subject, group.first)) return false
  const from = subject.people.at(-1)?.from ?? verb
  const pair = tagged.lowered.slice(from, verb)
  if (!pair.includes("two") && !pair.includes("both") && !pair.includes("and")) return false
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 12))
  if (after.some((word) => notTogether.has(word))) return false
  return after.some((word) => calendarWords.has(word))
}
const notTogether = wordSet("at to about against for before rally audience reporters in")

function kindOf(lemma: string, format: Format): EncounterKind {
  if (lemma === "visit") return "visit"
  return format === "call" || format === "video" ? "call" : "meeting"
}

const looksAhead = wordSet("adjourn invite summon")

/** "The two did not speak on Sunday", "I did not meet him": of a day, or of oneself. */
const isOutright = (scene: Scene): boolean =>
  isFirstPerson(scene) || (speakTogether(scene) && !isDenied(scene.tagged, scene.group.first))

const isFirstPerson = ({ tagged, group }: Scene): boolean =>
  tagged.lowered[group.first - 1] === "i" || tagged.lowered[group.first - 1] === "we"

const hopes = wordSet(
  "help let make see want hope doubt wish fear wonder pray dream insist urge suggest propose demand",
)

/** "Diplomats hope the two sides will meet." */
function isHoped(tagged: Tagged, first: number): boolean {
  const start = tagged.sentenceStart[first] as number
  for (let k = first - 1; k >= start && first - k < 10; k--)
    if (isVerb[tagged.tag[k] as number] === 1) return hopes.has(tagged.lemmas[k] as string)
  return false
}

/** "Did not meet on Monday as planned" fell through; "have never met" is nothing told. */
function stateIn(scene: Scene, format: Format): MeetingState | null {
  const { tagged, verb, group } = scene
  const words = tagged.lowered
    .slice(verb, Math.min(verb + 14, tagged.sentenceEnd[verb] as number))
    .join(" ")
  if (group.negated && group.time === "past" && /\bas (?:planned|scheduled|expected)\b/.test(words))
    return "cancelled"
  if (looksAhead.has(tagged.lemmas[verb] as string))
    return group.time === "unreal" || group.negated ? null : "planned"
  if (group.negated && group.time === "past" && isOutright(scene)) return "denied"
  const state = stateOf(tagged, group, verb)
  if (isHoped(tagged, group.first)) return null
  const never = group.negated && state === "denied" && tagged.lowered[verb - 1] === "never"
  return never && format === "in-person" ? null : state
}

/** The encounter the verb tells of, or null. */
export function verbEncounter(tagged: Tagged, verb: number): Encounter | null {
  const clause = clauseAround(tagged, verb)
  const group = verbGroup(tagged, verb)
  const subject = subjectOf(tagged, clause, group.first)
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
    kind: kindOf(lemma, format),
    format,
    state,
    clause: withSubject(tagged, clause, subject),
    pointing: tagged.lowered[verb + 1] === "again" ? "new" : "either",
    certain: true,
    aside: false,
    present: group.time === "present",
    needsDay: group.time === "possible" || isMereTalk(lemma, group.time, format),
  }
}

/** "Will negotiate": a plan only with a day. */
const isMereTalk = (lemma: string, time: VerbGroup["time"], format: Format): boolean =>
  (lemma === "talk" || lemma === "negotiate" || lemma === "bargain" || looksAhead.has(lemma)) &&
  (time === "future" || looksAhead.has(lemma)) &&
  format === null

const NEAR = 6

/** "The ministers, who met in Oru": the clause begins with its subject when that is near. */
function withSubject(tagged: Tagged, clause: Run, { elsewhere }: Subject): Run {
  if (elsewhere < 0 || clause.from - elsewhere > NEAR) return clause
  return { from: elsewhere, to: clause.to }
}

/** "Spoke by telephone with Voss", "the two men spoke": not "told the Gazette by telephone". */
function hasOthers(scene: Scene): boolean {
  const { tagged, verb } = scene
  const facing = tagged.lowered.slice(verb + 1, verb + REACH)
  if (objectsOf(scene).length > 0 && facing.some((word) => withPeople.has(word))) return true
  return isMany(scene)
}
