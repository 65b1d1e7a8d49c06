/** Reduces an inflected English word to its dictionary form by rule, with the common exceptions. */

const exceptions = `
say: said says saying; tell: told; think: thought; know: knew known; write: wrote written;
feel: felt; see: saw seen; find: found; hear: heard; speak: spoke spoken; make: made;
give: gave given; go: went gone; take: took taken; mean: meant;
be: is was are were been being am; have: has had having; do: did does done doing;
understand: understood; swear: swore sworn; teach: taught; seek: sought; win: won;
choose: chose chosen; hold: held; keep: kept; lead: led; leave: left; lose: lost; meet: met;
run: ran; send: sent; stand: stood; become: became; begin: began begun; come: came;
draw: drew drawn; fall: fell fallen; get: got gotten; grow: grew grown; lay: laid; pay: paid;
show: showed shown; forget: forgot forgotten; foresee: foresaw foreseen;
forbid: forbade forbidden; buy: bought; bring: brought; build: built; catch: caught;
deal: dealt; fight: fought; flee: fled; fly: flew flown; sell: sold; shoot: shot; sleep: slept;
spend: spent; strike: struck; throw: threw thrown; withdraw: withdrew withdrawn;
wake: woke woken; wear: wore worn; break: broke broken; drive: drove driven; rise: rose risen;
shake: shook shaken; steal: stole stolen; undertake: undertook undertaken; overcome: overcame;
withhold: withheld; uphold: upheld; back: backed; agree: agreed agrees; decree: decreed;
guarantee: guaranteed; free: freed; not: n't; man: men; woman: women; people: people;
child: children; be: ai; can: ca; will: wo; shall: sha; add: added adds; tell: told; bid: bid;
deny: denied denies;
`
const irregular: ReadonlyMap<string, string> = new Map(
  exceptions.split(";").flatMap((group) => {
    const [stem = "", forms = ""] = group.split(":")
    return forms
      .split(/\s+/)
      .flatMap((form): [string, string][] => (form === "" ? [] : [[form, stem.trim()]]))
  }),
)

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem)

/** "stopped" -> "stop", "hoped" -> "hope": undoes doubling or puts the silent e back. */
function restore(stem: string): string {
  if (/([bdgkmnprtvz])\1$/.test(stem)) return stem.slice(0, -1)
  if (/(?:rr)$/.test(stem)) return stem.slice(0, -1)
  if (stem.length <= 3 && /(?:[^aeiou]|^)[aeiou][bcdgkmnprstvz]$/.test(stem)) return `${stem}e`
  if (/(?:ss|ew|ow|ear|our|eer|air|oor)$/.test(stem)) return stem
  return /(?:[cgsvzu]|at|iz|ur|ir|ar|or|bl|dg|rg|nc|ns|rs)$/.test(stem) ? `${stem}e` : stem
}

function plural(word: string): string {
  const stem = word.slice(0, -2)
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return restore(stem) === stem ? stem : word.slice(0, -1)
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}

/**
 * Dictionary form of a lower-case verb or plural noun; other words are better left alone.
 *
 * ```ts
 * lemma("accused") // "accuse"
 * lemma("denies") // "deny"
 * ```
 */
export function lemma(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (word.length < 4) return word
  if (word.length > 4 && /(?:ied|ies)$/.test(word)) return `${word.slice(0, -3)}y`
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2))) return restore(word.slice(0, -2))
  if (word.length > 5 && word.endsWith("ing") && hasVowel(word.slice(0, -3)))
    return restore(word.slice(0, -3))
  return word.endsWith("s") ? plural(word) : word
}
