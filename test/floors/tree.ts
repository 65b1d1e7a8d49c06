/** The files of a house, read once, by their path from its root. */
import { readFileSync, readdirSync } from "node:fs"
import { join, relative, sep } from "node:path"

export interface SourceFile {
  /** Path from the root of the house, with forward slashes: `src/talks/statement.ts`. */
  readonly path: string
  readonly code: string
}

const unread = /(?:^|\/)(?:node_modules|dist|coverage)(?:\/|$)/

/** All TypeScript files under one folder of the house; none when the folder does not stand. */
export function filesUnder(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name === folder)
    .flatMap(() => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.[cm]?tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !unread.test(path))
    .toSorted()
    .map((path) => ({ path, code: readFileSync(join(root, path), "utf8") }))
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
