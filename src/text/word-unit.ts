/** Which UTF-16 units make up words, from a table filled as units are met; a regular expression is slow. */

const unknown = 0
const no = 1
const yes = 2
const table = new Uint8Array(0x10000)

/** Is it a letter or a digit? Half of a surrogate pair is neither. */
export function isWordUnit(unit: number): boolean {
  const known = table[unit] as number
  if (known !== unknown) return known === yes
  const isOne = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit))
  table[unit] = isOne ? yes : no
  return isOne
}

const joiners: ReadonlySet<number> = new Set(Array.from("-'’.,/", (mark) => mark.charCodeAt(0)))

/**
 * End of a word from its first unit: "cease-fire", "3.5" and "don't" are one word each.
 *
 * ```ts
 * endOfWord("3.5 per cent", 0) // 3
 * ```
 */
export function endOfWord(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++
    if (at + 1 >= text.length || !joiners.has(text.charCodeAt(at))) return at
    if (!isWordUnit(text.charCodeAt(at + 1))) return at
    at++
  }
}

/**
 * Runs of letters and digits, whatever stands between.
 *
 * ```ts
 * lettersIn("cease-fire, now") // ["cease", "fire", "now"]
 * ```
 */
export function lettersIn(text: string): string[] {
  const runs: string[] = []
  for (let at = 0; at < text.length; at++) {
    const from = at
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++
    if (at > from) runs.push(text.slice(from, at))
  }
  return runs
}
