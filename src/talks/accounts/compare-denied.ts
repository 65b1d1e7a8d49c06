/** What one tells and another denies or corrects: two accounts of one fact, each with its sentences. */
import type { Evidence } from "../../text/evidence.ts"
import type { StatementId } from "../../text/ids.ts"
import { gistOf } from "../../text/gist.ts"
import { overlap } from "../../text/span.ts"
import type { Account } from "../account.ts"
import type { Statement } from "../statement.ts"
import type { StatementLink } from "../statement-link.ts"
import { accountOf, type Word } from "./versions.ts"

interface Dispute {
  readonly told: Set<StatementId>
  readonly answers: Set<StatementId>
}

type Known = ReadonlyMap<StatementId, Statement>

/** Answers to one thing are one dispute, and so is all that one answer denies. */
function disputesIn(links: readonly StatementLink[]): Dispute[] {
  const disputes: Dispute[] = []
  for (const { type, from, to } of links) {
    if (type !== "denies" && type !== "corrects") continue
    const known = disputes.find(({ told, answers }) => told.has(to) || answers.has(from))
    if (known === undefined) disputes.push({ told: new Set([to]), answers: new Set([from]) })
    else {
      known.told.add(to)
      known.answers.add(from)
    }
  }
  return disputes
}

/** The same words in other reports tell the same version. */
function repeated(ids: ReadonlySet<StatementId>, links: readonly StatementLink[]): StatementId[] {
  const all = new Set(ids)
  for (let size = 0; size < all.size;) {
    size = all.size
    for (const { type, from, to } of links) {
      if (type !== "same" || (!all.has(from) && !all.has(to))) continue
      all.add(from)
      all.add(to)
    }
  }
  return [...all]
}

const LONGEST = 80
const shortened = (quote: string): string => {
  const words = quote.replaceAll(/\s+/gu, " ").trim()
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).replace(/\s\S*$/u, "")}…`
}

const wordsOf = (ids: readonly StatementId[], key: string, value: string, known: Known): Word[] =>
  ids.flatMap((id) => (known.get(id)?.evidence ?? []).map((evidence) => ({ key, value, evidence })))

const quoted = /["“]([^"“”]{12,})["”]/gu
const LONG = 240

/** A notice of many sentences: the words it puts in the place of the wrong ones say what is so. */
function shownIn(evidence: Evidence, told: Statement): Evidence {
  if (evidence.quote.length < LONG) return evidence
  const roots = new Set(gistOf(told.quote))
  const alike = [...evidence.quote.matchAll(quoted)].findLast(([, words = ""]) => {
    const own = gistOf(words)
    return own.filter((root) => roots.has(root)).length * 2 > own.length
  })
  if (alike === undefined) return evidence
  const [, quote = ""] = alike
  const start = evidence.start + alike.index + 1
  return { ...evidence, quote, start, end: start + quote.length }
}

function accountOfDispute(
  { told, answers }: Dispute,
  links: readonly StatementLink[],
  known: Known,
): Account | null {
  const [first, answer] = [
    known.get([...told][0] as StatementId),
    known.get([...answers][0] as StatementId),
  ]
  if (first === undefined || answer === undefined) return null
  const [topic, no] = [shortened(first.quote), shortened(answer.quote)]
  return accountOf(`fact: ${topic}`, "told", [
    ...wordsOf(repeated(told, links), "told", topic, known),
    ...wordsOf(
      repeated(answers, links),
      "denied",
      answer.act === "denies" ? `denied: ${no}` : no,
      known,
    ).map((word) => ({ ...word, evidence: shownIn(word.evidence, first) })),
  ])
}

const holds = (all: readonly Evidence[], one: Evidence): boolean =>
  all.some((other) => other.report === one.report && overlap(other, one))

/** Farther apart two places of a report tell of two things. */
const NEAR = 700

const isNear = (all: readonly Evidence[], one: Evidence): boolean =>
  all.some(({ report, start }) => report === one.report && Math.abs(start - one.start) < NEAR)

/** In one breath with it: "they were turned back at the gate and no visit was held". */
const BREATH = 80

const isInBreath = (all: readonly Evidence[], one: Evidence): boolean =>
  all.some(({ report, start }) => report === one.report && Math.abs(start - one.start) < BREATH)

/** "Will pay 40 million": a matter of its own, however near the supper is told. */
const isOfAmount = ({ quote }: Evidence): boolean =>
  /\b(?:million|billion|per ?cent|percent)\b|%/iu.test(quote)

/** Is each side of it in the account already, or beside what is in another of its versions? */
function isIn(account: Account, { versions }: Account): boolean {
  const places = account.versions.map(({ evidence }) => evidence)
  const [told = [], denied = []] = versions.map(({ evidence }) =>
    places.flatMap((all, k) => (evidence.some((one) => isNear(all, one)) ? [k] : [])),
  )
  const ofWhat = versions[0]?.evidence ?? []
  if (account.slot === "state" && ofWhat.some((one) => isInBreath(places.flat(), one))) return true
  const isOfMeeting =
    account.slot === "value" || (account.slot === "state" && !ofWhat.some(isOfAmount))
  if (isOfMeeting && told.some((k) => denied.some((other) => other !== k))) return true
  return versions.every(({ evidence }) => evidence.some((one) => holds(places.flat(), one)))
}

/** @param others accounts found by other ways, which are not told twice */
export function compareDenied(
  statements: readonly Statement[],
  links: readonly StatementLink[],
  others: readonly Account[],
): Account[] {
  const known = new Map(statements.map((one) => [one.id, one]))
  return disputesIn(links)
    .flatMap((dispute) => accountOfDispute(dispute, links, known) ?? [])
    .filter((one) => !others.some((other) => isIn(other, one)))
}
