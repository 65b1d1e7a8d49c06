/** Verbs of meeting, each with what must stand round it: "met the envoy", not "met the deadline". */
import { findsAtHome, isReceived, seesSomebody, shuttles, visitsSomebody } from "./call-on.ts"
import { wordSet } from "../word-set.ts"
import { tagAt } from "./clause.ts"
import { peopleIn } from "./people.ts"
import { calendarWords } from "./place-words.ts"
import { audiences, lonely, metThings, peopleNouns } from "./people-words.ts"
import {
  areSides,
  comesTogether,
  sharesTable,
  faces,
  spendsTogether,
  areShut,
  doTogether,
  parts,
  returns,
  negotiates,
} from "./side-by-side.ts"
import { isMany, objectsOf, REACH, type VerbScene } from "./verb-scene.ts"

/** First noun after the verb, whatever it names. */
function firstNoun({ tagged, verb, clause }: VerbScene): string {
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
function meetsPeople(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  const [object] = objectsOf(scene)
  if (object === undefined) return tagged.lowered[verb + 1] === "each"
  const head = tagged.lowered[object.head] as string
  return !audiences.has(head) && !lonely.has(head) && object.from - verb <= 4
}

/** "Met among themselves": one side alone. */
const isAmongThemselves = ({ tagged, verb }: VerbScene): boolean =>
  /^(?:among|amongst|between) themselves\b/.test(tagged.lowered.slice(verb + 1, verb + 3).join(" "))

function tellsMeet(scene: VerbScene): boolean {
  const { tagged, verb, group } = scene
  if (group.passive || isAmongThemselves(scene)) return false
  const noun = firstNoun(scene)
  if (metThings.has(noun) && !meetsPeople(scene)) return false
  if (metThings.has(tagged.lowered[verb + 1] as string) || audiences.has(noun)) return false
  return meetsPeople(scene) || isMany(scene) || ofBothSides(scene)
}

const sitting = wordSet("down together across opposite")
const facing = wordSet("from with opposite")

/** "Across the table from Ms Vesk", "together with the envoys". */
function facesPeople(scene: VerbScene): boolean {
  const { tagged, verb, clause } = scene
  const to = Math.min(clause.to, verb + REACH)
  for (let k = verb + 1; k < to; k++)
    if (facing.has(tagged.lowered[k] as string))
      return peopleIn(tagged, { from: k + 1, to: Math.min(clause.to, k + REACH) }).length > 0
  return objectsOf(scene).length > 0
}

/** "Sat down with", "sat together", "the two sides sat down". */
function tellsSit(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  const next = tagged.lowered[verb + 1] as string
  if (next === "again") return isMany(scene)
  if (next === "with") return facesPeople(scene) && lasts(scene)
  // "The teams sat for eleven hours".
  if (lasts(scene) && areSides(scene)) return true
  if (!sitting.has(next)) return false
  if (isMany(scene)) return true
  if (next !== "down") return facesPeople(scene)
  return tagged.lowered.slice(verb + 2, verb + 6).includes("with") && objectsOf(scene).length > 0
}

/** "Through the night", "until dawn", "for four hours" after the verb, or "for four hours" first. */
function lasts({ tagged, verb, clause, group }: VerbScene): boolean {
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 8)).join(" ")
  if (lasting.test(after)) return true
  const start = tagged.sentenceStart[verb] as number
  return /^for [\w-]+(?: [\w-]+)? hours\b/.test(tagged.lowered.slice(start, group.first).join(" "))
}
const lasting =
  /^(?:\w+ )?(?:(?:all|through|throughout|into|until|late|well into|deep into)\b.*\b(?:night|dawn|morning|midnight|evening|day|weekend|[ap]\.?m\.?)|for .*\b(?:hours?|days)\b)/

/** "Negotiating with the bakers", "have been haggling since June": with whom, or how long. */
function tellsTalk(scene: VerbScene): boolean {
  const { tagged, verb, clause } = scene
  if (lasts(scene) || scene.group.time === "future") return isMany(scene)
  if (tagAt(tagged, verb) !== "VBG") return false
  // "Have been bargaining over a contract since March".
  if (isMany(scene) && goesOnSince.test(wordsBehind(scene))) return true
  const next = tagged.lowered[verb + 1] as string
  if (next === "with")
    return peopleIn(tagged, { from: verb + 2, to: Math.min(clause.to, verb + REACH) }).length > 0
  return (next === "since" || next === "for") && tagged.lemmas[verb - 1] === "be"
}

