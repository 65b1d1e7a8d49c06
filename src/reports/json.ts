import { decode } from "./decode.ts"
import type { Outcome } from "./filing.ts"
import { brief, parseJson, reportIn } from "./json-report.ts"
import type { Reader } from "./reader.ts"
import { refuse } from "./unreadable-report.ts"

/** JSON: one report as an object, or an array of them, with the fields of a JSONL line. */
export const json: Reader = {
  name: "JSON",
  extensions: ["json"],
  unit: "file",
  sniff: (beginning) => /^\s*(?:\{\s*\n|\[\s*\{)/.test(beginning),
  read: async ({ bytes }) => {
    const decoded = await decode(bytes, null)
    return decoded.kind === "decoded" ? readWhole(decoded.text) : [decoded]
  },
}

function readWhole(text: string): readonly Outcome[] {
  const parsed = parseJson(text)
  if ("error" in parsed) {
    const because = `not valid JSON (${brief(parsed.error.message)})`
    return [
      refuse(
        "malformed",
        because,
        "Mend it, or name it .jsonl if it has one report a line.",
        parsed.error,
      ),
    ]
  }
  if (!Array.isArray(parsed.value)) return [reportIn(parsed.value, "")]
  if (parsed.value.length === 0)
    return [refuse("no-reports", "the list is empty", "Put reports in it.")]
  return parsed.value.map((value, i) => reportIn(value, `#${i + 1}`))
}
