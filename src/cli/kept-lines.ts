/** What `rapporteur keep` says when it is done. */
import type { Arrival } from "../record/arrival.ts"
import type { OpenRecord } from "../record/open-record.ts"
import type { Kinds } from "../desk/keeping.ts"
import { holdingsOf } from "../record/holdings.ts"
import { counted } from "../text/counted.ts"
import { visible } from "../text/visible.ts"

const words = {
  new: (count) => `${count} new`,
  version: (count) => `${count} edited`,
  reread: (count) => `${count} read again`,
  known: (count) => `${count} known already`,
  forgotten: (count) => `${count} forgotten and left out`,
} as const satisfies Record<Arrival["kind"], (count: string) => string>

/** ```text
 * 12 new, 1 edited. talks.rapporteur holds 40 reports with 512 statements.
 * ``` */
export async function keptLines(record: OpenRecord, kinds: Kinds): Promise<string> {
  const came = (Object.keys(words) as Arrival["kind"][])
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => words[kind](kinds[kind].toLocaleString("en")))
  const { reports, statements, orphans } = await holdingsOf(record)
  const holds = `${visible(record.place)} holds ${counted(reports, "report")} with ${counted(statements, "statement")}.`
  const lost =
    orphans === 0
      ? ""
      : `${counted(orphans, "statement")} of earlier versions: \`rapporteur verify\` lists them.\n`
  return `${came.length === 0 ? "Nothing came in" : came.join(", ")}. ${holds}\n${lost}`
}
