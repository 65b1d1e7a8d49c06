/** What a phrase is known by when its wording may differ: the roots of the words that carry it. */
import { Remembered } from "./remembered.ts"
import { endOfWord, isWordUnit } from "./word-unit.ts"

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that any phrase may hold, whatever it is about. */
const bare: ReadonlySet<string> = new Set(
  list(`
a an the this that these those such same other another some any each every all both either neither
no none nor not never and or but if then than so as at by for from in into of off on onto out over
to up with without within upon under about above after again against along among around before
behind below beside between beyond down during through throughout toward towards until while since
because though although whether when where why how what which who whom whose whatever whoever whichever however
wherever whenever there here now
i me my we us our ours you your he him his she her hers it its they them their theirs one oneself
himself herself itself themselves myself ourselves yourself
am is are was were be been being do does did done doing have has had having will would shall should
can could may might must ought need let get got gets go goes going went gone come comes came coming
make makes made take takes took taken give gives gave given put puts keep keeps kept
just only also too very more most much many few less least still yet even ever already once quite
rather almost well back way thing things lot
say says said saying tell tells told telling ask asks asked add adds added s t d ll re ve m don
mr mrs ms dr sir
`),
)

const numbers: ReadonlyMap<string, string> = new Map([
  ...list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty`).map(
    (word, value) => [word, `${value}`] as const,
  ),
  ...list(`zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`).map(
    (word, value) => [word, `${value}`] as const,
  ),
  ...list("ten twenty thirty forty fifty sixty seventy eighty ninety hundred").map(
    (word, tens) => [word, `${(tens + 1) * 10}`] as const,
  ),
  ["half", "1/2"],
  ["quarter", "1/4"],
])

/** "forty-eight" is 48; any other hyphenated word is known by its parts. */
function compound(word: string): readonly string[] {
  const parts = word.split("-")
  const [tens, ones] = [numbers.get(parts[0] ?? ""), numbers.get(parts[1] ?? "")]
  if (parts.length === 2 && tens?.length === 2 && tens.endsWith("0") && ones?.length === 1)
    return [`${Number(tens) + Number(ones)}`]
  return parts.flatMap(rootsOf)
}

const longestRoot = 6

/** Forms whose root no rule finds. */
const irregular: ReadonlyMap<string, string> = new Map(
  list(`met:meet spoke:speak spoken:speak held:hold sent:send paid:pay bought:buy sold:sell left:leave
  lost:lose won:win built:build fought:fight struck:strike began:begin begun:begin broke:break
  broken:break chose:choose chosen:choose fell:fall fallen:fall grew:grow rose:rise risen:rise
  sought:seek brought:bring caught:catch found:find stood:stand written:write wrote:write
  led:lead lay:lie laid:lay drew:draw drawn:draw threw:throw shot:shoot sank:sink sunk:sink
  dine:dinner dines:dinner dined:dinner dining:dinner supper:dinner suppers:dinner`).map(
    (pair) => pair.split(":") as [string, string],
  ),
)

/** Without its inflection: "closed", "closing", "closes" and "close" are one. */
function uninflected(word: string): string {
  if (word.length < 4) return word
  const single = word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word
  if (single.endsWith("eed")) return single.length > 5 ? single.slice(0, -2) : single
  const stem = single.replace(/(?<=..)(?:ing|ed)$/, "")
  if (stem === single) return single.replace(/e$/, "").replace(/(?<=..)y$/, "i")
  return stem.replace(/([bdfgkmnprt])\1$/, "$1").replace(/(?<=..)y$/, "i")
}

/** "irrigate" and "irrigation" have one root; so have a few words that should not. */
const shortened = (word: string): string =>
  uninflected(irregular.get(word) ?? word).slice(0, longestRoot)

function analysed(printed: string): readonly string[] {
  const lower = printed.toLowerCase().replace(/['’](?:s|d|ll|re|ve|m)?$/, "")
  if (lower.includes("-")) return compound(lower)
  const number = numbers.get(lower)
  if (number !== undefined) return [number]
  if (/^\d/.test(lower)) return [lower.replace(/,(?=\d{3})/g, "").replace(/(?:st|nd|rd|th)$/, "")]
  return bare.has(lower) || /n['’]t$/.test(lower) || lower === "" ? [] : [shortened(lower)]
}

const known = new Remembered(analysed, 10_000)

/**
 * The roots of one word as printed: none when it carries nothing, several when it is a compound.
 *
 * ```ts
 * rootsOf("Kilometres") // ["kilome"]
 * rootsOf("forty-eight") // ["48"]
 * rootsOf("the") // []
 * ```
 */
export const rootsOf = (printed: string): readonly string[] => known.get(printed)

/**
 * The roots of a phrase in the order of its words, repeated ones too.
 *
 * ```ts
 * gistOf("a pullback of fifteen kilometres") // ["pullba", "15", "kilome"]
 * ```
 */
export function gistOf(phrase: string): string[] {
  const roots: string[] = []
  for (let at = 0; at < phrase.length;) {
    const end = isWordUnit(phrase.charCodeAt(at)) ? endOfWord(phrase, at) : at
    if (end > at) for (const root of rootsOf(phrase.slice(at, end))) roots.push(root)
    at = Math.max(end, at + 1)
  }
  return roots
}
