/** Where a record is: a file, or a server by its address. */
import { UnreadableRecord } from "./unreadable-record.ts"

export const isServer = (place: string): boolean => /^postgres(?:ql)?:\/\//iu.test(place)

/**
 * The place as it may be read by others: errors and logs name it, and nobody should find a password
 * there.
 *
 * ```text
 * shownPlace("postgres://ida:secret@db.example/peace") // "postgres://ida@db.example/peace"
 * ```
 * @throws UnreadableRecord when it is no address
 */
export const shownPlace = (place: string): string =>
  isServer(place) ? withoutPassword(place) : place

function withoutPassword(url: string): string {
  try {
    const shown = new URL(url)
    shown.password = ""
    for (const name of Array.from(shown.searchParams.keys()))
      if (/password|sslkey/iu.test(name)) shown.searchParams.delete(name)
    return shown.href
  } catch (error) {
    throw new UnreadableRecord(
      "--record",
      "this is no address of a PostgreSQL server",
      "Write it as postgres://user@host:5432/database.",
      error,
    )
  }
}
