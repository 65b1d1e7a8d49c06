/** What `rapporteur search` was asked for, made whole and checked at the door. */
import { facets, type Search } from "../record/matching.ts"
import { dateOf } from "./read-command.ts"
import { placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"
import type { ViewFormat } from "./view.ts"

export const shelves = ["statements", "reports"] as const
type Shelf = (typeof shelves)[number]

export interface SearchCommand {
  readonly place: string
  /** What is searched. */
  readonly shelf: Shelf
  readonly search: Search
  readonly format: ViewFormat
  readonly out: string | null
}

/** As commander gives them: what was not said is undefined. */
export interface SearchOptions extends RecordOptions {
  readonly speaker?: string
  readonly party?: string
  readonly issue?: string
  readonly act?: string
  readonly outlet?: string
  readonly status?: string
  readonly from?: string
  readonly to?: string
  readonly limit: string
  readonly in?: Shelf
  readonly format: ViewFormat
  readonly out?: string
}

const mostShown = 1_000

/** @throws UsageError naming the option that cannot be served */
export function searchCommand(words: readonly string[], options: SearchOptions): SearchCommand {
  const { from, to, format, out = null } = options
  const filters = Object.fromEntries(
    facets.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  )
  return {
    place: placeOf(options),
    shelf: options.in ?? "statements",
    search: {
      words: words.length === 0 ? null : words.join(" "),
      filters,
      from: from === undefined ? null : dateOf("--from", from),
      to: to === undefined ? null : dateOf("--to", to),
      limit: limitOf(options.limit),
    },
    format,
    out,
  }
}

function limitOf(asked: string): number {
  const limit = /^\d+$/u.test(asked) ? Number(asked) : 0
  if (limit >= 1 && limit <= mostShown) return limit
  throw new UsageError(`--limit ${asked} is no number of hits`, `Give 1 to ${mostShown}.`)
}
