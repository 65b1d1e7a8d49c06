/** Writes a kept record as the contract has it, chunk by chunk; each entry of a list has its line. */
import type { OpenRecord } from "../record/open-record.ts"
import { peoplesChangesIn } from "../record/history.ts"
import { findingLists } from "../record/put-findings.ts"
import { contract } from "../record/record.ts"
import {
  atOneMoment,
  attributionsIn,
  findingsIn,
  reportsIn,
  statementsIn,
} from "../record/recorded.ts"

/**
 * Memory stays flat however much is kept, but for the lists that many reports tell together.
 *
 * ```text
 * for await (const chunk of recordToJson(record)) process.stdout.write(chunk)
 * ```
 */
export const recordToJson = (record: OpenRecord): AsyncGenerator<string> =>
  atOneMoment(record, async function* (db) {
    const [actors, ...others] = findingLists
    yield `{"schema":${JSON.stringify(contract)}`
    yield* listed("reports", reportsIn(db), JSON.stringify)
    yield* listed(actors, await findingsIn(db, actors), String)
    yield* listed("attributions", attributionsIn(db), JSON.stringify)
    yield* listed("statements", statementsIn(db), String)
    for (const list of others) {
      // The contract's order has `changes` before the accounts.
      if (list === "accounts")
        yield `,\n"changes":${(await findingsIn(db, "changes"))[0] ?? "null"}`
      yield* listed(list, await findingsIn(db, list), String)
    }
    const changes = await peoplesChangesIn(db)
    if (changes.length > 0) {
      yield `,\n"review":{"changes"`
      yield* listLines(changes, JSON.stringify)
      yield "}"
    }
    yield "}\n"
  })

async function* listed<T>(
  name: string,
  things: AsyncIterable<T> | Iterable<T>,
  line: (one: T) => string,
): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}`
  yield* listLines(things, line)
}

async function* listLines<T>(
  things: AsyncIterable<T> | Iterable<T>,
  line: (one: T) => string,
): AsyncGenerator<string> {
  yield ":["
  let isFirst = true
  for await (const one of things) {
    yield `${isFirst ? "\n" : ",\n"}${line(one)}`
    isFirst = false
  }
  yield "]"
}
