/** Where paragraphs begin: at every line break, or only at blank lines when lines are wrapped. */

/** Lines of a typewriter: at least this share of single line breaks stand inside a sentence. */
const WRAPPED_SHARE = 0.4
const FEW = 4
const SHORTEST = 40
const LONGEST = 100

const ends = /[.!?:"”’)\]]\s*$/
const goesOn = /^\s*\p{Ll}/u

/** Does the sentence go on from this line to the next? */
const breaksInside = (line: string, next: string): boolean => !ends.test(line) || goesOn.test(next)

/**
 * Are the lines of this text cut at a fixed width, so that a single line break is mere layout?
 * True when the text has blank lines too and many of its single breaks stand in mid-sentence.
 */
export function isWrapped(text: string): boolean {
  if (!/\n[^\S\n]*\n/.test(text)) return false
  const lines = text.split("\n")
  let single = 0
  let inside = 0
  for (let k = 0; k + 1 < lines.length; k++) {
    const line = lines[k] as string
    const next = lines[k + 1] as string
    if (line.length < SHORTEST || line.length > LONGEST || next.length < 2) continue
    single++
    if (breaksInside(line, next)) inside++
  }
  return single >= FEW && inside / single >= WRAPPED_SHARE
}

/** How many line breaks in the gap begin a paragraph: one, or two when the text is wrapped. */
export const breaksNeeded = (text: string): number => (isWrapped(text) ? 2 : 1)
