import { createHook } from "node:async_hooks"
import { expect, test } from "vitest"
import { isPassword, passwordHash } from "./password.ts"

/** How often a slow hash is worked out meanwhile; clocks would tell it less surely. */
async function slowHashesIn(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({
    init(_id, type) {
      if (type === "SCRYPTREQUEST") count += 1
    },
  }).enable()
  await work()
  hook.disable()
  return count
}

test("as much is worked out for a user nobody knows as for a wrong password and a right one", async () => {
  const stored = await passwordHash("a long invented password")
  const counts = [
    await slowHashesIn(() => isPassword("a long invented password", stored)),
    await slowHashesIn(() => isPassword("another one", stored)),
    await slowHashesIn(() => isPassword("another one", null)),
  ]
  expect(counts).toEqual([1, 1, 1])
})

test.each(["", "x", "\0", "a long invented password"])(
  "%j is no password of a user nobody knows",
  async (password) => {
    expect(await isPassword(password, null)).toBe(false)
  },
)
