/** Writes one whole record a report, a line each, as soon as the report is read. */
import { recordOf, type Entry, type Gathering } from "../record/entry.ts"

export const toJsonl = (gather: Gathering) =>
  async function* (entries: AsyncIterable<Entry>): AsyncGenerator<string> {
    for await (const entry of entries) yield `${JSON.stringify(recordOf([entry], gather))}\n`
  }
