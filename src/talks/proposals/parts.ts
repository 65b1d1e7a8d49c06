/** The parts a report lists: "The articles are: 1. Wages; 2. Shifts." */
import type { Evidence } from "../../text/evidence.ts"
import { partNouns } from "./words.ts"
import type { Setting } from "../setting.ts"

export interface ListedPart {
  readonly label: string
  readonly evidence: Evidence
}

/** A list runs to the end of its paragraph; its entries stand between semicolons. */
function entries({ report }: Setting, from: number, to: number): ListedPart[] {
  const listed: ListedPart[] = []
  for (let start = from; start < to;) {
    const stop = report.text.indexOf(";", start)
    const end = stop < 0 || stop > to ? to : stop
    const raw = report.text.slice(start, end)
    const label = raw.replace(/^\s*(?:and\s+)?/, "").replace(/[\s.]+$/, "")
    const at = start + raw.indexOf(label)
    if (label !== "")
      listed.push({
        label,
        evidence: { report: report.id, start: at, end: at + label.length, quote: label },
      })
    start = end + 1
  }
  return listed
}

/** @returns null unless at least two parts are listed after a colon */
export function listedParts(setting: Setting): ListedPart[] | null {
  const { lowered, lemmas, count, start, end, paragraphEnd } = setting.tagged
  for (let k = 0; k < count; k++) {
    if (!partNouns.has(lemmas[k] as string)) continue
    const colon = [k + 1, k + 2, k + 3].find((at) => lowered[at] === ":")
    if (colon === undefined) continue
    const last = (paragraphEnd[k] as number) - 1
    const listed = entries(setting, end[colon] as number, end[last] as number)
    if (listed.length > 1 && (start[colon] as number) < (end[last] as number)) return listed
  }
  return null
}
