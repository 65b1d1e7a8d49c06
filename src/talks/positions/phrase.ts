/** Several words for what a rung says in one: "without an end date" is permanent. */
import { meaningStem } from "./ladder.ts"

const phrases: readonly (readonly [RegExp, stem: string])[] = (
  [
    [
      "(?:without|no) (?:an? |any )?(?:end|expiry|time limit|time-limit|deadline|date|limit)",
      "permanent",
    ],
    ["for good|once and for all|for ever|forever", "permanent"],
    ["without (?:any )?(?:arms|weapons|guns)|with no (?:arms|weapons|guns)", "unarmed"],
    ["(?:carrying|with|bearing) (?:arms|weapons|guns)", "arm"],
    [
      "go(?:es|ing)? on|carr(?:y|ies|ying) on|keeps? going|(?:its|their) (?:full )?course",
      "continue",
    ],
    ["on (?:hold|ice)", "suspend"],
    ["step by step|bit by bit|one after (?:another|the other)|little by little", "phase"],
    ["at once|straight ?away|right away|without delay|forthwith", "immediate"],
    ["every (?:last |single )?one|everyone|everybody|all and sundry", "all"],
    ["in full|to the last \\p{L}+|altogether", "full"],
    ["in part", "partial"],
    ["by choice|of (?:its|their|our) own (?:free )?will", "voluntary"],
    ["by law|under law", "bind"],
    ["every day|each day|day by day", "daily"],
    ["spot checks?|at random", "random"],
  ] as const
).map(([words, stem]) => [
  new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu"),
  meaningStem(stem),
])

/** Each phrase's stem stands at its first word, where the others' are their own. */
export function withPhrases(words: readonly string[], stems: readonly string[]): string[] {
  const text = words.join(" ")
  const meant = [...stems]
  for (const [phrase, stem] of phrases)
    for (const { index } of text.matchAll(phrase)) {
      const at = text.slice(0, index).split(" ").length - 1
      meant[at] = stem
    }
  return meant
}
