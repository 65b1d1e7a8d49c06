/** How much two wordings share. */
import { wordSet } from "../word-set.ts"

const small = wordSet(`
the a an of in on at to and or for by with from that this those these it its his her their was were is
are be been had has have as not no but which who whom after before will would said says mr mrs ms dame
sir he she they we our your my me us him them than then there so into over under about
`)

/** Words that carry meaning, in lower case. */
export const contentWords = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word))

/** Share of the words of both that stand in both, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

/** Capitalised words, the first of a sentence included. */
export const nameWords = (words: string): string[] => words.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []

const bare = (word: string): string => word.toLowerCase().replace(/['’]s$/u, "")

/** Do two names share a capitalised word ("Zelm", "the town of Zelm")? */
export function shareName(a: string, b: string): boolean {
  if (a === b) return true
  const words = new Set(nameWords(a).map(bare))
  return nameWords(b).some((word) => words.has(bare(word)))
}

/** "Foreign Minister Elin Brusek" and "Brusek": the last name word is the same. */
export function sameHead(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  const [x, y] = [a.split(" ").at(-1) ?? "", b.split(" ").at(-1) ?? ""]
  return /^\p{Lu}/u.test(x) && bare(x) === bare(y)
}
