/** Whose a role or body is, when the words beside it name nobody: "her deputy", "the ministry". */
import { homeOf } from "./affiliation.ts"
import { stateBodies } from "./body-nouns.ts"
import type { Figure } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { headOf } from "./phrases.ts"
import { spokesNouns, stateOffices } from "./role-nouns.ts"
import { fitsGender, isBody, isMany, isState } from "./salience.ts"
import type { Stage } from "./stage.ts"

/** Whom "his", "her", "its" or "their" stands for. */
export function ownerOf({ tagged: t, mind, sentence }: Stage, phrase: Phrase): Figure | null {
  switch (t.lowered[phrase.possessive] ?? "") {
    case "his":
      return mind.recall(sentence, fitsGender("male"))
    case "her":
      return mind.recall(sentence, fitsGender("female"))
    case "its":
      return mind.recall(sentence, isBody)
    case "their":
      return mind.recall(sentence, isMany)
    default:
      return null
  }
}

/** "For Ostrel, Minister Veyrand said": the side named at the head of the sentence. */
function fronted({ tagged: t, phrases, answers }: Stage, phrase: Phrase): Figure | null {
  const first = t.sentenceStart[phrase.from] as number
  if (t.lowered[first] !== "for") return null
  const k = phrases.at[first + 1] ?? -1
  const side = phrases.all[k]
  if (side === undefined || t.words[side.to] !== "," || side.to + 1 !== phrase.from) return null
  const [one] = answers[k] ?? []
  return one ?? null
}

const isSpokenFor = (one: Figure): boolean =>
  one.kind === "state" || (one.kind === "organisation" && !one.unplaced)

/**
 * A minister or ministry without a country is that of the state the text is about just there; a
 * mere spokesman speaks for the body it is about. Two that are as likely are none.
 */
function understood(stage: Stage, phrase: Phrase): Figure | null {
  const { tagged: t, mind, sentence } = stage
  const head = headOf(t, phrase)
  if (spokesNouns.has(head))
    return /^(?:for|of)$/.test(t.lowered[phrase.to] ?? "") ? null : mind.recall(sentence, isSpokenFor)
  if (!stateOffices.has(head) && !stateBodies.has(head)) return null
  return stage.publisher?.home ?? mind.recall(sentence, isState)
}

/** The body, state or person that a role or body belongs to; null when the text does not tell. */
export function belongsTo(stage: Stage, phrase: Phrase): Figure | null {
  return (
    ownerOf(stage, phrase) ??
    homeOf(stage, phrase) ??
    fronted(stage, phrase) ??
    (phrase.determiner === "indefinite" && !spokesNouns.has(headOf(stage.tagged, phrase))
      ? null
      : understood(stage, phrase))
  )
}

/** As `belongsTo`, by the words beside it alone. */
export const saidToBelong = (stage: Stage, phrase: Phrase): Figure | null =>
  ownerOf(stage, phrase) ?? homeOf(stage, phrase)
