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
  /** In the order of weight. */
  readonly drafts: readonly Draft[]
}

export interface Chosen extends Planned {
  readonly leftOut: number
}

/** What two pages of A4 hold, in lines of the body; characters of a line of body and of notes. */
const page = { lines: 92, body: 88, note: 112, noteHeight: 0.78 } as const

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

/**
 * Section by section: drafts in order as long as they fit their section's share. What room is left
 * then goes round once more, to the first sections first.
 */
export function chosen(plans: readonly Planned[]): Chosen[] {
  const places = plans.map(() => new Set<Draft>())
  let spare = 0
  const fill = (k: number, room: number): number => {
    let left = room
    for (const draft of plans[k]?.drafts ?? []) {
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
    const drafts = plan.drafts.filter((one) => places[k]?.has(one))
    return { ...plan, drafts, leftOut: plan.drafts.length - drafts.length }
  })
}
