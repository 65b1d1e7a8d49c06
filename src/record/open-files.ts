/**
 * Which files this process has open as records. The system gives up all locks that a process has on
 * a file as soon as the process closes any handle on it; SQLite minds that for its own handles, and
 * nobody else may open and close a file that it holds: another process would take the record for
 * left, and clear away the log that this one goes on writing to.
 */
import { statSync } from "node:fs"

/** By the file itself, whatever names lead to it; how often each is open. */
const counts = new Map<string, number>()

const keyOf = (file: string): string | null => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev} ${found.ino}`
}

export const openFiles = {
  has(file: string): boolean {
    const key = keyOf(file)
    return key !== null && counts.has(key)
  },
  /** @returns to be called once, when the record is closed */
  add(file: string): () => void {
    const key = keyOf(file)
    if (key === null) return () => {}
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return () => {
      const left = (counts.get(key) ?? 1) - 1
      if (left > 0) counts.set(key, left)
      else counts.delete(key)
    }
  },
}
