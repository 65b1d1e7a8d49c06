/** The model's card: what it is, what it learnt from, how good it is, what it must not be used for. */
import { createHash } from "node:crypto"
import type { AttributionModel } from "../src/attribution/model.ts"
import type { Rates, Score } from "../src/attribution/score-summary.ts"
import type { Measured } from "./measure.ts"

const row = (name: string, { precision, recall, f1 }: Rates): string =>
  `| ${name} | ${[precision, recall, f1].map((share) => (100 * share).toFixed(1)).join(" | ")} |`

const rows = ({ all, direct, indirect }: Score): string[] => [
  row("attribution at overlap (headline)", all.headline),
  row("direct", direct.headline),
  row("indirect", indirect.headline),
  row("exact source", all.exact.source),
  row("exact content", all.exact.content),
  row("overlap of content", all.overlap.content),
  row("exact attribution", all.exact.attribution),
]

/** The card as Markdown. Nothing in it changes from one build to the next on the same data. */
export function cardOf(
  model: AttributionModel,
  bytes: Uint8Array,
  { reports, score }: Measured,
): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  return `# ${model.name}

Finds attributions (source, cue, content) in English news reports.

- **File**: \`attribution.model\`, ${bytes.length.toLocaleString("en")} bytes, sha256 \`${sha256}\`
- **Trained on**: the training part of PolNeAR (840 reports of 2015-16 by seven American outlets, 19,834
  attributions; Newell et al., 2018), and part-of-speech tags made by CoreNLP for the same reports.
- **What it holds of that data**: weights of hashed features; a dictionary of ${model.tagger.dictionary.size.toLocaleString("en")} frequent words with
  their tag; rates at which hashed lemmas stood in cues and sources; a bit a hash of the words it
  writes small. No sentence of it, and nothing from which one could be put together again. PolNeAR states no licence for its data.
- **Rebuilt by**: \`npm run train -- --corpus FOLDER\`, byte for byte on one Node major.
- **Threshold**: ${model.threshold}; \`--min-confidence\` moves it.

## Scores on the development part (${reports} reports, not trained on)

| what | precision | recall | F1 |
|---|---|---|---|
${rows(score).join("\n")}

Two annotators of the corpus reach 75.8 on the headline against each other.

## Limits

American political news of two years: other fields keep about the same level, other languages and
kinds of text do not. About one attribution in four is missed or wrong; a person has to look before
anything is published under somebody's name.
`
}
