/** Writes one record of many reports as JSON, chunk by chunk; each entry of a list has its line. */
import {
  emptyRecord,
  gatherable,
  recordedAttributions,
  recordedReport,
  type Entry,
  type Gatherable,
  type Gathered,
  type Gathering,
  type JustGathered,
} from "../record/entry.ts"
import { openSpool, type Spool } from "./spool.ts"

const keptInMemory = 8 * 2 ** 20

/**
 * The record as one JSON object. Texts and attributions wait in a spool until the last report is
 * through, since only then it is known which report reprints which; what the reports tell of the
 * talks is held in memory.
 *
 * ```ts
 * for await (const chunk of toJson(gather)(entries)) process.stdout.write(chunk)
 * ```
 */
export const toJson = (gather: Gathering) =>
  async function* (entries: AsyncIterable<Entry>): AsyncGenerator<string> {
    const reports = openSpool(keptInMemory)
    const attributions = openSpool(keptInMemory)
    const kept: Gatherable[] = []
    try {
      for await (const entry of entries) {
        reports.add(`${JSON.stringify(recordedReport(entry, entry.report.id))}\n`)
        addAll(attributions, recordedAttributions(entry))
        kept.push(gatherable(entry))
      }
      yield* recordLines({ reports, attributions, gathered: gather(kept, []) })
    } finally {
      reports.close()
      attributions.close()
    }
  }

/** Every line ends in a comma but the last; that one's is known only when the list is over. */
const addAll = (spool: Spool, list: readonly object[]): void => {
  for (const one of list) spool.add(`,\n${JSON.stringify(one)}`)
}

interface Spooled {
  readonly reports: Spool
  readonly attributions: Spool
  readonly gathered: JustGathered
}

async function* recordLines({ reports, attributions, gathered }: Spooled): AsyncGenerator<string> {
  const { originOf, actors, statements, maybe: _, idOf: __, novelties: ___, ...rest } = gathered
  yield `{"schema":${JSON.stringify(emptyRecord.schema)},\n"reports":[`
  yield* withoutFirstComma(withOrigins(reports, originOf))
  yield `],\n"actors":`
  yield* listLines(actors)
  yield `,\n"attributions":[`
  yield* withoutFirstComma(attributions.drain())
  yield `],\n"statements":`
  yield* listLines(statements)
  for (const field of Object.keys(emptyRecord).slice(5) as (keyof typeof rest)[]) {
    const value = rest[field]
    yield `,\n${JSON.stringify(field)}:`
    if (Array.isArray(value)) yield* listLines(value)
    else yield JSON.stringify(value)
  }
  yield "}\n"
}

function* listLines(list: readonly object[]): Generator<string> {
  yield "["
  for (const [k, one] of list.entries()) yield `${k === 0 ? "\n" : ",\n"}${JSON.stringify(one)}`
  yield "]"
}

/** A spooled report is parsed again only when it turned out to be a reprint. */
async function* withOrigins(
  reports: Spool,
  originOf: Gathered["originOf"],
): AsyncGenerator<string> {
  const reprints = new Map([...originOf].filter(([report, origin]) => report !== origin))
  const isReprint = [...originOf].map(([report, origin]) => report !== origin)
  let number = 0
  for await (const line of linesOf(reports.drain())) {
    if (!isReprint[number++]) {
      yield `,\n${line}`
      continue
    }
    const report = JSON.parse(line)
    yield `,\n${JSON.stringify({ ...report, origin: reprints.get(report.id) })}`
  }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = ""
  for await (const chunk of chunks) {
    const lines = (begun + chunk).split("\n")
    begun = lines.pop() ?? ""
    yield* lines
  }
}

async function* withoutFirstComma(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let first = true
  for await (const chunk of chunks) {
    yield first ? chunk.slice(1) : chunk
    first = false
  }
}
