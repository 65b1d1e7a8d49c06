import { expect, test } from "vitest"
import { keptAnswers } from "./kept-answers.ts"

const roomy = 1_000_000

/** Counts how often it was made. */
function making(text: string) {
  let count = 0
  return {
    make: async () => {
      count += 1
      return text
    },
    count: () => count,
  }
}

const textOf = async (body: Promise<Uint8Array>): Promise<string> =>
  Buffer.from(await body).toString("utf8")

test("what many ask for at once is made once", async () => {
  const answers = keptAnswers(roomy)
  const board = making("the “board”")
  const asked = Array.from({ length: 50 }, () => textOf(answers.to("board", "1.1", board.make)))
  expect(new Set(await Promise.all(asked))).toEqual(new Set(["the “board”"]))
  expect(board.count()).toBe(1)
})

test("an answer is made anew once the record is another", async () => {
  const answers = keptAnswers(roomy)
  expect(await textOf(answers.to("board", "1.1", making("old").make))).toBe("old")
  expect(await textOf(answers.to("board", "2.1", making("new").make))).toBe("new")
  expect(await textOf(answers.to("board", "2.2", making("newer").make))).toBe("newer")
})

test("an answer that was begun before the record changed is not kept for the record after", async () => {
  const answers = keptAnswers(roomy)
  let finish: (text: string) => void = () => {}
  const slow = answers.to("board", "1.1", () => new Promise((done) => (finish = done)))
  const quick = answers.to("board", "2.1", making("new").make)
  finish("old")
  expect([await textOf(slow), await textOf(quick)]).toEqual(["old", "new"])
  expect(await textOf(answers.to("board", "2.1", making("never made").make))).toBe("new")
})

test("what failed is tried again", async () => {
  const answers = keptAnswers(roomy)
  const failing = answers.to("cell", "1.1", () => Promise.reject(new Error("busy")))
  await expect(failing).rejects.toThrow("busy")
  expect(await textOf(answers.to("cell", "1.1", making("there").make))).toBe("there")
})

test("all that is held stays under its bound, and what was asked for last stays longest", async () => {
  const answers = keptAnswers(5_000)
  const first = making("a".repeat(1_000))
  await answers.to("first", "1.1", first.make)
  for (const k of [1, 2, 3, 4, 5, 6]) {
    await answers.to(`other ${k}`, "1.1", making("b".repeat(1_000)).make)
    await answers.to("first", "1.1", first.make)
  }
  expect(first.count()).toBe(1)
  const gone = making("b")
  await answers.to("other 1", "1.1", gone.make)
  expect(gone.count()).toBe(1)
})
