/** The grammar of credit lines, used twice: the line is furniture, the names in it are credits. */

const name = "(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|dpa)"
const fullName = `(?:[Tt]he )?${name}(?:(?: (?:de|van|von|der|al|bin|of|for|del|la) | )${name}){0,4}`
const someone = `(?:(?:(?:news|wire|other|various|local|international|our) )*(?:agenc(?:y|ies)|wires|wire services|bureaus?|bureaux|correspondents?|staff|reporters?)|${fullName})`
const people = `${someone}(?:(?:\\s*[,/&]\\s*|,? and )${someone})*`
const where = `(?:,? (?:in|at|from) ${fullName}(?:(?:, | and )${fullName})*)?`
const forWhom = `(?: for (?:the )?${fullName})?`
const task =
  "(?:(?:[Aa]dditional |[Ff]urther )?[Rr]eporting(?: and [Ww]riting)?|[Ww]riting|[Ww]ritten|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Pp]roduced|[Cc]opy-?edited)"
const work = `${task}(?: and [a-z]+)? by ${people}${where}${forWhom}`

/** Credit lines by their shape alone. Each form's group `names` holds those who are credited. */
export const creditLines: readonly RegExp[] = [
  // (With inputs from Reuters and AFP)
  new RegExp(
    `^[([*_]*(?:[Ww]ith )?(?:additional )?(?:[Ii]nputs?|[Rr]eporting|[Cc]ontributions?|[Ff]iles?|[Mm]aterial|[Rr]eports?) (?:from|by) (?<names>${people})${where}[)\\]*_.]*$`,
    "u",
  ),
  // With agency inputs
  /^[([]?[Ww]ith (?<names>(?:news |wire )?agenc(?:y|ies)) (?:inputs?|reports?|material)[)\].]*$/u,
  // Additional material: TVP
  new RegExp(
    `^[([]?(?:[Aa]dditional |[Ff]urther )?(?:[Ii]nputs?|[Mm]aterial|[Rr]eporting|[Ss]ources?|[Cc]redits?|[Aa]genc(?:y|ies)|[Ww]ires?)\\s*:\\s*(?<names>${people})[)\\].]*$`,
    "u",
  ),
  // Reporting by A and B in C; Editing by D
  new RegExp(`^[([]?(?<names>${work}(?:[;,.]\\s+${work})*)[)\\].]*$`, "u"),
  // A of The Associated Press contributed to this report.
  new RegExp(
    `^[([]?(?<names>${people}(?:,? (?:of|from|at|in) ${fullName})?) (?:also )?contributed(?: reporting)?(?: to this (?:report|story|article|dispatch))?(?: from ${fullName})?[)\\].]*$`,
    "u",
  ),
  /^(?<names>[Aa]gencies)\.?$/u,
]

const signed = "(?:\\p{Lu}[\\p{L}.'’-]*|dpa)"

/**
 * "— Agence France-Presse", "(AP)", "Reuters": a name and nothing else. So may the speaker of a
 * quotation stand under it; hence only agencies make such a line a credit.
 */
export const signatures: readonly RegExp[] = [
  new RegExp(
    `^(?:[-–—]{1,2}\\s*)(?<names>(?:[Tt]he )?${signed}(?:[ /]${signed}){0,3}|[Aa]gencies)$`,
    "u",
  ),
  new RegExp(
    `^[([](?<names>${signed}(?:[ /,]+(?:and )?${signed}){0,3}|[Aa]gencies)[)\\]]\\.?$`,
    "u",
  ),
  new RegExp(`^(?<names>${signed}(?: ${signed}){0,2})$`, "u"),
]
