/** The way from a text to its attributions: clues, marks, readings, verdicts, choice. */
import { segment } from "../language/segment.ts"
import type { Tagged } from "../language/tagged.ts"
import type { Span } from "../text/span.ts"
import { ArgumentReader, READING_OPTIONS } from "./arguments.ts"
import type { Attribution } from "./attribution.ts"
import { CANDIDATE_OPTIONS, type Judged } from "./candidate.ts"
import { Annotator, type Clues } from "./clues.ts"
import { formOf } from "./form.ts"
import type { Run } from "./label.ts"
import { Marker } from "./mark.ts"
import type { AttributionModel } from "./model.ts"
import { type Scene, sceneOf } from "./scene.ts"
import { type Chosen, select } from "./select.ts"
import { Verifier } from "./verifier.ts"

/** A text of which tokens inside `furniture` (in text order) are left out. */
export interface Prose {
  readonly text: string
  readonly furniture: readonly Span[]
}

/** What was said, and the tagged text it was read in. */
export interface Attributed {
  readonly tagged: Tagged
  /** In the order of their cues; all spans inside the text. */
  readonly attributions: readonly Attribution[]
}

/** Confidence of what layout alone makes certain. */
const CERTAIN = 0.8

/** The best reading of one candidate, if it is likely enough or certain by rule. */
function choose(verifier: Verifier, scene: Scene, c: number, threshold: number): Chosen | null {
  const candidate = scene.candidates[c]
  if (candidate === undefined) return null
  let best: Judged | null = null
  let confidence = threshold
  const chances = verifier.chances(scene, c, candidate.readings)
  for (const [k, judge] of candidate.readings.entries()) {
    const likely = chances[k] as number
    if (likely < confidence) continue
    confidence = likely
    best = judge
  }
  const certain = candidate.rule?.certain === true
  if (best === null && certain) {
    best = candidate.readings.find(({ byRule }) => byRule > 0) ?? null
    confidence = Math.max(CERTAIN, confidence)
  }
  return best && { cue: candidate.cue, source: best.source, content: best.content, confidence }
}

function attributionOf(clues: Clues, { cue, source, content, confidence }: Chosen): Attribution {
  const spanOf = ([from, to]: Run): Span => ({
    start: clues.start[from] as number,
    end: clues.end[to - 1] as number,
  })
  return {
    source: source.map(spanOf),
    cue: [spanOf(cue)],
    content: content.map(spanOf),
    form: formOf(clues, content),
    confidence: Math.round(confidence * 1000) / 1000,
  }
}

/**
 * Reads attributions with one model. `threshold` replaces the model's own when not null. The
 * function keeps scratch memory between texts; what it returns depends on its text alone.
 *
 * Input: any text. Output: its attributions and the tagged text, for the rooms above.
 */
export function attribute(
  model: AttributionModel,
  threshold: number | null,
): (prose: Prose) => Attributed {
  const annotator = new Annotator(model.tagger, model.lexicon)
  const marker = new Marker(model.marks)
  const reader = new ArgumentReader(model.arguments, READING_OPTIONS)
  const verifier = new Verifier(model)
  const least = threshold ?? model.threshold
  return ({ text, furniture }) => {
    const segmented = segment(text, furniture)
    const clues = annotator.annotate(segmented)
    if (clues.count === 0) return { tagged: clues, attributions: [] }
    const scene = sceneOf(clues, marker.mark(clues), reader, CANDIDATE_OPTIONS)
    const chosen = scene.candidates.map((_, c) => choose(verifier, scene, c, least))
    const kept = select(
      chosen.filter((one) => one !== null),
      clues.count,
    )
    return { tagged: clues, attributions: kept.map((one) => attributionOf(clues, one)) }
  }
}
