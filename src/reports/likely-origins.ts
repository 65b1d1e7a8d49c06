/** Which earlier reports are worth comparing with a report, so that not all pairs need be. */
import type { Leaf } from "./leaf.ts"

/** A run of words that more reports share is kept of the first ones: the origin is among them. */
const longest = 40
/** Words that a retelling has in common with its origin and few others have. */
const fewest = { runs: 2, words: 4 }

/**
 * Earlier reports that share some run of words or several rare ones with each report.
 *
 * @param leaves earliest first
 * @returns indexes into `leaves`, ascending
 */
export function likelyOrigins(leaves: readonly Leaf[]): readonly (readonly number[])[] {
  const byRun = tally(leaves, ({ narrated }) => narrated)
  const byWord = tally(leaves, ({ words }) => words, "rare")
  return leaves.map((leaf, i) => {
    const runs = byRun(leaf.narrated, i)
    const words = byWord(leaf.words, i)
    const likely = [...runs].filter(([, count]) => count >= fewest.runs)
    const akin = [...words].filter(([, count]) => count >= fewest.words)
    return [...new Set([...likely, ...akin].map(([earlier]) => earlier))].toSorted((a, b) => a - b)
  })
}

/** Counts, for what one report has, the earlier reports that have it too. */
function tally(
  leaves: readonly Leaf[],
  take: (leaf: Leaf) => ReadonlySet<number>,
  which: "all" | "rare" = "all",
): (keys: ReadonlySet<number>, before: number) => Map<number, number> {
  const holders = new Map<number, number[]>()
  for (const [i, leaf] of leaves.entries()) for (const key of take(leaf)) hold(holders, key, i)
  if (which === "rare")
    for (const [key, list] of holders) if (list.length >= longest) holders.delete(key)
  return (keys, before) => {
    const counts = new Map<number, number>()
    for (const key of keys)
      for (const earlier of holders.get(key) ?? [])
        if (earlier < before) counts.set(earlier, (counts.get(earlier) ?? 0) + 1)
    return counts
  }
}

function hold(holders: Map<number, number[]>, key: number, i: number): void {
  const list = holders.get(key)
  if (list === undefined) holders.set(key, [i])
  else if (list.length < longest) list.push(i)
}
