/** Waiting for another writer without standing still: this process goes on with its other work. */
import { setTimeout as sleep } from "node:timers/promises"

/** In milliseconds: short at first, since most transactions are. */
const pauses = { first: 2, longest: 50 } as const

const isBusy = (error: unknown): boolean =>
  /^SQLITE_(?:BUSY|LOCKED)/u.test(String((error as { readonly code?: unknown }).code))

/** Does the work as soon as the database lets it; throws what it throws when time is up. */
export async function patiently<T>(seconds: number, work: () => T): Promise<T> {
  const end = performance.now() + seconds * 1000
  for (let pause: number = pauses.first; ; pause = Math.min(pauses.longest, pause * 2)) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error
    }
    // Of differing length, so that two who wait do not meet again and again.
    await sleep(pause * (0.5 + Math.random()))
  }
}
