/** "The Brandt aide", told before "Danish Premier Karl Brandt": where a person belongs, read ahead. */
import { homeOf } from "./affiliation.ts"
import { isPrime } from "./enlist.ts"
import type { Figure } from "./figure.ts"
import { headOf } from "./phrases.ts"
import { byName, type Stage } from "./stage.ts"

/** Gives a person of no known home the one that a role further on tells. */
export function placeAhead(stage: Stage, one: Figure): void {
  if (one.kind !== "person" || one.home !== null) return
  const { phrases, named, now, tagged } = stage
  for (const phrase of phrases.all) {
    if ((tagged.sentence[phrase.from] as number) < now.sentence) continue
    const who = phrase.titled ? phrase : (named.get(phrase)?.named ?? null)
    if (who === null) continue
    const [found, more] = byName(stage, who)
    if (found !== one || more !== undefined) continue
    const home = homeOf(stage, phrase)
    if (home === null || home === one) continue
    one.home = home
    one.heads.add(isPrime(stage, phrase) ? "premier" : headOf(tagged, phrase))
    return
  }
}
