/** The setting of a text that is a whole report, for the tests of the talks room. */
import { castOf } from "../src/actors/cast.ts"
import { noCodebook, type Codebook } from "../src/talks/codebook.ts"
import type { Setting } from "../src/talks/setting.ts"
import type { ReportId } from "../src/text/ids.ts"
import type { Span } from "../src/text/span.ts"
import { cluesOf } from "./english-news.ts"

interface Known {
  readonly sources?: readonly (readonly Span[])[]
  readonly codebook?: Codebook
  readonly published?: string | null
  readonly outlet?: string | null
}

/** @param known what the report and the user give beside the text; nothing by default */
export function settingOf(text: string, known: Known = {}): Setting {
  const { sources = [], codebook = noCodebook, published = null, outlet = null } = known
  const report = { id: "r-1" as ReportId, text, title: null, outlet, published }
  const tagged = cluesOf(text)
  return { report, tagged, codebook, cast: castOf(report, tagged, sources, codebook.parties) }
}
