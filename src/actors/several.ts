/** "The two leaders", "the ministers": the persons of one sentence who fit together. */
import type { Figure } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { headOf, isPlural } from "./phrases.ts"
import { femaleNouns, maleNouns, plainPersons, sameRole } from "./role-nouns.ts"
import type { Stage } from "./stage.ts"

const rulers: ReadonlySet<string> = new Set(
  "president premier minister chancellor king queen leader prince emir sultan chairman".split(" "),
)
const numbers: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["pair", 2],
  ["three", 3],
  ["four", 4],
])
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
  const isGendered = tellsGender(head)
  return (one) => {
    if (one.kind !== "person" || one.plural) return false
    if (isGendered) return one.gender === null || (one.gender === "male") === isMen
    return plays(one, head)
  }
}

/** Does the noun tell a gender: "men", "sisters"? */
export const tellsGender = (head: string): boolean => maleNouns.has(head) || femaleNouns.has(head)

/** "The two women": all are known to be, or of none is it known; a known one vouches for no other. */
function agree(stage: Stage, phrase: Phrase, found: readonly Figure[]): boolean {
  if (!tellsGender(headOf(stage.tagged, phrase))) return true
  const known = found.filter(({ gender }) => gender !== null)
  return known.length === 0 || known.length === found.length
}

/**
 * Whom a plural without a name takes up together: the last sentence that names several who fit.
 * "Two" are exactly two, "three" three. Nobody when the plural says whose they are, or none stand together.
 */
export function several(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { tagged: t, mind, now } = stage
  const isDefinite = phrase.determiner === "definite" || phrase.determiner === "both"
  if (!isDefinite || phrase.name !== null || phrase.owner !== null) return []
  if (!isPlural(t, phrase) || !isBare(stage, phrase) || phrase.possessive >= 0) return []
  const head = headOf(t, phrase)
  if (plainPersons.has(head) && head !== "leader" && head !== "man" && head !== "woman") return []
  const found = mind.together(now, fitting(stage, phrase))
  const told = phrase.determiner === "both" ? 2 : numbers.get(t.lowered[phrase.words] ?? "")
  if (told !== undefined && found.length !== told) return []
  return agree(stage, phrase, found) ? found : []
}
