/** The invented negotiations that come with the package, to be looked at before one's own. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseCodebook } from "../exchange/codebook-file.ts"
import type { Codebook } from "../rapporteur.ts"

export interface Example {
  readonly name: string
  readonly codebook: Codebook
  /** JSONL, one report a line. */
  readonly reports: string
  readonly count: number
}

const root = fileURLToPath(new URL("../../examples", import.meta.url))

/** Only what is listed can be asked for: a name leads to no other place. */
export function examples(): Example[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name === "talks.json")
    .map(({ parentPath }) => exampleIn(parentPath))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function exampleIn(folder: string): Example {
  const place = join(folder, "talks.json")
  const reports = readFileSync(join(folder, "reports.jsonl"), "utf8")
  return {
    name: folder.slice(root.length + 1),
    codebook: parseCodebook(readFileSync(place, "utf8"), place),
    reports,
    count: reports.split("\n").filter((line) => line.trim() !== "").length,
  }
}
