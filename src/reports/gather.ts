import { realpath, readdir, stat } from "node:fs/promises"
import type { Dirent } from "node:fs"
import path from "node:path"
import { fileTrouble } from "./file-trouble.ts"
import type { Input } from "./input.ts"
import { knownEndings, readerNamed } from "./readers.ts"
import { refuse } from "./unreadable-report.ts"

/** Beside reports lie their codebook, gold and readme; those are no reports. */
const beside = /^(?:readme(?:\..*)?|talks\.(?:json|ya?ml)|gold.*\.json)$/i

/**
 * Finds what there is to read under paths, patterns and "-": in the order given, a folder's files
 * sorted by name. What leads nowhere is among them, as a refusal.
 */
export async function* gather(paths: readonly string[]): AsyncGenerator<Input> {
  for (const address of paths) {
    if (address === "-") yield { kind: "stdin", address: "-" }
    else yield* gatherPath(address)
  }
}

async function* gatherPath(address: string): AsyncGenerator<Input> {
  try {
    const found = await stat(address)
    if (found.isDirectory()) yield* orNothing(address, gatherFolder(address, []))
    else yield { kind: "file", address }
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT"
    if (missing && isPattern(address)) yield* orNothing(address, gatherPattern(address))
    else yield { kind: "refused", address, refusal: fileTrouble(error) }
  }
}

const isPattern = (address: string): boolean => /[*?{}[\]!]/.test(address)

/** Passes inputs on; if there are none, says so. */
async function* orNothing(address: string, inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  let some = false
  for await (const input of inputs) {
    some = true
    yield input
  }
  if (some) return
  const mend = `Reports are files ending in ${knownEndings}.`
  yield { kind: "refused", address, refusal: refuse("no-reports", "no reports found there", mend) }
}

/** Walks a folder; `above` are the real paths of the folders it lies in, so that links cannot loop. */
async function* gatherFolder(folder: string, above: readonly string[]): AsyncGenerator<Input> {
  let entries: Dirent[]
  let here: string
  try {
    here = await realpath(folder)
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { kind: "refused", address: folder, refusal: fileTrouble(error) }
    return
  }
  if (above.includes(here)) return
  const wanted = entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
  for (const entry of wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    yield* gatherEntry(path.join(folder, entry.name), entry, [...above, here])
}

async function* gatherEntry(
  address: string,
  entry: Dirent,
  above: readonly string[],
): AsyncGenerator<Input> {
  try {
    const kind = entry.isSymbolicLink() ? await stat(address) : entry
    if (kind.isDirectory()) yield* gatherFolder(address, above)
    else if (isReportFile(address)) yield { kind: "file", address }
  } catch (error) {
    // a broken link is worth a word only if it is named like a report
    if (isReportFile(address)) yield { kind: "refused", address, refusal: fileTrouble(error) }
  }
}

async function* gatherPattern(pattern: string): AsyncGenerator<Input> {
  const { glob } = await import("tinyglobby")
  const found = await glob(pattern, {
    absolute: path.isAbsolute(pattern),
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  })
  for (const address of found.toSorted()) if (isReportFile(address)) yield { kind: "file", address }
}

/** Would a folder that holds this file give it to be read? */
export const isReportFile = (address: string): boolean =>
  !beside.test(path.basename(address)) && readerNamed(address) !== null
