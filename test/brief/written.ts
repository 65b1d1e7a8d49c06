/** Records of the examples, and the brief made of each. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseCodebook } from "../../src/exchange/codebook-file.ts"
import type { Brief } from "../../src/exchange/brief/brief.ts"
import { briefOf } from "../../src/exchange/brief/compose.ts"
import {
  gather,
  openModel,
  reading,
  readingDefaults,
  readReports,
  type ReadReport,
} from "../../src/rapporteur.ts"
import { recordOf } from "../../src/record/entry.ts"
import type { NegotiationRecord } from "../../src/record/record.ts"
import { RapporteurError } from "../../src/text/rapporteur-error.ts"

const examples = join(import.meta.dirname, "../../examples")

export interface Told {
  readonly record: NegotiationRecord
  /** @param now ISO 8601 date; null for the day of the last report */
  brief(record: NegotiationRecord, now?: string | null): Brief
}

/** Reads one of the examples whole. */
export async function told(name: string): Promise<Told> {
  const file = join(examples, name, "talks.json")
  const codebook = parseCodebook(readFileSync(file, "utf8"), file)
  const read = reading(await openModel(), { minConfidence: null, codebook })
  const entries: ReadReport[] = []
  const paths = [join(examples, name, "reports.jsonl")]
  for await (const report of readReports(paths, readingDefaults())) {
    if (report instanceof RapporteurError) throw report
    entries.push(read(report))
  }
  const record = recordOf(entries, (all) => gather(all, { codebook, since: "0001-01-01" }))
  const options = {
    since: null,
    parties: codebook.parties.flatMap(({ name: party, role }) => (role === "party" ? [party] : [])),
    issues: codebook.issues.map((one) => one.name),
  }
  return {
    record,
    brief: (given, now = null) => briefOf(given, codebook.name, { ...options, now }),
  }
}

/** A record as large as many: everything in it so many times, each under a name of its own. */
export function multiplied(record: NegotiationRecord, times: number): NegotiationRecord {
  const copies = Array.from({ length: times }, (_, k) => k)
  const issue = (name: string | null, k: number): string | null =>
    name === null ? null : `${name} ${k + 1}`
  return {
    ...record,
    positions: copies.flatMap((k) =>
      record.positions.map((one) => ({ ...one, issue: issue(one.issue, k) ?? "" })),
    ),
    movements: copies.flatMap((k) =>
      record.movements.map((one) => ({ ...one, issue: issue(one.issue, k) })),
    ),
    meetings: copies.flatMap((k) =>
      record.meetings.map((one) => ({ ...one, id: `${one.id}-${k}`, place: `Hall ${k + 1}` })),
    ),
    accounts: copies.flatMap((k) =>
      record.accounts.map((one) => ({ ...one, about: `fact: matter ${k + 1}` })),
    ),
  }
}
