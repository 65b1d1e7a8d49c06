/** Where a command writes: standard output, or a file that is there whole or not at all. */
import { constants, rmSync, type Stats } from "node:fs"
import { access, open, realpath, rename, stat, type FileHandle } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { OutputFailed } from "./output-failed.ts"
import { UsageError } from "./usage-error.ts"

export interface Output {
  /** False when nobody reads any longer (`| head -1`): there is no use in going on. */
  write(chunk: string | Uint8Array): Promise<boolean>
  /** Everything is written: puts the file in its place. */
  finish(): Promise<void>
  /** Leaves no trace of a file half written; may be called at any time, also twice. */
  abandon(): void
}

/**
 * @param path null for standard output
 * @throws UsageError when nothing can be written at the path
 */
export const openOutput = (path: string | null): Promise<Output> =>
  path === null ? Promise.resolve(streamOutput(process.stdout)) : fileOutput(path)

export function streamOutput(stream: NodeJS.WritableStream): Output {
  let failure: NodeJS.ErrnoException | null = null
  stream.on("error", (error: NodeJS.ErrnoException) => (failure = error))
  const stillRead = (): boolean => {
    if (failure !== null && failure.code !== "EPIPE")
      throw new OutputFailed("standard output", failure)
    return failure === null
  }
  return {
    /** Waiting for the callback is the back-pressure: never more than one chunk in the pipe. */
    write: async (chunk) => {
      if (!stillRead()) return false
      await new Promise<void>((done) => void stream.write(chunk, () => done()))
      return stillRead()
    },
    finish: () => Promise.resolve(),
    abandon() {},
  }
}

async function fileOutput(asked: string): Promise<Output> {
  const path = await realpath(asked).catch(() => asked)
  const standing = await stat(path).catch(() => null)
  await checkPlace(asked, path, standing)
  // A device or pipe cannot be replaced by renaming; it is written straight.
  const special = standing !== null && !standing.isFile()
  const partial = special ? path : join(dirname(path), `.${basename(path)}.partial-${process.pid}`)
  const file = await open(partial, special ? "w" : "wx", standing?.mode ?? 0o666).catch(
    (error: unknown) => {
      throw cannotWrite(asked, error)
    },
  )
  return special ? deviceOutput(asked, file) : wholeFileOutput({ asked, path, partial }, file)
}

async function checkPlace(asked: string, path: string, standing: Stats | null): Promise<void> {
  if (standing?.isDirectory())
    throw new UsageError(`--out ${asked} is a folder`, "Give the name of a file in it.")
  const folder = await stat(dirname(path)).catch(() => null)
  if (!folder?.isDirectory())
    throw new UsageError(
      `--out ${asked}: there is no folder ${dirname(asked)}`,
      "Make the folder first, or give another place.",
    )
  if (standing !== null)
    await access(path, constants.W_OK).catch((error: unknown) => {
      throw cannotWrite(asked, error)
    })
}

const cannotWrite = (asked: string, error: unknown): UsageError =>
  new UsageError(
    `--out ${asked} cannot be written (${error instanceof Error ? error.message : String(error)})`,
    "Give a place where you may write.",
    error,
  )

const deviceOutput = (asked: string, file: FileHandle): Output => ({
  write: (chunk) => written(asked, file, chunk),
  finish: () => file.close(),
  abandon() {},
})

interface Place {
  readonly asked: string
  readonly path: string
  readonly partial: string
}

/** Many reports go to a file at a time: each write is a way to the disk and back. */
const enough = 2 ** 18
const stillOpen = Promise.resolve(true)

function wholeFileOutput({ asked, path, partial }: Place, file: FileHandle): Output {
  const abandon = (): void => rmSync(partial, { force: true })
  process.once("exit", abandon)
  let waiting = ""
  return {
    async write(chunk) {
      const isText = typeof chunk === "string"
      if (isText) waiting += chunk
      if (isText && waiting.length < enough) return stillOpen
      const text = waiting
      waiting = ""
      const goesOn = text === "" || (await written(asked, file, text))
      return goesOn && (isText || written(asked, file, chunk))
    },
    async finish() {
      try {
        await file.appendFile(waiting, "utf8")
        await file.sync()
        await file.close()
        await rename(partial, path)
      } catch (error) {
        throw new OutputFailed(asked, error)
      }
    },
    abandon,
  }
}

async function written(
  asked: string,
  file: FileHandle,
  chunk: string | Uint8Array,
): Promise<boolean> {
  try {
    await file.appendFile(chunk, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return false
    throw new OutputFailed(asked, error)
  }
  return true
}
