/**
 * Keeps text that must be written later: a little in memory, more of it in a file that vanishes
 * with the run. So a JSON record of any size is written with flat memory.
 */
import { appendFileSync, closeSync, createReadStream, mkdtempSync, openSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export interface Spool {
  add(text: string): void
  /** All that was added, in order; the spool is empty and closed afterwards. */
  drain(): AsyncGenerator<string>
  close(): void
}

interface SpoolFile {
  readonly path: string
  readonly handle: number
  remove(): void
}

/** @param limit code units to keep in memory before they go to the file */
export function openSpool(limit: number): Spool {
  let kept: string[] = []
  let size = 0
  let file: SpoolFile | null = null
  const spill = (): void => {
    file ??= openSpoolFile()
    appendFileSync(file.handle, kept.join(""))
    kept = []
    size = 0
  }
  const close = (): void => {
    file?.remove()
    file = null
    kept = []
  }
  return {
    add(text) {
      kept.push(text)
      size += text.length
      if (size > limit) spill()
    },
    async *drain() {
      try {
        if (file !== null) yield* createReadStream(file.path, "utf8") as AsyncIterable<string>
        yield* kept
      } finally {
        close()
      }
    },
    close,
  }
}

function openSpoolFile(): SpoolFile {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-"))
  const path = join(folder, "spool")
  const handle = openSync(path, "wx", 0o600)
  const sweep = (): void => rmSync(folder, { recursive: true, force: true })
  process.once("exit", sweep)
  return {
    path,
    handle,
    remove() {
      closeSync(handle)
      sweep()
      process.off("exit", sweep)
    },
  }
}
