/** Those who work out the details meet at a table of their own, beside the rounds of the sides. */

const working =
  /\b(?:working[- ](?:group|party|level)|sub-?committee|task force|technical (?:teams?|talks|committee|group|experts|meeting|staff)|technicians|experts|(?:map|chart)-?makers|surveyors|engineers|customs officers|technical-level)\b/iu

/** Who meets stands at the head of the clause. */
const HEAD = 6

/**
 * Does a clause tell of a working group, of technicians or map-makers?
 *
 * @param clause its words; @param names of those who took part
 */
export const isOfWorkers = (clause: string, names: readonly string[]): boolean =>
  names.some((name) => working.test(name)) ||
  working.test(clause.split(/\s+/u).slice(0, HEAD).join(" "))
