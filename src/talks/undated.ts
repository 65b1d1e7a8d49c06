/** Words without the days they name: the 3 of "on 3 March" is no figure that moves. */
import { months } from "../language/calendar.ts"

const names = [...new Set([...months.keys()].map((name) => name.replace(".", "")))].join("|")
const dates = new RegExp(`\\b(?:\\d{1,2} (?:${names})|(?:${names})\\.? \\d{1,2})\\b`, "giu")

/**
 * ```ts
 * undated("20 km, as said on 2 March") // "20 km, as said on  "
 * ```
 */
export const undated = (words: string): string => words.replace(dates, " ")
