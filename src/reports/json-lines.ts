import { decode } from "./decode.ts"
import type { Outcome } from "./filing.ts"
import { brief, parseJson, reportIn } from "./json-report.ts"
import type { Reader } from "./reader.ts"
import { refuse } from "./unreadable-report.ts"

/**
 * JSONL: one report a line, `text` and any of `id`, `title`, `outlet`, `author`, `url`,
 * `published`, `language`, `credits`. A bad line costs only itself.
 */
export const jsonLines: Reader = {
  name: "JSONL",
  extensions: ["jsonl", "ndjson"],
  unit: "line",
  sniff: (beginning) => /^\s*\{\s*"/.test(beginning),
  read: async ({ bytes, line }) => {
    if (bytes.length === 0) return []
    const decoded = await decode(bytes, null)
    if (decoded.kind === "decoded") return [readLine(decoded.text, line)]
    return decoded.reason === "empty" ? [] : [{ ...decoded, mark: `:${line}` }]
  },
}

function readLine(text: string, line: number): Outcome {
  const parsed = parseJson(text)
  if ("error" in parsed) {
    const because = `not valid JSON (${brief(parsed.error.message)})`
    const mend = "Mend or remove this line."
    return { ...refuse("malformed", because, mend, parsed.error), mark: `:${line}` }
  }
  const read = reportIn(parsed.value, `#${line}`)
  return read.kind === "refusal" ? { ...read, mark: `:${line}` } : read
}
