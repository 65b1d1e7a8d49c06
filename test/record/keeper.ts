/** Keeping reports in a test as the command does: what is known is not read again. */
import { recordToJson } from "../../src/exchange/record-json.ts"
import { gather, noCodebook, reading, type Report } from "../../src/rapporteur.ts"
import type { Gathering } from "../../src/record/entry.ts"
import { arrivalOf } from "../../src/record/arrival.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { lasting } from "../../src/record/identity.ts"
import { keep, type KeepOptions } from "../../src/record/keep.ts"
import type { OpenRecord } from "../../src/record/open-record.ts"
import { englishNews } from "../english-news.ts"

export const usual: KeepOptions = {
  method: "english-news 1",
  now: "2027-04-01T09:00:00Z",
  store: "full",
}

export const read = reading(englishNews, { minConfidence: null, codebook: noCodebook })

export const gathering: Gathering = (input, actors) =>
  gather(input, { codebook: noCodebook, since: null, actors })

/** @returns what became of each report */
export async function keepAll(
  record: OpenRecord,
  reports: readonly Report[],
  options: Partial<KeepOptions> = {},
): Promise<string[]> {
  const whole = { ...usual, ...options }
  const kinds: string[] = []
  for (const report of reports) {
    const own = lasting(report)
    const arrival = await arrivalOf(record.db, own, whole.method)
    const isWanted = arrival.kind !== "known" && arrival.kind !== "forgotten"
    kinds.push(
      isWanted ? await keep(record, read({ ...own, id: arrival.id }), whole) : arrival.kind,
    )
  }
  await gatherKept(record, gathering)
  return kinds
}

export async function exported(record: OpenRecord): Promise<string> {
  let json = ""
  for await (const chunk of recordToJson(record)) json += chunk
  return json
}
