/** Words that negate, and those that only look as if they did. */
import type { Tagged } from "../../language/tagged.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "))
const negators = list("not n't never no nobody none nothing neither nor nowhere cannot")
/** "no doubt", "no matter": nothing is negated. */
const idleAfterNo = list("doubt matter wonder question")
/** "no less than", "no later than". */
const comparatives = list("less fewer later sooner more earlier")
/** "not only", "not just". */
const idleAfterNot = list("only just merely least simply alone")

/** Does a negator stand here that negates its clause ("no doubt" and "not only" do not)? */
export function isNegator({ lowered }: Tagged, at: number): boolean {
  const word = lowered[at] as string
  if (!negators.has(word)) return false
  const next = lowered[at + 1] ?? ""
  if (word === "not" || word === "n't") return !idleAfterNot.has(next)
  if (word !== "no") return true
  return !idleAfterNo.has(next) && !(comparatives.has(next) && lowered[at + 2] === "than")
}
