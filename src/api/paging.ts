/** Pages of a list: how many are asked for, and where the next one begins. */
import { z } from "zod"
import type { Part } from "../record/page-of.ts"
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

/** Where in its list a page is, with one more to tell whether another follows. */
export const partOf = ({ limit, cursor }: Paging): Part => ({
  offset: offsetOf(cursor),
  limit: limit + 1,
})

/** @param found by `partOf` */
export function pageOfPart<One>(found: readonly One[], { limit, cursor }: Paging): Page<One> {
  const next = found.length > limit ? cursorAt(offsetOf(cursor) + limit) : null
  return { items: found.slice(0, limit), next }
}

export function pageFrom<One>(all: readonly One[], { limit, cursor }: Paging): Page<One> {
  const offset = offsetOf(cursor)
  const end = offset + limit
  return { items: all.slice(offset, end), next: end < all.length ? cursorAt(end) : null }
}
