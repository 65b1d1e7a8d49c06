/** Texts whose sources stand in square brackets, for tables of who speaks; the last one is asked for. */
import type { Voice } from "../src/actors/cast.ts"
import type { KnownParty } from "../src/actors/known-party.ts"
import { noCodebook } from "../src/talks/codebook.ts"
import type { Setting } from "../src/talks/setting.ts"
import type { Span } from "../src/text/span.ts"
import { settingOf } from "./setting.ts"

interface Known {
  readonly parties?: readonly KnownParty[]
  readonly outlet?: string
}

/** The text without its brackets, and where they stood. */
export function unmarked(marked: string): { text: string; sources: Span[] } {
  const sources: Span[] = []
  let text = ""
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const inner = part.startsWith("[") ? part.slice(1, -1) : part
    if (inner !== part) sources.push({ start: text.length, end: text.length + inner.length })
    text += inner
  }
  return { text, sources }
}

/** The setting of a marked text, its sources known. */
export function markedSetting(marked: string, known: Known = {}): Setting {
  const { text, sources } = unmarked(marked)
  const { parties = [], outlet = null } = known
  const codebook = { ...noCodebook, parties }
  return settingOf(text, { codebook, outlet, sources: sources.map((source) => [source]) })
}

/** Whom the last source of a marked text stands for. */
export function lastVoice(marked: string, known: Known = {}): Voice {
  const { sources } = unmarked(marked)
  const last = sources.at(-1)
  if (last === undefined) throw new Error(`no source is marked in "${marked}"`)
  return markedSetting(marked, known).cast.voiceOf([last])
}
