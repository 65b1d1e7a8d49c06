/** Keeps a batch while the process is killed again and again, and tells what the record then holds. */
import { rapporteur, start } from "../cli/rapporteur.ts"

export interface FaultRun {
  /** The batch, and the folder to work in. */
  readonly file: string
  readonly folder: string
  /** A file or a server. */
  readonly place: string
  readonly kills: number
  /** From 0 up to 1. */
  readonly next: () => number
}

const keeping = ({ file, place }: FaultRun): string[] => [
  "keep",
  file,
  "--record",
  place,
  "--now",
  "2028-01-01",
]

/** Starts a run and kills it after so many milliseconds; false when it was through before. */
function killed(run: FaultRun, after: number): Promise<boolean> {
  const child = start(keeping(run), { cwd: run.folder })
  child.stdout.resume()
  child.stderr.resume()
  const timer = setTimeout(() => child.kill("SIGKILL"), after)
  return new Promise((done) =>
    child.on("close", (_, signal) => {
      clearTimeout(timer)
      done(signal === "SIGKILL")
    }),
  )
}

/** Milliseconds that a run takes when there is nothing left to keep. */
export async function startup(run: FaultRun): Promise<number> {
  const began = performance.now()
  await rapporteur(keeping(run), { cwd: run.folder })
  return performance.now() - began
}

/** What `export` prints of a record once it was kept to the end. */
export async function finished(run: FaultRun): Promise<string> {
  const kept = await rapporteur(keeping(run), { cwd: run.folder })
  if (kept.code !== 0) throw new Error(`keep ended with ${kept.code}: ${kept.stderr}`)
  return exportOf(run)
}

async function exportOf({ place, folder }: FaultRun): Promise<string> {
  const { code, stdout, stderr } = await rapporteur(["export", "--record", place], { cwd: folder })
  if (code !== 0) throw new Error(`export ended with ${code}: ${stderr}`)
  return stdout
}

export interface Pace {
  readonly whole: number
  readonly start: number
}

/**
 * Kills as often as asked for, at moments spread over everything a run does: starting, reading,
 * writing, joining.
 *
 * @param pace milliseconds of an undisturbed run, and of one that has nothing to do
 * @returns the export after one last run that was let go through
 */
export async function survived(run: FaultRun, pace: Pace): Promise<string> {
  // Of a run killed at a moment of chance, the part after the start is to be one share of the
  // whole, so that the last kills come when all is kept and the reports are being joined.
  const share = pace.whole / run.kills
  let longest = pace.start + share + Math.sqrt(share ** 2 + 2 * pace.start * share)
  for (let kills = 0; kills < run.kills;) {
    const began = performance.now()
    if (await killed(run, run.next() * longest)) kills += 1
    else longest = Math.max(300, (performance.now() - began) * 1.1)
  }
  return finished(run)
}
