/** What the model alone reads in a text: clues, marks, readings, verdicts, choice. */
import { segment } from "../language/segment.ts"
import type { Span } from "../text/span.ts"
import { ArgumentReader, READING_OPTIONS } from "./arguments.ts"
import { CANDIDATE_OPTIONS, type Judged } from "./candidate.ts"
import { Annotator, type Clues } from "./clues.ts"
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

/** The text made ready, and the readings chosen in it, in the order of their cues. */
export interface Choice {
  readonly clues: Clues
  readonly chosen: readonly Chosen[]
}

/** Confidence of what layout alone makes certain. */
const CERTAIN = 0.8

/** The best reading of one candidate, if it is likely enough or certain by rule. */
function best(verifier: Verifier, scene: Scene, c: number, threshold: number): Chosen | null {
  const candidate = scene.candidates[c]
  if (candidate === undefined) return null
  let found: Judged | null = null
  let confidence = threshold
  const chances = verifier.chances(scene, c, candidate.readings)
  for (const [k, judge] of candidate.readings.entries()) {
    const likely = chances[k] as number
    if (likely < confidence) continue
    confidence = likely
    found = judge
  }
  const certain = candidate.rule?.certain === true
  if (found === null && certain) {
    found = candidate.readings.find(({ byRule }) => byRule > 0) ?? null
    confidence = Math.max(CERTAIN, confidence)
  }
  return found && { cue: candidate.cue, source: found.source, content: found.content, confidence }
}

/**
 * Reads with one model; `threshold` replaces the model's own when not null. The function keeps
 * scratch memory between texts; what it returns depends on its text alone.
 */
export function chooser(
  model: AttributionModel,
  threshold: number | null,
): (prose: Prose) => Choice {
  const annotator = new Annotator(model.tagger, model.lexicon)
  const marker = new Marker(model.marks)
  const reader = new ArgumentReader(model.arguments, READING_OPTIONS)
  const verifier = new Verifier(model)
  const least = threshold ?? model.threshold
  return ({ text, furniture }) => {
    const clues = annotator.annotate(segment(text, furniture))
    if (clues.count === 0) return { clues, chosen: [] }
    const scene = sceneOf(clues, marker.mark(clues), reader, CANDIDATE_OPTIONS)
    const chosen = scene.candidates.map((_, c) => best(verifier, scene, c, least))
    return {
      clues,
      chosen: select(
        chosen.filter((one) => one !== null),
        clues.count,
      ),
    }
  }
}
