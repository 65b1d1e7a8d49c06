/** Whom a pronoun takes up: by gender, number, nearness, and who was speaking. */
import type { Figure, Gender } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { headOf } from "./phrases.ts"
import { sideNouns } from "./role-nouns.ts"
import { fitsGender, isBody, isMany } from "./salience.ts"
import { tellsGender } from "./several.ts"
import type { Stage } from "./stage.ts"

const BACK = 5
/** Sentences back where two who spoke may still be "they". */
const NEAR = 3

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

/** ", he said" behind what he said. */
function trails({ tagged: t, isSource }: Stage, { from }: Phrase): boolean {
  if (!isSource(from) || from === t.sentenceStart[from]) return false
  return /^[,”"’']/.test(t.words[from - 1] ?? "")
}

function heOrShe(stage: Stage, phrase: Phrase, gender: Gender): readonly Figure[] {
  const isTold = trails(stage, phrase)
  const one = stage.mind.recall(stage.now, fitsGender(gender), undefined, 0, isTold)
  if (one === null) return []
  // The pronoun tells what the name did not.
  one.gender ??= gender
  return [one]
}

/** Who speak on are those who have spoken, rather than whoever was named in between. */
function stillSpeaking({ mind, now }: Stage): readonly Figure[] {
  const many = mind.lastSpeakers(now)
  if (many.length > 1 || many.some(isMany)) return many
  const group = mind.recall(now, (one) => one.plural && one.speaks)
  if (group !== null) return [group]
  return mind.together(now, (one) => one.kind === "person" && one.speaks, NEAR)
}

const plurals: ReadonlySet<string> = new Set(["were", "are", "have", "'re", "’re"])

/** "The guild were coming. They ...": the body of the sentence before whose verb is a plural. */
function bodyAsMany(
  { tagged: t, phrases, answers, index, now }: Stage,
  phrase: Phrase,
): readonly Figure[] {
  for (let k = (index.get(phrase) ?? 0) - 1; k >= 0; k--) {
    const one = phrases.all[k] as Phrase
    if (now.sentence - (t.sentence[one.from] as number) > 1) return []
    const [body, ...rest] = answers[k] ?? []
    if (body === undefined || rest.length > 0 || !isBody(body)) continue
    if (plurals.has(t.lowered[phrases.endOf(one)] ?? "")) return [body]
  }
  return []
}

function they(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { mind, now } = stage
  const speaking = stage.isSource(phrase.from) ? stillSpeaking(stage) : []
  if (speaking.length > 0) return speaking
  const isSpeaker = (one: Figure): boolean => isMany(one) && !one.onlooker
  const group = mind.recall(now, stage.isSource(phrase.from) ? isSpeaker : isMany)
  if (group !== null && group.plural) return [group]
  const body = bodyAsMany(stage, phrase)
  if (body.length > 0) return body
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
      return heOrShe(stage, phrase, "male")
    case "she":
      return heOrShe(stage, phrase, "female")
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

/** "Both sides": the two of the codebook, else the only two states named so far. Not "both men". */
export function bothSides(stage: Stage, phrase: Phrase): readonly Figure[] {
  const { tagged: t, sides, register, mind, now } = stage
  if (tellsGender(headOf(t, phrase))) return []
  if (!sideNouns.has(t.lowered[phrase.head] ?? "")) return mind.recallMany(now)
  if (sides.length === 2) return sides
  const states = register.figures.filter(({ kind, seen }) => kind === "state" && seen)
  return states.length === 2 ? states : []
}
