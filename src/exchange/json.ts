/** Writes one record of many reports as JSON, chunk by chunk; each entry of a list has its line. */
import { emptyRecord, recordedAttributions, recordedReport, type Entry } from "../record/entry.ts"
import { openSpool, type Spool } from "./spool.ts"

const keptInMemory = 8 * 2 ** 20

/**
 * The record as one JSON object. Reports are written as they come; attributions and statements
 * wait in a spool until the last report is through.
 *
 * ```ts
 * for await (const chunk of toJson(entries)) process.stdout.write(chunk)
 * ```
 */
export async function* toJson(entries: AsyncIterable<Entry>): AsyncGenerator<string> {
  const attributions = openSpool(keptInMemory)
  const statements = openSpool(keptInMemory)
  try {
    yield `{"schema":${JSON.stringify(emptyRecord.schema)},\n"reports":[`
    let separator = "\n"
    for await (const entry of entries) {
      yield separator + JSON.stringify(recordedReport(entry))
      separator = ",\n"
      addAll(attributions, recordedAttributions(entry))
      addAll(statements, entry.statements)
    }
    yield* restOfRecord(attributions, statements)
  } finally {
    attributions.close()
    statements.close()
  }
}

/** Every line ends in a comma but the last; that one's is known only when the list is over. */
const addAll = (spool: Spool, list: readonly object[]): void => {
  for (const one of list) spool.add(`,\n${JSON.stringify(one)}`)
}

async function* restOfRecord(attributions: Spool, statements: Spool): AsyncGenerator<string> {
  const {
    schema: _,
    reports: __,
    actors,
    attributions: ___,
    statements: ____,
    ...rest
  } = emptyRecord
  yield `],\n"actors":${JSON.stringify(actors)},\n"attributions":[`
  yield* withoutFirstComma(attributions.drain())
  yield `],\n"statements":[`
  yield* withoutFirstComma(statements.drain())
  yield `],\n${JSON.stringify(rest).slice(1)}\n`
}

async function* withoutFirstComma(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true
  for await (const chunk of chunks) {
    yield first ? chunk.slice(1) : chunk
    first = false
  }
}
