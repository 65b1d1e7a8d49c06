/** Sentences with their cue and content marked, for the tables of the talks room. */
import { formOf } from "../src/attribution/form.ts"
import { noCodebook, type Codebook } from "../src/talks/codebook.ts"
import { type Meaning, meaningOf } from "../src/talks/meaning.ts"
import type { Setting } from "../src/talks/setting.ts"
import type { Voiced } from "../src/talks/voiced.ts"
import type { AttributionId } from "../src/text/ids.ts"
import type { Span } from "../src/text/span.ts"
import type { Clues } from "../src/attribution/clues.ts"
import { settingOf } from "./setting.ts"

interface Marked {
  readonly text: string
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** "The union <rejected> [the offer]." without its marks, and the spans they stood round. */
export function unmarked(sentence: string): Marked {
  const opened = new Map<string, number>()
  const spans: Record<string, Span[]> = { ">": [], "]": [] }
  let text = ""
  for (const mark of sentence)
    if (mark === "<" || mark === "[") opened.set(mark, text.length)
    else if (mark === ">" || mark === "]") {
      const start = opened.get(mark === ">" ? "<" : "[") as number
      spans[mark]?.push({ start, end: text.length })
    } else text += mark
  return { text, cue: spans[">"] ?? [], content: spans["]"] ?? [] }
}

/** What a marked sentence means; `before` is the text that leads up to it. */
export function meaningIn(
  sentence: string,
  codebook: Codebook = noCodebook,
  before = "",
): Meaning & { readonly text: string } {
  const { text, cue, content } = unmarked(before + sentence)
  const setting: Setting = settingOf(text, { codebook })
  const attribution: Voiced = {
    id: "r-1.a1" as AttributionId,
    source: [],
    cue,
    content,
    form: formOf(setting.tagged as Clues, []),
    confidence: 0.9,
    voice: { actors: [], name: null, role: null, party: null },
  }
  return { ...meaningOf(setting, attribution, content), text }
}
