/** The way from a text to its attributions: what the model chooses, mended where rules are certain. */
import { withMendedTags } from "../language/mend-tags.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Span } from "../text/span.ts"
import type { Attribution } from "./attribution.ts"
import { chooser, type Prose } from "./choose.ts"
import type { Clues } from "./clues.ts"
import { formOf } from "./form.ts"
import type { Run } from "./label.ts"
import { mend } from "./mend.ts"
import type { AttributionModel } from "./model.ts"
import type { Chosen } from "./select.ts"

export type { Prose } from "./choose.ts"

/** What was said, and the tagged text it was read in. */
export interface Attributed {
  readonly tagged: Tagged
  /** In the order of their cues; all spans inside the text. */
  readonly attributions: readonly Attribution[]
}

export function attributionOf(clues: Clues, one: Chosen): Attribution {
  const { cue, source, content, confidence } = one
  const spanOf = ([from, to]: Run): Span => ({
    start: clues.start[from] as number,
    end: clues.end[to - 1] as number,
  })
  // What a party published itself stands there in its own words, without a cue.
  const unheralded = cue[0] === cue[1]
  return {
    source: source.map(spanOf),
    cue: unheralded ? [] : [spanOf(cue)],
    content: content.map(spanOf),
    form: unheralded || one.direct === true ? "direct" : formOf(clues, content),
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

/**
 * Reads attributions with one model. `threshold` replaces the model's own when not null; what
 * rules add stands for itself only where it is at least as sure.
 *
 * Input: any text. Output: its attributions and the tagged text, for the rooms above.
 */
export function attribute(
  model: AttributionModel,
  threshold: number | null,
): (prose: Prose) => Attributed {
  const choose = chooser(model, threshold)
  return (prose) => {
    const { clues: read, chosen } = choose(prose)
    const clues = withMendedTags(read, model.tagger.common)
    const mended = mend(clues, chosen).filter(({ confidence }) => confidence >= (threshold ?? 0))
    return { tagged: clues, attributions: mended.map((one) => attributionOf(clues, one)) }
  }
}
