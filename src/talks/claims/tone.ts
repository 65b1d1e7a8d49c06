/** Rules that read the tone of the talks. */
import { words } from "./clause.ts"
import { table } from "./near-words.ts"
import { found, near, type Rule } from "./place.ts"

const good = words("good constructive positive friendly cordial warm")

export const tone: Rule = (place, negated) =>
  negated || !near(place, table, 10, 6) ? null : found("closer", 1)

export const spirit: Rule = (place, negated) =>
  !negated && near(place, good, 3, 0) && near(place, table, 14, 6) ? found("closer", 1) : null
