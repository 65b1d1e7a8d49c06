/** Finds the fenced blocks of Markdown pages and of doc comments. */
import { tokensOf } from "../floors/scan.ts"

export interface Block {
  /** The page or source file, by its path from the root of the house. */
  readonly path: string
  /** Line of the opening fence, counted from one. */
  readonly line: number
  /** The word after the fence: "ts", "sh", "console"...; empty when there is none. */
  readonly language: string
  readonly code: string
}

/** Every fenced block of a Markdown text, in its order. */
export function blocksOf(path: string, markdown: string, firstLine = 1): readonly Block[] {
  const blocks: Block[] = []
  let open: { fence: string; line: number; language: string; code: string[] } | null = null
  for (const [at, text] of markdown.split("\n").entries()) {
    const fence = /^\s*(`{3,})\s*(\w*)/.exec(text)
    if (open === null) {
      if (fence === null) continue
      const [, marks = "", language = ""] = fence
      open = { fence: marks, line: firstLine + at, language, code: [] }
    } else if (text.trim() === open.fence) {
      blocks.push({ path, line: open.line, language: open.language, code: open.code.join("\n") })
      open = null
    } else open.code.push(text)
  }
  return blocks
}

const undecorated = (comment: string): string =>
  comment
    .replace(/^\/\*\*|\*\/$/g, (mark) => " ".repeat(mark.length))
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")

/** Every fenced block inside the doc comments of a TypeScript file. */
export function docBlocksOf(path: string, code: string): readonly Block[] {
  return tokensOf(code)
    .filter(({ kind, text }) => kind === "comment" && text.startsWith("/**"))
    .flatMap(({ start, text }) =>
      blocksOf(path, undecorated(text), code.slice(0, start).split("\n").length),
    )
}
