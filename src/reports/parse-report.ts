import { byteLines } from "./byte-lines.ts"
import { complete, type Fillers, type Provenance } from "./complete.ts"
import type { Outcome } from "./filing.ts"
import type { Reader, Unit } from "./reader.ts"
import { readers, type FormatName } from "./readers.ts"
import type { Report } from "./report.ts"
import { UnreadableReport } from "./unreadable-report.ts"

/**
 * Reads the reports in bytes that are already in memory, as `readReports` would read a file of
 * that format at that address. One report for most formats; JSON and JSONL may hold many.
 *
 * ```ts
 * const [report] = await parseReports(Buffer.from("No deal, she said."), "a.txt", "plain text", {
 *   outlet: "Solstice Wire", published: null })
 * ```
 */
export async function parseReports(
  bytes: Uint8Array,
  address: string,
  format: FormatName,
  fillers: Fillers,
): Promise<readonly (Report | UnreadableReport)[]> {
  const reader = readers.find(({ name }) => name === format)!
  const read: (Report | UnreadableReport)[] = []
  for (const unit of await unitsOf(bytes, reader))
    read.push(...(await readUnit(reader, unit, { address, time: 1 }, fillers)))
  return read
}

async function unitsOf(bytes: Uint8Array, reader: Reader): Promise<readonly Unit[]> {
  if (reader.unit === "file") return [{ bytes, line: 1 }]
  const units: Unit[] = []
  for await (const { line, bytes: cut } of byteLines(oneChunk(bytes), Infinity))
    if (cut) units.push({ bytes: cut, line })
  return units
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Reads one unit and completes what its reader found. */
export const readUnit = async (
  reader: Reader,
  unit: Unit,
  provenance: Provenance,
  fillers: Fillers,
): Promise<readonly (Report | UnreadableReport)[]> =>
  (await reader.read(unit)).map((outcome: Outcome) =>
    outcome.kind === "refusal"
      ? new UnreadableReport(provenance.address, outcome)
      : complete(outcome, provenance, fillers),
  )
