/** Verbs of two sides in one room: they come together, share a table, are shut in and part again. */
import { wordSet } from "../word-set.ts"
import { peopleIn } from "./people.ts"
import { audiences } from "./people-words.ts"
import { isMany, objectsOf, REACH, type VerbScene } from "./verb-scene.ts"

export const negotiates = wordSet(
  "negotiators mediators delegations sides parties teams envoys ministers two both",
)

const board = wordSet("table meal dinner lunch supper breakfast room")

/** "Shared a table with Ms Vesk": no table of figures. */
export function sharesTable(scene: VerbScene): boolean {
  const { tagged, verb, clause } = scene
  const at = tagged.lowered.slice(verb + 1, verb + 5).findIndex((word) => board.has(word))
  if (at < 0) return false
  const next = tagged.lowered[verb + 2 + at] ?? ""
  if (next === "of") return false
  if (next === "with")
    return (
      peopleIn(tagged, { from: verb + 3 + at, to: Math.min(clause.to, verb + REACH + 4) }).length >
      0
    )
  return isMany(scene)
}

/** "The delegations came together in Oru". */
export const comesTogether = (scene: VerbScene): boolean =>
  scene.tagged.lowered[scene.verb + 1] === "together" && areSides(scene)

const mutual = wordSet("each one")

/** "The two sides will face each other again". */
export const faces = (scene: VerbScene): boolean =>
  mutual.has(scene.tagged.lowered[scene.verb + 1] as string) && isMany(scene)

const shut = wordSet("together closeted locked")

const argued = wordSet("arguing negotiating bargaining haggling wrangling talking sparring")

/** "Spent six days in Oru arguing about quotas". */
const isSpentArguing = ({ tagged, verb, clause }: VerbScene): boolean =>
  tagged.lowered.slice(verb + 2, Math.min(clause.to, verb + 8)).some((word) => argued.has(word))

/** "Spent Monday in Oru talking to the rebels". */
function isSpentTalkingTo({ tagged, verb, clause }: VerbScene): boolean {
  for (let k = verb + 2; k < Math.min(clause.to, verb + 8); k++) {
    if (!argued.has(tagged.lowered[k] as string)) continue
    if (!/^(?:to|with)$/.test(tagged.lowered[k + 1] ?? "")) continue
    const [one] = peopleIn(tagged, { from: k + 2, to: Math.min(clause.to, k + REACH) })
    return one !== undefined && !audiences.has(tagged.lowered[one.head] as string)
  }
  return false
}

/** "Spent six hours together", "spent Monday closeted with the mediator". */
export function spendsTogether(scene: VerbScene): boolean {
  const { tagged, verb, clause } = scene
  const words = tagged.lowered.slice(verb + 1, Math.min(clause.to, verb + 7))
  // "The teams spent nine hours at the table".
  const atTable = words.includes("hours") && words.some((word) => /^(?:in|at|behind)$/.test(word))
  if ((atTable || isSpentArguing(scene)) && areSides(scene)) return true
  if (isSpentTalkingTo(scene)) return true
  if (!words.some((word) => shut.has(word))) return false
  return isMany(scene) || (words.includes("with") && objectsOf(scene).length > 0)
}

/** "Negotiators were locked away for seven hours". */
export const areShut = (scene: VerbScene): boolean =>
  scene.group.passive &&
  scene.subject.people.some(({ head }) => negotiates.has(scene.tagged.lowered[head] as string))

const outcome = wordSet("without on with in after late early having at")

/** "The delegations parted without a deal". */
export const parts = (scene: VerbScene): boolean =>
  areSides(scene) && outcome.has(scene.tagged.lowered[scene.verb + 1] as string)

export const areSides = ({ tagged, subject }: VerbScene): boolean =>
  subject.people.some(({ head }) => negotiates.has(tagged.lowered[head] as string))

/** "The delegations return to Oru on 8 May". */
export const returns = (scene: VerbScene): boolean =>
  scene.group.time !== "past" && scene.tagged.lowered[scene.verb + 1] === "to" && areSides(scene)

/** "Exchanged views", "shook hands": two sides, or one with another. */
export const doTogether =
  (...things: readonly string[]) =>
  (scene: VerbScene): boolean => {
    const { tagged, verb, clause } = scene
    const next = tagged.lowered.slice(verb + 1, verb + 3).findIndex((word) => things.includes(word))
    if (next < 0) return false
    const after = verb + 2 + next
    if (tagged.lowered[after] !== "with") return isMany(scene)
    const run = { from: after + 1, to: Math.min(clause.to, after + REACH) }
    return peopleIn(tagged, run).some(({ head }) => !audiences.has(tagged.lowered[head] as string))
  }
