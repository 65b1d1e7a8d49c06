/** `rapporteur review --blind`: a coder codes by single keys and sees nobody's codes, no machine's. */
import { code, codeAsNone, codeMissed, codingQueue, undoCoding } from "../record/coding.ts"
import type { Deciding } from "../record/decide-actors.ts"
import { DecisionRefused } from "../record/decision-refused.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { reviewItem, type ReviewItem } from "../record/review-queue.ts"
import { counted } from "../text/counted.ts"
import { correctionOf } from "./correction-words.ts"
import { wordsOf } from "./decide-command.ts"
import type { KeySource } from "./key-source.ts"
import type { Page } from "./page.ts"
import { printBlindItem } from "./print-review-item.ts"
import { UsageError } from "./usage-error.ts"

export interface BlindSession {
  readonly record: OpenRecord
  readonly keys: KeySource
  readonly page: Page
  /** Asked at each decision, since the clock may be its date. */
  readonly deciding: () => Deciding
}

const help =
  "  c code (act=...; stance=...; issue=...; speaker=...; party=...)   r no statement   n add missed words   u undo   j next   q quit\n"

const say = (text: string): void => void process.stdout.write(text)

export async function codeBlind(session: BlindSession): Promise<void> {
  const { record, deciding } = session
  const queue = await codingQueue(record, deciding().by)
  const steps: { readonly step: number; readonly at: number }[] = []
  if (queue.length > 0) say(help)
  let at = 0
  while (at < queue.length) {
    const item = await reviewItem(record, queue[at] as string)
    const next = item === null ? at + 1 : await atItem(session, item, at, queue.length, steps)
    if (next === null) break
    at = next
  }
  const left = await codingQueue(record, deciding().by)
  say(`${counted(steps.length, "coding")}; ${counted(left.length, "statement")} left to code.\n`)
}

async function atItem(
  session: BlindSession,
  item: ReviewItem,
  at: number,
  count: number,
  steps: { readonly step: number; readonly at: number }[],
): Promise<number | null> {
  const { record, keys, page, deciding } = session
  const { id } = item.statement
  say(`\n${printBlindItem(item, `${at + 1} of ${count}`, page)}`)
  for (;;) {
    const key = await keys.key()
    if (key === null || key === "q") return null
    if (key === "j" || key === " ") return at + 1
    try {
      if (key === "c") {
        const typed = correctionOf(await keys.line("  field=value; ... "))
        steps.push({ step: await code(record, id, typed, deciding()), at })
        return at + 1
      }
      if (key === "r") {
        steps.push({ step: await codeAsNone(record, id, deciding()), at })
        return at + 1
      }
      if (key === "n") {
        const [content = "", fields = ""] = (await keys.line("  words | field=value; ... ")).split(
          "|",
        )
        const marked = {
          report: item.report.id,
          source: null,
          cue: null,
          content: wordsOf(content.trim()),
        }
        const { step } = await codeMissed(record, marked, correctionOf(fields), deciding())
        steps.push({ step, at })
        continue
      }
      if (key === "u") {
        const last = steps.pop()
        if (last !== undefined) {
          await undoCoding(record, last.step, deciding())
          return last.at
        }
        say("  Nothing was coded yet.\n")
        continue
      }
      say(help)
    } catch (error) {
      if (!(error instanceof DecisionRefused || error instanceof UsageError)) throw error
      say(`  ${error.message}. ${error.mend}\n`)
    }
  }
}
