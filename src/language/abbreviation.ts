/** Short forms whose full stop belongs to the word and ends no sentence by itself. */
import { startsUpper } from "./character.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Written with a capital; in small letters many of them are words ("ill", "mass", "ore"). */
const capitalised = words(`
mr mrs ms mx dr prof rev hon st jr sr messrs mme mlle sgt cpl pvt lt col maj gen capt cmdr adm brig
sen sens rep reps gov govs pres amb atty supt insp det
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
inc corp co ltd llc plc bros assn dept univ est
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
okla ore pa tenn tex va vt wash wis wyo
ave blvd rd mt ft
`)
const small = words("vs etc cf al vol pp ca approx")
const beforeNumber = words("no nos fig")
const endings = words("Inc. Corp. Co. Ltd. LLC. Plc. Bros. Jr. Sr. etc.")

/**
 * Does a full stop straight after this word belong to it? A single capital is an initial; "No." is
 * a short form before a number and an answer elsewhere.
 */
export function takesStop(word: string, numberFollows: boolean): boolean {
  if (word.length === 1) return word >= "A" && word <= "Z"
  const lower = word.toLowerCase()
  if (beforeNumber.has(lower)) return numberFollows
  return small.has(lower) || (startsUpper(word) && capitalised.has(lower))
}

/** "the U.S. The talks", "Acme Inc. The talks": a short form that may also end its sentence. */
export const mayEnd = (word: string): boolean =>
  (word[1] === "." && /^(?:[A-Za-z]\.){2,}$/.test(word)) || endings.has(word)