const goesOnSince = /^(?!with\b)(?:[^,;]* )?since /
const wordsBehind = ({ tagged, verb, clause }: VerbScene): string =>
  tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 12)).join(" ")

/** "The delegations haggled for nine hours in Oru". */
const arguesOn = (scene: VerbScene): boolean => lasts(scene) && (areSides(scene) || isMany(scene))

const joint = wordSet(`
sides parties delegations teams governments countries capitals nations states camps companies firms unions shores banks islands republics ports provinces towns cities villages districts regions tribes clans clubs leagues guilds councils armies navies
`)

/** "The surveyors of the two states will tour the tunnel": a visit made together. */
export function ofBothSides({
  tagged,
  clause,
  group,
}: Pick<VerbScene, "tagged" | "clause" | "group">): boolean {
  const before = tagged.lowered.slice(clause.from, group.first)
  return before.some((word, k) => /^(?:both|two)$/.test(word) && joint.has(before[k + 1] ?? ""))
}

/** "Summoned the owners and the union to its offices". */
function findsSeveral(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  const [one, other] = objectsOf(scene)
  if (one === undefined || other === undefined || one.from !== verb + 1) return false
  const joined = tagged.lowered.slice(one.to, other.from).join(" ") === "and"
  const next = tagged.lowered[other.to] ?? ""
  const isForDay = next === "for" || next === "on"
  return (
    joined && (next === "to" || (isForDay && calendarWords.has(tagged.lowered[other.to + 1] ?? "")))
  )
}

const sideNouns = wordSet(
  "sides delegations parties teams negotiators presidents leaders ministers camps",
)

/** "Saw both delegations", "hosted the two presidents". */
function findsBoth({ tagged, verb }: VerbScene): boolean {
  const after = tagged.lowered.slice(verb + 1, verb + 5)
  const both = after.findIndex((word) => word === "both" || word === "two")
  return both >= 0 && both < 2 && after.slice(both + 1).some((word) => sideNouns.has(word))
}

/** "Received the union's leaders", "convened the parties": people of a side, not a prize. */
function findsPeople(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  if (findsBoth(scene)) return true
  const [object] = objectsOf(scene)
  if (object === undefined || object.from > verb + 2) return false
  // "Receives 1,265 delegates", "are receiving across the country": no guests.
  if (tagAt(tagged, verb + 1) === "IN" || tagAt(tagged, object.from) === "CD") return false
  const words = tagged.lowered.slice(object.from, object.to)
  if (words.some((word) => audiences.has(word) || lonely.has(word))) return false
  return words.some((word) => peopleNouns.has(word))
}

const seesOther = (scene: VerbScene): boolean =>
  findsBoth(scene) || scene.tagged.lowered[scene.verb + 1] === "each"

const gatherers = wordSet(`
ministers delegates leaders officials envoys negotiators delegations representatives presidents diplomats
mediators premiers chiefs
`)

/** "The ministers gathered in Oru": not strikers at a gate. */
const gathers = ({ tagged, subject, group }: VerbScene): boolean =>
  (group.passive && subject.people[0]?.kind === "pronoun") ||
  subject.people.some(({ head }) => gatherers.has(tagged.lowered[head] as string))

const afterCall = /^(?:on|late|early|yesterday|today|again|from|last|to discuss)\b/

/** "Called Ms Vesk on Sunday": not "called Ms Vesk a liar". */
function rings(scene: VerbScene): boolean {
  const { tagged, verb } = scene
  const [object] = objectsOf(scene)
  if (object?.kind !== "name" || object.from !== verb + 1) return false
  if (tagged.lowered[object.from] === "on") return false
  return afterCall.test(tagged.lowered.slice(object.to, object.to + 2).join(" "))
}

/** "Brought the two sides together". */
const bringsTogether = (scene: VerbScene): boolean =>
  scene.tagged.lowered.slice(scene.verb + 2, scene.verb + 7).includes("together") &&
  objectsOf(scene).length > 0

/** "Negotiators worked through the night"; workers do too. */
const worksOn = (scene: VerbScene): boolean =>
  lasts(scene) &&
  scene.subject.people.some(({ head }) => negotiates.has(scene.tagged.lowered[head] as string))
