/** Visits to places and talks with outlets: told by the verbs of meeting, and no meetings. */
import type { Setting } from "../setting.ts"
import type { ToldEncounter } from "./told-encounter.ts"

const kindOf = ({ cast }: Setting, actor: string | null | undefined) =>
  cast.actors.find(({ id }) => id === actor)?.kind

/** "Visits Kesh in Velia": no person is there to be met. */
export function isTour({ encounter, participants }: ToldEncounter, setting: Setting): boolean {
  const { tagged } = setting
  if (tagged.lemmas[encounter.at] !== "visit" || encounter.kind === "visit") return false
  const start = tagged.start[encounter.at + 1] as number
  return kindOf(setting, participants.find(({ span }) => span.start === start)?.actor) !== "person"
}

/** "Spoke to the Kesh Ledger by telephone": whoever stands behind the verb is an outlet. */
export function isInterview({ encounter, participants }: ToldEncounter, setting: Setting): boolean {
  const { tagged } = setting
  if (!/^(?:speak|talk)$/.test(tagged.lemmas[encounter.at] as string)) return false
  const from = tagged.end[encounter.at] as number
  const others = participants.filter(({ span }) => span.start >= from)
  return others.length > 0 && others.every(({ actor }) => kindOf(setting, actor) === "outlet")
}
