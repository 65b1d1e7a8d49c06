/** Room on the page: which sentences get a place when there is more to say than two pages hold. */
import type { Draft } from "./draft.ts"
import { quoteOf, whenceOf } from "./brief.ts"

export interface Plan {
  readonly title: string
  /** Of the room, from 0 to 1. */
  readonly share: number
  readonly more: string
  readonly nothing: string
}

export interface Planned extends Plan {
  /** Kind by kind, as they are to stand; within a kind the weightiest first. */
  readonly kinds: readonly (readonly Draft[])[]
}

export interface Chosen extends Plan {
  readonly drafts: readonly Draft[]
  readonly leftOut: number
}

/** What two pages of A4 hold, in lines of the body; characters of a line of body and of notes. */
const page = { lines: 88, body: 92, note: 114, noteHeight: 0.76 } as const

/** @returns lines the draft takes, its notes included; measured on the page as it is printed */
function heightOf({ lead, text, flags, notes }: Draft): number {
  const body = Math.ceil((text.length + (lead?.length ?? 0) + flags.join().length + 8) / page.body)
  const below = notes.map((note) => {
    const length =
      note.kind === "computed" ? note.text.length : quoteOf(note).length + whenceOf(note).length
    return Math.ceil((length + 4) / page.note) * page.noteHeight
  })
  return body + below.reduce((sum, one) => sum + one, 0)
}

/** The weightiest of each kind, then the second of each: no kind crowds out another. */
function inTurns(kinds: readonly (readonly Draft[])[]): Draft[] {
  const most = Math.max(0, ...kinds.map(({ length }) => length))
  return Array.from({ length: most }, (_, k) => kinds.flatMap((kind) => kind[k] ?? [])).flat()
}

/**
 * Section by section: drafts in order as long as they fit their section's share. What room is left
 * then goes round once more, to the first sections first.
 */
export function chosen(plans: readonly Planned[]): Chosen[] {
  const places = plans.map(() => new Set<Draft>())
  const ranked = plans.map(({ kinds }) => inTurns(kinds))
  let spare = 0
  const fill = (k: number, room: number): number => {
    let left = room
    for (const draft of ranked[k] ?? []) {
      const height = heightOf(draft)
      if (height > left || places[k]?.has(draft)) continue
      places[k]?.add(draft)
      left -= height
    }
    return left
  }
  for (const [k, { share }] of plans.entries()) spare += fill(k, page.lines * share)
  for (const k of plans.keys()) spare = fill(k, spare)
  return plans.map((plan, k) => {
    const all = plan.kinds.flat()
    const drafts = all.filter((one) => places[k]?.has(one))
    return { ...plan, drafts, leftOut: all.length - drafts.length }
  })
}
