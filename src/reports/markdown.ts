import type { Span } from "../text/span.ts"
import { decode } from "./decode.ts"
import { factsOf } from "./fields.ts"
import { filing, type Outcome } from "./filing.ts"
import { linesOf } from "./lines.ts"
import type { Reader } from "./reader.ts"
import { refuse, type Refusal } from "./unreadable-report.ts"

/**
 * Markdown: kept code unit for code unit, marks included. YAML front matter is furniture; its
 * facts are the report's. Without a title there, the first heading of level one is the title.
 */
export const markdown: Reader = {
  name: "Markdown",
  extensions: ["md", "markdown"],
  unit: "file",
  sniff: (beginning) => /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.test(beginning),
  read: async ({ bytes }) => {
    const decoded = await decode(bytes, null)
    return [decoded.kind === "decoded" ? await readText(decoded.text) : decoded]
  },
}

async function readText(text: string): Promise<Outcome> {
  const block = frontMatter(text)
  const facts = block ? await factsInYaml(text.slice(block.start, block.end)) : {}
  if ("reason" in facts) return facts
  const title = facts.title ?? firstHeading(text.slice(block?.end ?? 0))
  const furniture = [...(block ? [block] : []), ...imageLines(text)]
  return filing(text, { ...facts, title, furniture })
}

/** The block between a first line "---" and the next one, both included. */
function frontMatter(text: string): Span | null {
  const found = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/.exec(text)
  return found ? { start: 0, end: found[0].length } : null
}

async function factsInYaml(block: string): Promise<ReturnType<typeof factsOf>> {
  const { parse, YAMLParseError } = await import("yaml")
  const inner = block.replace(/^---[ \t]*\r?\n/, "\n").replace(/---[ \t]*$/, "") // keeps line numbers
  try {
    const fields: unknown = parse(inner, { schema: "core", logLevel: "error", maxAliasCount: 50 })
    if (fields === null) return {}
    return typeof fields === "object" && !Array.isArray(fields)
      ? factsOf(fields as Record<string, unknown>)
      : refuseFrontMatter("it is no list of names and values", null)
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    const reason = (error as Error).message
      .split("\n")[0]!
      .replace(/ at line \d+, column \d+:?$/, "")
    return refuseFrontMatter(`${line ? `line ${line}: ` : ""}${reason}`, error)
  }
}

const refuseFrontMatter = (what: string, cause: unknown): Refusal =>
  refuse(
    "malformed",
    `its front matter is not valid YAML (${what})`,
    "Mend the block between the two --- lines, or remove it.",
    cause,
  )

/** Longer "headings" are paragraphs that begin with a hash. */
const longestHeading = 300

function firstHeading(text: string): string | null {
  const heading = linesOf(text).find(
    ({ words }) => /^#[ \t]/.test(words) && words.length < longestHeading,
  )
  return heading?.words.slice(1).replace(/\s#+$/, "").trim() || null
}

/** A line that is only a picture or a comment holds no prose. */
const imageLines = (text: string): readonly Span[] =>
  linesOf(text)
    .filter(({ words }) => /^(?:!\[[^\]]*\]\([^)]*\)|<!--.*-->)$/.test(words))
    .map(({ start, end }) => ({ start, end }))
