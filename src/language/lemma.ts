/** Reduces an inflected English word to its dictionary form by rules of spelling. */
import { irregular } from "./irregular.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stems that have a silent e against the rules below, and stems that have none. */
const withE = list(`
invit unit reunit recit incit excit ignit expedit compet complet delet deplet welcom creat recreat
conven interven reconven contraven postpon condon aton telephon adher interfer persever rever
extradit becom overcom restor explor ignor deplor implor ador underscor inhal exhal guid misguid tast wast past breath
bath loath sooth seeth infring imping hing unhing cring bing ach
`)
const bare = list(`
focus bias canvas gas bus chorus caucus campus bonus surplus census virus consensus hang bang overhang pivot pilot ballot riot combat murmur pencil
kidnap margin parrot debut imperil
`)
/** Stems whose doubled l is their own. */
const doubled = list(
  "install reinstall recall fulfill refill instill distill enroll forestall appall bankroll",
)

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem)
const syllables = (stem: string): number => stem.match(/[aeiouy]+/g)?.length ?? 0

/** Two letters for one vowel ("treat", "avoid"), or an ending that never has a silent e. */
const never = /(?:(?:ea|ee|ei|ie|oa|oo|ou|oi|ai|au|ui|eu|ue)[bdfhklmnprt]|ss|zz|tz|ong|ing)$/
/** c, g, s, u, v and z do not end an English word, nor does l after most consonants. */
const always = /(?:[cgsuvz]|[bcdfgkpstz]l)$/
/** One vowel and one consonant: "hop" of "hope", since "hopped" would be "hop". */
const short = /(?:^|[^aeiouy])[aeiouy][bdfklmnprt]$/
/** Endings of longer stems that are stressed, or nearly always have the e. */
const usually = /(?:[aou]t|[aeiou]d|[aiou]k|[au]m|ap|[iou]l|[iu]n|[aiu]r|[iou]b)$/

function hasSilentE(whole: string): boolean {
  if (withE.has(whole) || bare.has(whole)) return withE.has(whole)
  const stem = whole.replace("qu", "q").replace(/^y/, "j")
  if (never.test(stem)) return false
  return always.test(stem) || (syllables(stem) === 1 ? short : usually).test(stem)
}

/** "stopp" -> "stop", "signall" -> "signal"; "add", "call" and "install" stay. */
function undoubled(stem: string): string {
  if (/([bdgkmnprtv])\1$/.test(stem)) return stem.slice(0, -1)
  const undo = stem.endsWith("ll") && syllables(stem) > 1 && !doubled.has(stem)
  return undo ? stem.slice(0, -1) : stem
}

/** Undoes doubling or puts the silent e back: "stopped" -> "stop", "hoped" -> "hope". */
function restore(stem: string): string {
  const single = undoubled(stem)
  if (single !== stem) return single
  return hasSilentE(stem) ? `${stem}e` : stem
}

function withoutS(word: string): string {
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return restore(word.slice(0, -2))
  if (word.endsWith("oes")) return word.slice(0, -2)
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
  if (/[^aiou]men$|women$/.test(word)) return `${word.slice(0, -2)}an`
  if (word.endsWith("eed")) return word
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2))) return restore(word.slice(0, -2))
  if (word.endsWith("ing") && hasVowel(word.slice(0, -3))) return restore(word.slice(0, -3))
  return word.endsWith("s") ? withoutS(word) : word
}
