/** The order in which reports are reviewed: those with the riskiest statements first. */
import type { Queue, ReportHeading } from "../../../src/api/contract.ts"

export interface Waiting {
  readonly heading: ReportHeading
  /** Statements nobody decided on. */
  readonly open: number
}

/** Reports by the first of their statements in the queue, then those with nothing left to do. */
export function inQueue(reports: readonly ReportHeading[], ids: Queue["ids"]): Waiting[] {
  const byId = new Map(reports.map((one) => [one.id, one]))
  const open = new Map<string, number>()
  for (const id of ids) {
    // A statement's id begins with its report's.
    const report = id.slice(0, id.lastIndexOf("."))
    open.set(report, (open.get(report) ?? 0) + 1)
  }
  const waiting = [...open].flatMap(([id, count]) => {
    const heading = byId.get(id)
    return heading === undefined ? [] : [{ heading, open: count }]
  })
  const done = reports.filter(({ id }) => !open.has(id)).map((heading) => ({ heading, open: 0 }))
  return [...waiting, ...done]
}
