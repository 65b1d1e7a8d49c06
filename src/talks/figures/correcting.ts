/** Paragraphs in which an outlet takes back what it printed. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"

const faults = wordSet(`
wrong wrongly incorrect incorrectly inaccurate inaccurately erroneous erroneously mistakenly error
misstated misreported misquoted correction corrected
`)
const prints = wordSet(`
article report story item piece column headline version edition dispatch caption graphic bulletin
`)

/** Numbers of the paragraphs that hold both a fault and what was printed. */
export function correctingParagraphs({ count, lowered, paragraph }: Tagged): ReadonlySet<number> {
  const faulty = new Set<number>()
  for (let k = 0; k < count; k++)
    if (faults.has(lowered[k] as string)) faulty.add(paragraph[k] as number)
  if (faulty.size === 0) return faulty
  const both = new Set<number>()
  for (let k = 0; k < count; k++) {
    const own = paragraph[k] as number
    if (faulty.has(own) && prints.has(lowered[k] as string)) both.add(own)
  }
  return both
}
