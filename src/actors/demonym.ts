/** The name a demonym is made of, by its spelling alone: for states no table knows. */

const endings = "nian nese ian ese ite ish ean ard an ic er ni i n".split(" ")
const nameEndings = ["", "a", "ia", "e", "o", "y", "land", "is", "us", "as"]
const SHORTEST = 4

/**
 * Takes the ending off and looks whether what is left, with an ending of names, is known.
 *
 * ```ts
 * baseOfDemonym("tarvennite", (name) => name === "tarvenn") // "tarvenn"
 * ```
 */
export function baseOfDemonym(word: string, isName: (name: string) => boolean): string | null {
  const bare = word.endsWith("s") && !word.endsWith("ss") ? [word.slice(0, -1), word] : [word]
  for (const form of bare)
    for (const ending of endings) {
      if (!form.endsWith(ending)) continue
      const stem = form.slice(0, -ending.length)
      if (stem.length < SHORTEST) continue
      const found = nameEndings.find(
        (tail) => stem + tail !== form && stem + tail !== word && isName(stem + tail),
      )
      if (found !== undefined) return stem + found
    }
  return null
}
