/** "The two leaders", "the ministers": the persons of one sentence who fit together. */
import type { Figure } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { headOf, isPlural } from "./phrases.ts"
import { femaleNouns, maleNouns, plainPersons, sameRole } from "./role-nouns.ts"
import type { Stage } from "./stage.ts"

const rulers: ReadonlySet<string> = new Set(
  "president premier minister chancellor king queen leader prince emir sultan chairman".split(" "),
)
const two: ReadonlySet<string> = new Set("two both pair".split(" "))
/** Words beside the noun that say nothing of who they are. */
const bare: ReadonlySet<string> = new Set("two three four both prime foreign heads".split(" "))

const plays = (one: Figure, head: string): boolean => {
  if (head === "leader" && [...one.heads].some((own) => rulers.has(own))) return true
  return [...one.heads].some((own) => own === head || sameRole(own, head))
}

/** Is everything before the noun a number or a word that several share? */
function isBare({ tagged: t }: Stage, { words, head }: Phrase): boolean {
  for (let k = words; k < head; k++) if (!bare.has(t.lowered[k] as string)) return false
  return true
}

function fitting(stage: Stage, phrase: Phrase): (one: Figure) => boolean {
  const head = headOf(stage.tagged, phrase)
  const isMen = maleNouns.has(head)
  const isPeople = isMen || femaleNouns.has(head)
  return (one) => {
    if (one.kind !== "person" || one.plural) return false
    if (isPeople) return one.gender === null || (one.gender === "male") === isMen
    return plays(one, head)
  }
}

/**
 * Whom a plural without a name takes up together: the last sentence that names several who fit.
 * "Two" are exactly two. Nobody when the plural says whose they are, or none stand together.
 */
export function several(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { tagged: t, mind, now } = stage
  const isDefinite = phrase.determiner === "definite" || phrase.determiner === "both"
  if (!isDefinite || phrase.name !== null || phrase.owner !== null) return []
  if (!isPlural(t, phrase) || !isBare(stage, phrase) || phrase.possessive >= 0) return []
  const head = headOf(t, phrase)
  if (plainPersons.has(head) && head !== "leader" && head !== "man" && head !== "woman") return []
  const found = mind.together(now, fitting(stage, phrase))
  const isTwo = two.has(t.lowered[phrase.words] ?? "") || phrase.determiner === "both"
  return isTwo && found.length !== 2 ? [] : found
}
