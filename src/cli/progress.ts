/** Says on standard error how far a long batch is; a short one passes without a word. */

export interface Progress {
  /** One more report is through. */
  step(): void
  /** A line that stays, such as an input that could not be read. */
  note(line: string): void
  /** Nothing more to say: the moving line is wiped away. */
  end(): void
}

export interface ProgressPlace {
  readonly write: (text: string) => void
  /** A terminal gets one moving line, anything else a plain line now and then. */
  readonly isTerminal: boolean
  readonly columns: number
  /** Milliseconds; never goes back. */
  readonly now: () => number
  /** How many reports there are, null when nobody can know; asked once, when it matters. */
  readonly count: () => Promise<number | null>
}

const untilFirstWord = 1_000
const between = { terminal: 200, plain: 10_000 } as const

export function openProgress(place: ProgressPlace): Progress {
  const started = place.now()
  const pause = place.isTerminal ? between.terminal : between.plain
  let due = started + (place.isTerminal ? untilFirstWord : between.plain)
  let done = 0
  let total: number | null | "not asked" = "not asked"
  let standing = false
  const wipe = (): void => {
    if (standing) place.write("\r\u001B[K")
    standing = false
  }
  const ask = (): void => {
    total = null
    place.count().then(
      (number) => (total = number),
      () => (total = null),
    )
  }
  const say = (now: number): void => {
    if (total === "not asked") return ask()
    const line = howFar({ done, total, milliseconds: now - started })
    wipe()
    place.write(place.isTerminal ? line.slice(0, place.columns - 1) : `${line}\n`)
    standing = place.isTerminal
  }
  return {
    step() {
      done += 1
      const now = place.now()
      if (now < due) return
      due = now + pause
      say(now)
    },
    note(line) {
      wipe()
      place.write(`${line}\n`)
    },
    end: wipe,
  }
}

interface HowFar {
  readonly done: number
  readonly total: number | null
  readonly milliseconds: number
}

/**
 * ```ts
 * howFar({ done: 300, total: 1000, milliseconds: 3000 }) // "300 of 1,000 reports read, 100 a second, 7 s left"
 * ```
 */
export function howFar({ done, total, milliseconds }: HowFar): string {
  const rate = done / (milliseconds / 1_000)
  const speed = `${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))} a second`
  // More than was counted (a pipe that grows): the count says nothing any longer.
  if (total === null || done > total) return `${grouped(done)} reports read, ${speed}`
  const left = `${printedSeconds(Math.ceil((total - done) / rate))} left`
  return `${grouped(done)} of ${grouped(total)} reports read, ${speed}, ${left}`
}

const grouped = (count: number): string => count.toLocaleString("en")

function printedSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} s`
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
