/** Pages of a list: how many are asked for, and where the next one begins. */
import { z } from "zod"
import { Refused } from "./problem.ts"

export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(50).meta({ description: "Page size." }),
  cursor: z.string().max(100).optional().meta({ description: "`next` of the page before." }),
}

export interface Paging {
  readonly limit: number
  readonly cursor?: string | undefined
}

/**
 * Where a page begins.
 *
 * ```ts
 * offsetOf(cursorAt(50)) // 50
 * ```
 * @throws Refused for what is no cursor
 */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const [, digits] = /^from-(\d{1,9})$/u.exec(decoded(cursor)) ?? []
  if (digits !== undefined) return Number(digits)
  throw new Refused(400, "The cursor is none of ours.", "Take `next` of the page before, as it is.")
}

const decoded = (cursor: string): string => Buffer.from(cursor, "base64url").toString("latin1")

export const cursorAt = (offset: number): string =>
  Buffer.from(`from-${offset}`, "latin1").toString("base64url")

export interface Page<One> {
  readonly items: readonly One[]
  readonly next: string | null
}

export function pageFrom<One>(all: readonly One[], { limit, cursor }: Paging): Page<One> {
  const offset = offsetOf(cursor)
  const end = offset + limit
  return { items: all.slice(offset, end), next: end < all.length ? cursorAt(end) : null }
}
