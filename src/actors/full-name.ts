/** The full name a source stands for in its report: "Karnow" is "Ilse Karnow" when no one else is. */
import type { Span } from "../text/span.ts"
import { sliceOf } from "../text/span.ts"

const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]*(?: (?:(?:al|bin|ibn|de|da|der|den|van|von|el) )*\p{Lu}[\p{L}\p{M}'’-]*)+/gu
const SINGLE = /^\p{Lu}[\p{L}\p{M}'’-]+$/u
const courtesy = /^(?:Mr|Mrs|Ms|Mx|Dr|Sir|Dame)\.?\s+/u

/** Capitalised runs of two words and more, with how their last word is written. */
function fullNames(text: string): Map<string, Set<string>> {
  const byLast = new Map<string, Set<string>>()
  for (const [run] of text.matchAll(NAME)) {
    const parts = run.replace(courtesy, "").split(" ")
    const last = parts.at(-1)
    if (parts.length < 2 || last === undefined) continue
    const known = byLast.get(last) ?? new Set<string>()
    known.add(parts.slice(-2).join(" "))
    byLast.set(last, known)
  }
  return byLast
}

/** Names sources for one report; the words of a source are its name until a fuller one is certain. */
export function namer(text: string): (source: readonly Span[]) => string | null {
  let known: Map<string, Set<string>> | null = null
  return (source) => {
    const span = source[0]
    if (span === undefined) return null
    const words = sliceOf(text, span)
      .replace(/\s+/g, " ")
      .replace(/['’]s$/u, "")
    const bare = words.replace(courtesy, "")
    if (!SINGLE.test(bare)) return words
    known ??= fullNames(text)
    const candidates = known.get(bare)
    return candidates?.size === 1 ? ([...candidates][0] as string) : words
  }
}
