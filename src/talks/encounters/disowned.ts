/** Words by which somebody says that an encounter never was. */
import type { Tagged } from "../../language/tagged.ts"
import { wordSet } from "../word-set.ts"
import type { VerbGroup } from "./verb-group.ts"

const denying = wordSet("deny dispute refute contradict")
const branding = wordSet("dismiss describe brand call reject label")
const fictions = wordSet(`
fiction invention inventions invented fabrication fantasy fabricated untrue false rumour rumours
rumor rumors nonsense myth fairy made-up
`)
const REACH = 12

/** "The dinner has been denied by the union", "was dismissed as an invention". */
export function isDisowned(tagged: Tagged, verb: number, { passive, negated }: VerbGroup): boolean {
  if (!passive || negated) return false
  const lemma = tagged.lemmas[verb] as string
  if (denying.has(lemma)) return true
  if (!branding.has(lemma)) return false
  const end = Math.min(tagged.sentenceEnd[verb] as number, verb + REACH)
  for (let k = verb + 1; k < end; k++) if (fictions.has(tagged.lowered[k] as string)) return true
  return false
}
