/** The order in which reports are reviewed: those with the riskiest statements first. */
import type { Queue, ReportHeading } from "../../../src/api/contract.ts"

export interface Waiting {
  /** Of the report. */
  readonly id: string
  /** Statements nobody decided on, of those in the queue. */
  readonly open: number
}

/** So much of it at a time. */
export const queueAsked = { limit: "500" }

/** The report that the queue begins with. */
export const firstIn = (queue: Queue | undefined): string | null =>
  queue === undefined ? null : (inQueue([], queue.ids)[0]?.id ?? null)

/** Reports by the first of their statements in the queue, then those with nothing left to do. */
export function inQueue(reports: readonly ReportHeading[], ids: Queue["ids"]): Waiting[] {
  const open = new Map<string, number>()
  for (const one of ids) {
    // A statement's id begins with its report's.
    const id = one.slice(0, one.lastIndexOf("."))
    open.set(id, (open.get(id) ?? 0) + 1)
  }
  const done = reports.filter(({ id }) => !open.has(id)).map(({ id }) => ({ id, open: 0 }))
  return [...[...open].map(([id, count]) => ({ id, open: count })), ...done]
}
