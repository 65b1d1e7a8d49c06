import { agencies, isAgency, isInitials, namesIn } from "./agencies.ts"
import { creditLines, signatures } from "./credit-forms.ts"
import type { Dateline } from "./dateline.ts"
import { linesOf } from "./lines.ts"

/** Longer lines are paragraphs. */
const longest = 250

/** No credit line lacks one of these; the forms themselves are dear. */
const credits =
  /input|report|contribut|file|material|agenc|source|credit|wire|writ|edit|compiled|translat|produced/i
/** Dashes, articles and "and" with four names. */
const mostSigners = 10

/**
 * The agencies that one line credits, as printed; none when it is no credit line.
 *
 * ```ts
 * creditsIn("(With inputs from Reuters and AFP)") // ["Reuters", "AFP"]
 * creditsIn("AFP quoted the envoy.") // []
 * ```
 */
export function creditsIn(line: string): readonly string[] {
  if (line.length > longest) return []
  const named = credits.test(line) ? namesBy(creditLines, line) : null
  if (named !== null) return agenciesAmong(named, /\b(?:by|contributed)\b/.test(line))
  const signed = line.split(/[ /,]+/).length > mostSigners ? null : namesBy(signatures, line)
  return signed === null ? [] : signersIn(signed, /^[-–—([]/.test(line))
}

function namesBy(forms: readonly RegExp[], line: string): string | null {
  for (const form of forms) {
    const names = form.exec(line)?.groups?.["names"]
    if (names !== undefined) return names
  }
  return null
}

/** "Ada Calne of the Solstice Wire" credits the wire; so does "for Reuters". */
const agenciesAmong = (names: string, persons: boolean): readonly string[] =>
  namesIn(names.replace(/\b(?:of|for|from|by|at|in)\s+/g, ", "))
    .map((name) => name.replace(/^[Tt]he /, "").replace(/^(?:news )?agency$/, "agencies"))
    .filter(
      (name) => isAgency(name) || (!persons && (isInitials(name) || /^\p{Lu}\S+$/u.test(name))),
    )

/** All of a signature is agencies, or none of it; without dash or brackets it must be a known one. */
function signersIn(names: string, marked: boolean): readonly string[] {
  const signers = namesIn(names)
  const signs = (name: string) => agencies.has(name) || (marked && isAgency(name))
  return signers.every(signs) ? signers : []
}

/**
 * The news agencies that a text names as its origin, as printed, in the order of the text: in
 * its dateline and in its credit lines, never those it merely quotes.
 *
 * ```ts
 * findCredits("GENEVA (Solstice Wire) — Talks ended.\n(With inputs from AFP)", dateline)
 * // ["Solstice Wire", "AFP"]
 * ```
 */
export const findCredits = (text: string, dateline: Dateline | null): readonly string[] => [
  ...new Set([
    ...(dateline?.agencies ?? []),
    ...linesOf(text).flatMap(({ words }) => creditsIn(words)),
  ]),
]
