/** A decision is taken on what somebody has seen, and only while that still stands. */
import { Refused } from "./problem.ts"
import { tagOf } from "./tag.ts"

/**
 * @param what the name of the thing, for whoever is refused
 * @param read what a GET of the thing answers now; asked for only when there is something to match
 * @throws Refused with 409 when `If-Match` names another state of it
 */
export async function checkSeen(
  { headers }: Request,
  what: string,
  read: () => Promise<unknown>,
): Promise<void> {
  const expected = headers.get("if-match")
  if (expected === null || expected === "*") return
  const now = tagOf(JSON.stringify(await read()))
  if (expected.split(",").some((one) => one.trim() === now)) return
  throw new Refused(409, `${what} has changed since it was read.`, "Read it again, then decide.")
}
