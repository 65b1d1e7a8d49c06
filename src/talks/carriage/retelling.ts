/** Does a whole report retell what another outlet had? */
import { isVerb } from "../../language/tag.ts"
import type { Setting } from "../setting.ts"
import type { Statement } from "../statement.ts"
import { type Outlet, outletsIn } from "./outlet.ts"

/** The outlet owed must be told of within so many sentences, */
const EARLY = 6
/** in so many sentences, and in such a share of all. */
const LEAST = 3
const SHARE = 0.25

const owes: ReadonlySet<string> = new Set("report write have say reveal publish".split(" "))

/** ", the Courier writes", "The Courier reveals". */
function reportsEarly({ tagged }: Setting, { first, next }: Outlet): boolean {
  const early = (tagged.sentence[first] as number) < EARLY
  return early && isVerb[tagged.tag[next] ?? 0] === 1 && owes.has(tagged.lemmas[next] ?? "")
}

/**
 * The one outlet that a report owes its story to: named early as the one who reports, and again and
 * again; null where words came another way as well.
 */
export function retoldFrom(setting: Setting, statements: readonly Statement[]): string | null {
  const { tagged } = setting
  const others = outletsIn(setting).filter(({ own }) => !own)
  const [lead] = others.filter((one) => reportsEarly(setting, one))
  if (lead === undefined) return null
  if (statements.some(({ via }) => via !== null && via !== lead.name)) return null
  const sentences = new Set(
    others.filter(({ name }) => name === lead.name).map(({ first }) => tagged.sentence[first]),
  )
  const all = (tagged.sentence[tagged.count - 1] ?? 0) + 1
  return sentences.size >= LEAST && sentences.size >= all * SHARE ? lead.name : null
}
