/** `rapporteur review`: one statement at a time with its sentence, decided by single keys. */
import { adjudicateAll, adoptAgreed } from "./adjudicate.ts"
import { codeBlind } from "./blind-review.ts"
import { decideMaybes } from "./review-maybe.ts"
import { codebookOf } from "../record/codebook.ts"
import { DecisionRefused } from "../record/decision-refused.ts"
import { gatherKept } from "../record/gather-kept.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { reviewItem, reviewQueue } from "../record/review-queue.ts"
import { accept, correct, reject, type Reviewing } from "../record/review.ts"
import { undo } from "../record/undo.ts"
import { noCodebook } from "../rapporteur.ts"
import { correctionOf } from "./correction-words.ts"
import { counted } from "../text/counted.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { joining } from "../desk/fresh-record.ts"
import { keySource, type KeySource } from "./key-source.ts"
import { pageFor, type Page } from "./page.ts"
import { printReviewItem } from "./print-review-item.ts"
import { withRecord } from "./record-command.ts"
import type { ReviewCommand } from "./review-command.ts"
import { UsageError } from "./usage-error.ts"

interface Session {
  readonly record: OpenRecord
  readonly command: ReviewCommand
  readonly keys: KeySource
  readonly page: Page
  readonly fourEyes: boolean
  readonly queue: readonly string[]
  /** Steps taken, the last one last; what is undone is taken off. */
  readonly steps: { readonly number: number; readonly at: number }[]
}

const help = `  a accept   c correct   r reject   u undo   j next   k back   ? help   q quit\n`

export const reviewRecord = (command: ReviewCommand): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    const codebook = (await codebookOf(record)) ?? noCodebook
    const queue = await reviewQueue(record, command)
    const keys = keySource(process.stdin, process.stdout)
    const page = pageFor(null)
    const { fourEyes } = codebook
    try {
      await reviewBy({ record, command, keys, page, fourEyes, queue, steps: [] })
    } finally {
      keys.close()
      await gatherKept(record, joining(codebook))
    }
    return exitCode.done
  })

async function reviewBy(session: Session): Promise<void> {
  const reviewing = (): Reviewing => reviewingNow(session)
  switch (session.command.mode) {
    case "blind":
      return codeBlind({ ...session, deciding: reviewing })
    case "adjudicate":
      return adjudicateAll({ ...session, reviewing })
    case "agreed":
      return adoptAgreed({ ...session, reviewing })
    case "review":
      await decideMaybes(session, reviewing)
      return decideAll(session)
    default:
      return session.command.mode satisfies never
  }
}

const say = (text: string): void => void process.stdout.write(text)

async function decideAll(session: Session): Promise<void> {
  const { queue, steps } = session
  if (queue.length > 0) say(help)
  let at = 0
  while (at < queue.length) {
    const next = await atItem(session, at)
    if (next === null) break
    at = Math.max(0, next)
  }
  const left = await reviewQueue(session.record, session.command)
  say(
    `${counted(steps.length, "decision")}; ${counted(left.length, "statement")} left to review.\n`,
  )
}

/** @returns the place of the item to go to; null to end */
async function atItem(session: Session, at: number): Promise<number | null> {
  const { record, queue, keys, page } = session
  const id = queue[at] as string
  const item = await reviewItem(record, id)
  if (item === null) return at + 1
  say(`\n${printReviewItem(item, `${at + 1} of ${queue.length}`, page)}`)
  for (;;) {
    const key = await keys.key()
    if (key === null || key === "q") return null
    const next = await pressed(key, id, at, session)
    if (next !== "stay") return next
  }
}

async function pressed(
  key: string,
  id: string,
  at: number,
  session: Session,
): Promise<number | "stay"> {
  const { record } = session
  switch (key) {
    case "a":
      return decide(session, at, (reviewing) => accept(record, id, reviewing))
    case "r":
      return decide(session, at, (reviewing) => reject(record, id, reviewing))
    case "c": {
      const typed = await session.keys.line("  field=value; ... ")
      return decide(session, at, async (reviewing) =>
        correct(record, id, correctionOf(typed), reviewing),
      )
    }
    case "u":
      return undoLast(session)
    case "j":
    case " ":
      return at + 1
    case "k":
      return at - 1
    default:
      say(help)
      return "stay"
  }
}

const reviewingNow = ({ command, fourEyes }: Session): Reviewing => ({
  by: command.by,
  now: command.now ?? new Date().toISOString(),
  reason: command.reason,
  fourEyes,
})

/** What a reviewer mistypes is said, and the item stays. */
async function decide(
  session: Session,
  at: number,
  deciding: (reviewing: Reviewing) => Promise<number | null>,
): Promise<number | "stay"> {
  try {
    const number = await deciding(reviewingNow(session))
    if (number !== null) session.steps.push({ number, at })
    return at + 1
  } catch (error) {
    if (!(error instanceof DecisionRefused || error instanceof UsageError)) throw error
    say(`  ${error.message}. ${error.mend}\n`)
    return "stay"
  }
}

async function undoLast(session: Session): Promise<number | "stay"> {
  const last = session.steps.pop()
  if (last === undefined) {
    say("  Nothing was decided yet.\n")
    return "stay"
  }
  await undo(session.record, last.number, reviewingNow(session))
  return last.at
}
