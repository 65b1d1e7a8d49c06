/**
 * A record that may only be read. SQLite needs to write beside a file even to read it while others
 * may write; so a copy is read, and thrown away.
 */
import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { troubleOf, type Place } from "./trouble.ts"

/** A file that is not there yet may be made, or opening says why not. */
export function mayWrite(file: string): boolean {
  if (!existsSync(file)) return true
  try {
    accessSync(file, constants.W_OK)
    accessSync(dirname(file), constants.W_OK)
    return true
  } catch {
    return false
  }
}

export interface Copy {
  readonly file: string
  remove(): void
}

/** With the log of what was written last, where another process has not put that away yet. */
export function copyOf(file: string, place: Place): Copy {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-read-"))
  const copy = {
    file: join(folder, "record"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  try {
    for (const ending of ["", "-wal"])
      if (existsSync(file + ending))
        copyFileSync(file + ending, copy.file + ending, constants.COPYFILE_FICLONE)
    return copy
  } catch (error) {
    copy.remove()
    throw troubleOf(place, error)
  }
}
