/** Blots names out of values and texts without moving anything: every span still fits. */
import { createHash } from "node:crypto"

/** As wide as the letter it covers, in UTF-16 code units. */
const blot = "█"

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Longest first, so that a surname does not cut a full name in two. */
function patternOf(names: readonly string[]): RegExp {
  const words = names
    .filter((name) => name.trim() !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((name) => escaped(name).replaceAll(/\s+/gu, String.raw`\s+`))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu")
}

export type Blotting = (text: string) => string

/**
 * Covers the names wherever they stand as words of their own, in any text.
 *
 * ```text
 * blottingOf(["Ida Marsh", "Marsh"])("Ms Marsh’s offer") // "Ms █████’s offer"
 * ```
 */
export function blottingOf(names: readonly string[]): Blotting {
  const pattern = patternOf(names)
  const address = patternOf(names.map((name) => name.toLowerCase().replaceAll(/\s+/gu, "-")))
  const cover = (found: string): string =>
    found.replaceAll(/\S/gu, (one) => blot.repeat(one.length))
  return (text) => text.replace(pattern, cover).replace(address, cover)
}

/** Every text in a value that is data, as JSON has it. Ids are made of digits and name nobody. */
export function blotted(value: unknown, blotting: Blotting): unknown {
  if (typeof value === "string") return blotting(value)
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map((one) => blotted(one, blotting))
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, blotted(one, blotting)]),
  )
  return isActor(copy) && copy.name !== (value as { readonly name: string }).name
    ? { ...copy, kind: "unnamed" }
    : copy
}

/** One that is blotted out must not be joined with another whose name is as long. */
const isActor = (value: object): value is { readonly name: string; readonly kind: string } =>
  "aliases" in value && "name" in value && "kind" in value

/**
 * Takes every quotation from the blotted text again: one that holds half of a name would not be
 * found by the whole name.
 */
export function requoted(value: unknown, text: string): unknown {
  if (typeof value !== "object" || value === null || text === "") return value
  if (Array.isArray(value)) return value.map((one) => requoted(one, text))
  const copy: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) copy[key] = requoted(one, text)
  const { start, end, evidence } = copy
  if (!("quote" in copy)) return copy
  if (typeof start === "number" && typeof end === "number") copy["quote"] = text.slice(start, end)
  else if (Array.isArray(evidence) && evidence.length === 1) copy["quote"] = evidence[0].quote
  return copy
}

/** Tells that two erasures meant the same name, and not which. */
export const nameMark = (names: readonly string[]): string =>
  `person ${createHash("sha256").update(names.toSorted().join("\n")).digest("hex").slice(0, 12)}`
