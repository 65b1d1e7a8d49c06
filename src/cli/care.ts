/** `rapporteur backup`, `verify` and `compact`: looking after a record. */
import { backup } from "../record/backup.ts"
import { compact, sizeOf } from "../record/compact.ts"
import { shownPlace } from "../record/place.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { orphansIn, holdingsOf } from "../record/holdings.ts"
import { type Defect, defectsIn } from "../record/verify.ts"
import type { BackupCommand } from "./care-command.ts"
import { counted } from "../text/counted.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { freshen } from "../desk/fresh-record.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"
import { visible } from "../text/visible.ts"

const say = async (line: string): Promise<void> =>
  void (await (await openOutput(null)).write(`${line}\n`))

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`

/** @throws UnwritableRecord when something stands at the place of the copy */
export const backUp = ({ place, copy }: BackupCommand): Promise<ExitCode> =>
  withRecord(place, { create: false }, async (record) => {
    await backup(record, copy)
    const { reports, statements } = await holdingsOf(record)
    await say(
      `${visible(shownPlace(copy))}: ${counted(reports, "report")} with ${counted(statements, "statement")}.`,
    )
    return exitCode.done
  })

/** Ends with 1 when something is wrong; orphans are no fault of the record. */
export const verify = (place: string): Promise<ExitCode> =>
  withRecord(place, { create: false }, async (record) => {
    await freshen(record)
    let defects = 0
    for await (const one of defectsIn(record)) {
      defects += 1
      await say(defectLine(one))
    }
    await sayOrphans(record)
    const { reports, statements, forgotten } = await holdingsOf(record)
    const holds = `${counted(reports, "report")}, ${counted(statements, "statement")}, ${forgotten} forgotten`
    await say(`${defects === 0 ? "In order" : counted(defects, "defect")}: ${holds}.`)
    return defects === 0 ? exitCode.done : exitCode.unread
  })

const defectLine = ({ kind, subject, because }: Defect): string =>
  visible(`${kind}: ${subject === null ? "" : `${subject}: `}${because}`)

async function sayOrphans(record: OpenRecord): Promise<void> {
  for (const { statement, version } of await orphansIn(record))
    await say(
      visible(
        `orphaned: ${statement.id}: “${statement.quote}” stood in version ${version} of ${statement.report}`,
      ),
    )
}

export const compactRecord = (place: string): Promise<ExitCode> =>
  withRecord(place, { create: false }, async (record) => {
    const before = await sizeOf(record)
    await compact(record)
    await say(
      `${visible(record.place)}: ${megabytes(before)} before, ${megabytes(await sizeOf(record))} now.`,
    )
    return exitCode.done
  })
