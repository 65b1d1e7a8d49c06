/** Gives a figure the role that a phrase prints for it, with its words. */
import { bodyNouns } from "./body-nouns.ts"
import { chairOf } from "./chair.ts"
import { portfolioOf } from "./description.ts"
import type { Figure } from "./figure.ts"
import { isCourtesy, textOf } from "./name-entry.ts"
import type { Phrase } from "./phrase.ts"
import { headOf } from "./phrases.ts"
import { femaleNouns, maleNouns, onlookerNouns } from "./role-nouns.ts"
import type { Stage } from "./stage.ts"
import { belongsTo, ownerOf } from "./whose.ts"

/** An article, "its", or the time of day at which a live report tells it: "17:22 Defence Minister". */
const articles =
  /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?[,:]? )?(?:(?:the|an?|its|their|his|her|our) )?/i

/** Tokens of the role: from, to. */
export type Run = readonly [number, number]

function describe(one: Figure, head: string): void {
  one.heads.add(head)
  if (maleNouns.has(head)) one.gender ??= "male"
  if (femaleNouns.has(head)) one.gender ??= "female"
}

/** The role's words as the record prints them, without their article. */
function keep({ tagged: t }: Stage, one: Figure, head: string, [from, to]: Run): void {
  const printed = textOf(t, from, to)
  const skipped = articles.exec(printed)?.[0].length ?? 0
  if (skipped === printed.length) return
  const start = (t.start[from] as number) + skipped
  one.offices.push({ text: printed.slice(skipped), head, start, end: t.end[to - 1] as number })
}

/** "Prime minister": the premier. */
export const isPrime = ({ tagged: t }: Stage, { head }: Phrase): boolean =>
  t.lowered[head] === "minister" && t.lowered[head - 1] === "prime"

export function enlist(stage: Stage, one: Figure, phrase: Phrase, run: Run): void {
  const head = headOf(stage.tagged, phrase)
  if (head === "" || isCourtesy(stage.tagged, phrase.head) || bodyNouns.has(head)) return
  const isFirst = one.offices.length === 0
  describe(one, head)
  if (isPrime(stage, phrase)) one.heads.add("premier")
  // "Her Icelandic counterpart" has her office.
  if (head === "counterpart")
    for (const own of ownerOf(stage, phrase)?.heads ?? []) one.heads.add(own)
  for (const word of portfolioOf(stage.tagged, phrase)) one.portfolio.add(word)
  keep(stage, one, head, run)
  one.side ??= chairOf(stage.tagged, phrase)
  if (isFirst && one.home === null) one.onlooker = onlookerNouns.has(head)
  if (one.home !== null) return
  const home = belongsTo(stage, phrase)
  if (home !== null && home !== one) one.home = home
}

/** "Who heads the union": the clause is the role, what it heads the home. */
export function enlistClause(stage: Stage, one: Figure, body: Figure | null, run: Run): void {
  one.home ??= body === one ? null : body
  keep(stage, one, "", run)
}
