/** Whom a pronoun takes up: by gender, number, nearness, and who was speaking. */
import type { Figure, Gender } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { sideNouns } from "./role-nouns.ts"
import { fitsGender, isBody, isMany } from "./salience.ts"
import type { Stage } from "./stage.ts"

const BACK = 5

/** The phrase straight before "who", a comma between or none. */
function antecedent(
  { tagged: t, phrases, answers, index }: Stage,
  phrase: Phrase,
): readonly Figure[] {
  const end = t.words[phrase.from - 1] === "," ? phrase.from - 1 : phrase.from
  const here = index.get(phrase) ?? 0
  for (let k = here - 1; k >= Math.max(0, here - BACK); k--)
    if (phrases.endOf(phrases.all[k] as Phrase) === end) return answers[k] ?? []
  return []
}

function heOrShe({ mind, now }: Stage, gender: Gender): readonly Figure[] {
  const one = mind.recall(now, fitsGender(gender))
  if (one === null) return []
  // The pronoun tells what the name did not.
  one.gender ??= gender
  return [one]
}

/** Who speak on are those who have spoken, rather than whoever was named in between. */
function stillSpeaking({ mind, now }: Stage): readonly Figure[] {
  const many = mind.lastSpeakers(now)
  return many.length > 1 || many[0]?.plural === true ? many : []
}

function they(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { mind, now } = stage
  const speaking = stage.isSource(phrase.from) ? stillSpeaking(stage) : []
  if (speaking.length > 0) return speaking
  const group = mind.recall(now, isMany)
  if (group !== null && group.plural) return [group]
  const many = mind.recallMany(now)
  if (many.length > 0) return many
  return group === null ? [] : [group]
}

export function takenUpBy(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { tagged: t, mind, now } = stage
  switch (t.lowered[phrase.from] ?? "") {
    case "who":
      return antecedent(stage, phrase)
    case "he":
      return heOrShe(stage, "male")
    case "she":
      return heOrShe(stage, "female")
    case "they":
      return they(stage, phrase)
    case "it": {
      const body = mind.recall(now, isBody)
      return body === null ? [] : [body]
    }
    default:
      return []
  }
}

/** Is the phrase "both sides", "the two", "the two parties"? */
export function isBoth({ tagged: t }: Stage, phrase: Phrase): boolean {
  if (phrase.determiner === "both") return true
  return t.lowered[phrase.words] === "two" && sideNouns.has(t.lowered[phrase.head] ?? "")
}

/** "Both sides": the two of the codebook, else the only two states named so far. */
export function bothSides(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { tagged: t, sides, register, mind, now } = stage
  if (!sideNouns.has(t.lowered[phrase.head] ?? "")) return mind.recallMany(now)
  if (sides.length === 2) return sides
  const states = register.figures.filter(({ kind, seen }) => kind === "state" && seen)
  return states.length === 2 ? states : []
}
