/** Two letters for each party, so that a strip has room for all of them; no two alike. */
const letters = (name: string): string[] => {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word))
  const bare = name.replaceAll(/[^\p{L}\p{N}]/gu, "").toUpperCase()
  const initials = words.map((word) => word[0] ?? "").join("")
  const pairs = Array.from(bare.slice(1), (letter) => `${bare[0] ?? ""}${letter}`)
  return [...(initials.length > 1 ? [initials.slice(0, 3)] : []), ...pairs]
}

/**
 * Codes by party.
 *
 * ```ts
 * partyCodes(["Halvorra", "Lake Conference", "Haltern"]) // new Map([["Halvorra", "HA"], ["Lake Conference", "LC"], ["Haltern", "HL"]])
 * ```
 */
export function partyCodes(parties: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  const taken = new Set<string>()
  for (const [at, party] of parties.entries()) {
    const code = letters(party).find((one) => !taken.has(one)) ?? `P${at + 1}`
    codes.set(party, code)
    taken.add(code)
  }
  return codes
}
