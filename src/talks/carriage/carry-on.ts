/** A quotation that goes on: "“No,” she told the Herald. “Never,” she added." came the same way. */
import type { Statement } from "../statement.ts"

/** Code units between two quotations of one speaker that still belong together. */
const NEAR = 300

const from = ({ evidence }: Statement): number => evidence[0]?.start ?? 0
const until = ({ evidence }: Statement): number => evidence.at(-1)?.end ?? 0

const isSameSpeaker = (one: Statement, other: Statement): boolean =>
  one.speakerName !== null &&
  one.speakerName === other.speakerName &&
  (one.speaker !== null || !pronouns.has(one.speakerName.toLowerCase()))
const pronouns: ReadonlySet<string> = new Set(["he", "she", "they", "it", "we", "who"])

/** Is this the next quotation of one whose words an outlet carried, with nothing said of its own? */
const goesOn = (one: Statement, before: Statement): boolean =>
  one.form === "direct" &&
  one.chain.length === 1 &&
  before.via !== null &&
  one.recipient === null &&
  isSameSpeaker(one, before) &&
  from(one) - until(before) < NEAR

/** Statements of one report in the order of the text, each with the chain of what it goes on from. */
export function carriedOn(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = []
  for (const one of statements) {
    const before = found.at(-1)
    const on = before !== undefined && goesOn(one, before)
    found.push(on ? { ...one, via: before.via, chain: before.chain, date: before.date } : one)
  }
  return found
}
