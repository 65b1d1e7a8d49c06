/** What people at the desk ask a server, with names and words of the invented million. */
import { lastDay } from "./million.ts"
import { chance } from "./varied.ts"

export interface Question {
  /** What the table calls it. */
  readonly kind: string
  readonly path: string
  /** Null to read. */
  readonly send: { readonly type: string; readonly body: string } | null
}

type Kind = readonly [kind: string, share: number, path: (next: () => number) => string]

/** From 1 to `count`; a few are asked for most, as with people, most of them seldom. */
const oneOf = (count: number, next: () => number): number => 1 + Math.floor(next() ** 3 * count)

const query = (asked: Readonly<Record<string, string>>): string =>
  new URLSearchParams(asked).toString()

const list = (asked: Readonly<Record<string, string>>): string => `/api/statements?${query(asked)}`

const daysBefore = (days: number): string =>
  new Date(Date.parse(lastDay) - days * 86_400_000).toISOString().slice(0, 10)

const kinds: readonly Kind[] = [
  ["board", 25, () => "/api/board"],
  [
    "cell",
    10,
    (next) =>
      `/api/board/cell?${query({ party: `Party ${oneOf(8, next)}`, issue: `Issue ${oneOf(30, next)}` })}`,
  ],
  ["list, newest", 10, () => list({})],
  [
    "list of a party and an issue",
    12,
    (next) => list({ party: `Party ${oneOf(8, next)}`, issue: `Issue ${oneOf(30, next)}` }),
  ],
  ["list of a speaker", 8, (next) => list({ speaker: `Speaker ${oneOf(4_000, next)}` })],
  ["search, a word", 15, (next) => list({ q: `word${oneOf(5_000, next) - 1}` })],
  [
    "search, a word of a party",
    10,
    (next) => list({ q: `word${oneOf(5_000, next) - 1}`, party: `Party ${oneOf(8, next)}` }),
  ],
  ["changes", 5, (next) => `/api/changes?${query({ since: daysBefore(oneOf(30, next)) })}`],
  ["reports", 5, (next) => `/api/reports?${query({ outlet: `Outlet ${oneOf(40, next)}` })}`],
]

const whole = kinds.reduce((sum, [, share]) => sum + share, 0)

/** The same seed gives the same questions. */
export function* questions(seed: number): Generator<Question> {
  const next = chance(seed)
  for (;;) {
    let at = next() * whole
    const [kind, , path] = kinds.find(([, share]) => (at -= share) < 0) ?? kinds[0]!
    yield { kind, path: path(next), send: null }
  }
}
