/** A trained attribution model: data handed in, never imported. */
import type { TaggerWeights } from "../language/tagger.ts"
import type { Calibration } from "./calibration.ts"
import type { Lexicon } from "./lexicon.ts"
import type { FieldWeights } from "./mark.ts"
import type { PhraseWeights } from "./phrase-judge.ts"
import type { Trees } from "./trees.ts"

export interface AttributionModel {
  /** Name and version, as the history of every field gives them. */
  readonly name: string
  /** BCP 47 tag of the language it reads. */
  readonly language: string
  readonly tagger: TaggerWeights
  readonly lexicon: Lexicon
  readonly marks: FieldWeights
  readonly arguments: FieldWeights
  readonly phrases: PhraseWeights
  readonly verifier: Trees
  readonly calibration: Calibration
  /** Readings less probable than this are left out unless the user asks for another bound. */
  readonly threshold: number
}
