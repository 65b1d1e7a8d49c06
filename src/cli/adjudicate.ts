/** `rapporteur review --adjudicate`: codings side by side, and one key takes one. */
import { adjudicate, agreedIn, disputesIn, type Dispute } from "../record/adjudicate.ts"
import { DecisionRefused } from "../record/decision-refused.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { reviewItem } from "../record/review-queue.ts"
import type { Reviewing } from "../record/review.ts"
import { undo } from "../record/undo.ts"
import { counted } from "../text/counted.ts"
import { visible } from "../text/visible.ts"
import { equalWidths, sideBySide } from "./columns.ts"
import type { KeySource } from "./key-source.ts"
import type { Page } from "./page.ts"
import { printBlindItem } from "./print-review-item.ts"
import { wrap } from "./wrap.ts"
import { piece } from "./style.ts"

export interface AdjudicationSession {
  readonly record: OpenRecord
  readonly keys: KeySource
  readonly page: Page
  readonly reviewing: () => Reviewing
}

const help = "  1, 2, ... take that coding   u undo   j next   q quit\n"
const say = (text: string): void => void process.stdout.write(text)

export async function adjudicateAll(session: AdjudicationSession): Promise<void> {
  const { record } = session
  const disputes = await disputesIn(record)
  const steps: { readonly step: number; readonly at: number }[] = []
  if (disputes.length > 0) say(help)
  let at = 0
  while (at < disputes.length) {
    const next = await atDispute(session, disputes, at, steps)
    if (next === null) break
    at = next
  }
  const left = await disputesIn(record)
  say(
    `${counted(steps.length, "decision")}; ${counted(left.length, "statement")} left to adjudicate.\n`,
  )
}

/** Takes over what all who coded it agree on. */
export async function adoptAgreed({ record, reviewing }: AdjudicationSession): Promise<void> {
  const agreed = await agreedIn(record)
  for (const { unit, codings } of agreed)
    await adjudicate(record, { unit, coder: codings[0]?.coder ?? "" }, reviewing())
  say(`${counted(agreed.length, "statement")} taken over as all coders coded them.\n`)
}

async function atDispute(
  { record, keys, page, reviewing }: AdjudicationSession,
  disputes: readonly Dispute[],
  at: number,
  steps: { readonly step: number; readonly at: number }[],
): Promise<number | null> {
  const dispute = disputes[at] as Dispute
  const item = await reviewItem(record, dispute.unit)
  const place = `${at + 1} of ${disputes.length}`
  const shown =
    item === null
      ? `${place} · ${visible(dispute.statement.quote)}\n`
      : printBlindItem(item, place, page)
  say(`\n${shown}${printCodings(dispute, page)}`)
  for (;;) {
    const key = await keys.key()
    if (key === null || key === "q") return null
    if (key === "j" || key === " ") return at + 1
    if (key === "u" && steps.length > 0) {
      const last = steps.pop() as { readonly step: number; readonly at: number }
      await undo(record, last.step, reviewing())
      return last.at
    }
    const coder = dispute.codings[Number(key) - 1]?.coder
    if (coder === undefined) {
      say(help)
      continue
    }
    try {
      const step = await adjudicate(record, { unit: dispute.unit, coder }, reviewing())
      steps.push({ step, at })
      return at + 1
    } catch (error) {
      if (!(error instanceof DecisionRefused)) throw error
      say(`  ${error.message}. ${error.mend}\n`)
    }
  }
}

function printCodings({ codings, fields }: Dispute, { width, brush }: Page): string {
  const own = equalWidths(width, 0, codings.length)
  const columns = codings.map(({ coder, isStatement, fields: coded }, k) => {
    const words = fields.map((name) =>
      name === "status"
        ? isStatement
          ? "a statement"
          : "no statement"
        : `${name} ${coded[name] ?? "nothing"}`,
    )
    const lines = [`${k + 1} ${coder}`, ...words].flatMap((line) =>
      wrap([piece(visible(line))], { width: own, first: "  ", rest: "    " }, brush),
    )
    return { width: own, lines }
  })
  return `${sideBySide(columns).join("\n")}\n`
}
