/** Words that tell a place from a date, a chamber or a person. */
import { wordSet } from "../word-set.ts"

export const calendarWords = wordSet(`
january february march april may june july august september october november december monday tuesday
wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues
wed thu thurs fri sat sun week weeks month year weekend night morning afternoon evening today yesterday tomorrow tonight christmas easter ramadan
`)

export const chambers = wordSet("parliament congress senate house cabinet")

/** Places with no name of their own: "at a hotel", "on the border". */
export const builtPlaces = wordSet(`
hotel palace headquarters office offices ministry embassy villa castle centre center airport house
island border ship dam chapel resort lodge farmhouse residence hall seat compound building church
school museum university monastery ranch estate base port station
`)

/** Small words inside a name ("Puerto del Sol"). */
export const nameParticles = wordSet("de da del della di do la le el al of en sur upon")
