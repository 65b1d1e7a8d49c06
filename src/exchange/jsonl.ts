/** Writes one whole record a report, a line each, as soon as the report is read. */
import { recordOf, type Entry } from "../record/entry.ts"

export async function* toJsonl(entries: AsyncIterable<Entry>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(recordOf([entry]))}\n`
}
