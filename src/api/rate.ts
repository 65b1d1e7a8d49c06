/** How often something may be done in a stretch of time, counted by a key, in memory. */

export interface Rate {
  /** Counts one more; seconds to wait when that is too often, else null. */
  count(key: string): number | null
  /** Takes one back, which turned out not to count. */
  forgive(key: string): void
}

interface Window {
  count: number
  ends: number
}

/** Keys that are held at most: somebody with many addresses must not fill the memory. */
const mostKeys = 10_000

export function rateOf(most: number, milliseconds: number, now: () => number = Date.now): Rate {
  const windows = new Map<string, Window>()
  const windowOf = (key: string): Window => {
    const found = windows.get(key)
    if (found !== undefined && found.ends > now()) return found
    windows.delete(key)
    const [oldest] = windows.keys()
    if (windows.size >= mostKeys && oldest !== undefined) windows.delete(oldest)
    const fresh = { count: 0, ends: now() + milliseconds }
    windows.set(key, fresh)
    return fresh
  }
  return {
    count(key) {
      const window = windowOf(key)
      window.count += 1
      return window.count > most ? Math.max(1, Math.ceil((window.ends - now()) / 1000)) : null
    },
    forgive: (key) => void (windowOf(key).count -= 1),
  }
}