/** "The two sides adjourned until Thursday": they will sit again then. */
const adjourns = (scene: VerbScene): boolean =>
  scene.tagged.lowered[scene.verb + 1] === "until" && isMany(scene)

/** "Dined on Friday night with Ms Vesk": the day may stand between. */
const together = (scene: VerbScene): boolean => {
  const { tagged, verb, clause } = scene
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 7))
  const at = after.indexOf("with")
  return isMany(scene) || at === 0 || (at > 0 && facesPeople(scene))
}

/** "Came face to face". */
const comesFaceToFace = (scene: VerbScene): boolean =>
  /^face(?: to face|-to-face)/.test(
    scene.tagged.lowered.slice(scene.verb + 1, scene.verb + 4).join(" "),
  ) &&
  (isMany(scene) || facesPeople(scene))

const withPeople = wordSet("with to")

/** "Discussed the truce with the rebels on Monday": with whom, or both sides, and on a day. */
function discusses(scene: VerbScene): boolean {
  const { tagged, verb, clause, group } = scene
  const after = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + REACH + 4))
  if (group.passive || !after.some((word) => calendarWords.has(word))) return false
  const at = after.indexOf("with")
  if (at < 1) return ofBothSides(scene)
  const [other] = peopleIn(tagged, {
    from: verb + 2 + at,
    to: Math.min(clause.to, verb + at + REACH),
  })
  if (other === undefined || other.from > verb + at + 4) return false
  const words = tagged.lowered.slice(other.from, other.to)
  return !words.some((word) => audiences.has(word) || lonely.has(word))
}

/** By lemma: does the verb, as it stands, tell of an encounter of sides? */
export const tellers: ReadonlyMap<string, (scene: VerbScene) => boolean> = new Map([
  ["meet", tellsMeet],
  ["sit", tellsSit],
  ["talk", tellsTalk],
  ["negotiate", tellsTalk],
  ["bargain", tellsTalk],
  ["argue", arguesOn],
  ["haggle", arguesOn],
  ["wrangle", arguesOn],
  ["spar", arguesOn],
  ["quarrel", arguesOn],
  ["deliberate", arguesOn],
  ["convene", (scene: VerbScene) => isMany(scene) || findsPeople(scene)],
  ["reconvene", isMany],
  ["huddle", together],
  ["welcome", findsAtHome],
  [
    "visit",
    (scene: VerbScene) => ofBothSides(scene) || visitsSomebody(scene) || findsAtHome(scene),
  ],
  ["see", (scene: VerbScene) => seesOther(scene) || seesSomebody(scene)],
  ["gather", (scene: VerbScene) => gathers(scene) || ofBothSides(scene)],
  ["ring", rings],
  ["call", (scene: VerbScene) => rings(scene) || findsAtHome(scene)],
  ["receive", (scene: VerbScene) => isReceived(scene) || findsPeople(scene) || findsAtHome(scene)],
  ["shuttle", shuttles],
  ["host", findsPeople],
  ["invite", findsBoth],
  ["summon", (scene: VerbScene) => findsBoth(scene) || findsSeveral(scene)],
  ["bring", bringsTogether],
  ["work", worksOn],
  ["adjourn", adjourns],
  ["dine", together],
  ["discuss", discusses],
  ["exchange", doTogether("views", "proposals")],
  ["shake", doTogether("hands")],
  ["face", faces],
  ["spend", spendsTogether],
  ["lock", areShut],
  ["closet", areShut],
  ["hole", areShut],
  ["part", parts],
  ["return", returns],
  ["lunch", together],
  ["sup", together],
  ["breakfast", together],
  ["share", sharesTable],
  ["come", (scene: VerbScene) => comesTogether(scene) || comesFaceToFace(scene)],
  ["assemble", (scene: VerbScene) => gathers(scene) || ofBothSides(scene)],
  [
    "confer",
    (scene: VerbScene) =>
      withPeople.has(scene.tagged.lowered[scene.verb + 1] as string) || isMany(scene),
  ],
  ["phone", (scene: VerbScene) => objectsOf(scene)[0]?.from === scene.verb + 1],
  ["telephone", (scene: VerbScene) => objectsOf(scene)[0]?.from === scene.verb + 1],
])
