/** What the page at an address will ask for, asked while its script is still on its way. */
import type { Queue } from "../../src/api/contract.ts"
import { askAhead, askAheadForReport, askWho } from "./asked.ts"
import { narrowingIn } from "./board/narrowing.ts"
import { firstIn, queueAsked } from "./reader/queue.ts"

export function askFirst({ pathname, search }: Pick<Location, "pathname" | "search">): void {
  void askWho()
  void askAhead("/api/record")
  if (pathname === "/") void askAhead("/api/board", narrowingIn(new URLSearchParams(search)))
  if (/^\/reader(?:\/|$)/u.test(pathname)) void askForReader(pathname.split("/")[2] ?? null)
}

/** @param report as the address has it; without one it is the first of the queue */
async function askForReader(report: string | null): Promise<void> {
  if (report !== null) void askAheadForReport(decoded(report))
  void askAhead("/api/reports", { limit: "500" })
  const queue = await askAhead<Queue>("/api/queue", queueAsked)
  if (report === null) void askAheadForReport(firstIn(queue))
}

/** Null for an address that nobody could have been given. */
function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}
