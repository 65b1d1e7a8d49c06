/** What the commands on a record are told of it, made whole and checked at the door. */
import { openRecord, usualSeconds, type OpenRecord } from "../record/open-record.ts"
import { dateOf } from "./read-command.ts"
import { UsageError } from "./usage-error.ts"

/** Where a record is looked for and made when the user names none. */
export const usualRecord = "talks.rapporteur"

/** As commander gives them: what was not said is undefined. */
export interface RecordOptions {
  readonly record?: string
  readonly now?: string
}

/** @throws UsageError when it is no name at all */
export function placeOf({ record = usualRecord }: RecordOptions): string {
  if (record.trim() !== "") return record
  throw new UsageError("--record is empty", "Give a file, or postgres://user@host/database.")
}

/** ISO 8601: the clock, unless `--now` fixes it. */
export const nowOf = ({ now }: RecordOptions): string =>
  now === undefined ? new Date().toISOString() : dateOf("--now", now)

/** Opens the record for one command and closes it whatever comes. */
export async function withRecord<T>(
  place: string,
  { create }: { readonly create: boolean },
  work: (record: OpenRecord) => Promise<T>,
): Promise<T> {
  const record = await openRecord(place, { create, seconds: usualSeconds })
  try {
    return await work(record)
  } finally {
    await record.close()
  }
}
