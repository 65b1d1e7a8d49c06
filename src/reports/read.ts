import { gather } from "./gather.ts"
import { fileTrouble } from "./file-trouble.ts"
import type { Input } from "./input.ts"
import { readFileAt, readStream, type Read, type Task } from "./read-input.ts"
import type { ReadingOptions } from "./reading-options.ts"
import { spellAddress } from "./report-id.ts"
import { UnreadableReport, type Refusal } from "./unreadable-report.ts"

export type { ReadingOptions } from "./reading-options.ts"

/**
 * Every report under the given paths, patterns and "-" (standard input): in the order given, a
 * folder's files by name, the lines of a JSONL file as they stand. One report is in memory at a
 * time. What cannot be read is yielded as an `UnreadableReport`, never thrown.
 *
 * ```text
 * for await (const read of readReports(["wires/", "talks.jsonl", "notes/*.md"], options))
 *   if (read instanceof UnreadableReport) console.error(read.message)
 *   else console.log(read.title, read.words)
 * ```
 */
export async function* readReports(
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<Read> {
  const times = new Map<string, number>()
  for await (const input of gather(paths)) {
    const { address } = input
    const time = (times.get(spellAddress(address)) ?? 0) + 1
    times.set(spellAddress(address), time)
    yield* readInput(input, { address, time, options })
  }
}

/** Reads one input; trouble of the disk or a broken pipe ends this input only. */
async function* readInput(input: Input, task: Task): AsyncGenerator<Read> {
  const refused = (refusal: Refusal): Read => new UnreadableReport(input.address, refusal)
  try {
    if (input.kind === "refused") yield refused(input.refusal)
    else if (input.kind === "stdin") yield* readStream(task.options.stdin, task)
    else yield* readFileAt(task)
  } catch (error) {
    if (!isSystemTrouble(error)) throw error
    yield refused(fileTrouble(error))
  }
}

/** Only what the system reports is expected here; a mistake of ours must not look like a bad file. */
const isSystemTrouble = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string"
