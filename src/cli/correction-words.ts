/** A correction as a reviewer types it: "act=denies; issue=pay; hedged=yes". */
import { isCorrectable, type Correction } from "../record/correctable.ts"
import { UsageError } from "./usage-error.ts"

const flags: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
])

const nothing = new Set(["", "null", "none", "-"])

/** The names people use, beside the contract's own. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["speaker", "speakerName"],
  ["role", "speakerRole"],
])

const booleans = new Set(["hedged", "negated", "private"])

/**
 * ```ts
 * correctionOf("act=denies; hedged=yes; party=") // { act: "denies", hedged: true, party: null }
 * ```
 *
 * @throws UsageError when it is no list of field=value, or names a field that is not to be corrected
 */
export function correctionOf(typed: string): Correction {
  const parts = typed
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
  return Object.fromEntries(parts.map(fieldOf))
}

function fieldOf(part: string): readonly [string, string | boolean | null] {
  const at = part.indexOf("=")
  const typed = (at < 0 ? part : part.slice(0, at)).trim()
  const name = otherNames.get(typed.toLowerCase()) ?? typed
  if (at < 0 || !isCorrectable(name))
    throw new UsageError(
      `"${part}" is no correction`,
      'Type a field and its value, such as "act=denies"; several are parted by ";".',
    )
  const value = part.slice(at + 1).trim()
  if (nothing.has(value.toLowerCase())) return [name, null]
  return [name, booleans.has(name) ? (flags.get(value.toLowerCase()) ?? value) : value]
}
