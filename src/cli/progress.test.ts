import { describe, expect, it } from "vitest"
import { howFar, openProgress } from "./progress.ts"

/** A place whose clock the test turns. */
function place(isTerminal: boolean, total: number | null) {
  const written: string[] = []
  const clock = { now: 0 }
  const progress = openProgress({
    write: (text) => void written.push(text),
    isTerminal,
    columns: 80,
    now: () => clock.now,
    count: () => Promise.resolve(total),
  })
  /** As long as it takes: a step every so many milliseconds. */
  const steps = async (count: number, milliseconds: number) => {
    for (let step = 0; step < count; step++) {
      clock.now += milliseconds
      progress.step()
      await Promise.resolve()
    }
  }
  return { written, progress, steps }
}

describe("progress", () => {
  it("says nothing about a batch that is over within a second", async () => {
    const { written, progress, steps } = place(true, 100)
    await steps(99, 10)
    progress.end()
    expect(written).toEqual([])
  })

  it("is one line that moves on a terminal, with rate and time left, and wiped at the end", async () => {
    const { written, progress, steps } = place(true, 1_000)
    await steps(300, 10)
    progress.end()
    expect(written[0]).toBe("120 of 1,000 reports read, 100 a second, 9 s left")
    expect(written).toContain("280 of 1,000 reports read, 100 a second, 8 s left")
    expect(written.at(-1)).toBe("\r\u001B[K")
  })

  it("is a plain line every ten seconds or so anywhere else", async () => {
    const { written, progress, steps } = place(false, null)
    await steps(3_500, 10)
    progress.end()
    expect(written).toEqual([
      "2,000 reports read, 100 a second\n",
      "3,000 reports read, 100 a second\n",
    ])
  })

  it("makes room for a line that stays", async () => {
    const { written, progress, steps } = place(true, 1_000)
    await steps(130, 10)
    progress.note("rapporteur: a.txt: the file is empty. Leave it out.")
    expect(written.slice(-2)).toEqual([
      "\r\u001B[K",
      "rapporteur: a.txt: the file is empty. Leave it out.\n",
    ])
  })

  const lines = [
    [{ done: 5, total: 10, milliseconds: 10_000 }, "5 of 10 reports read, 0.5 a second, 10 s left"],
    [
      { done: 100, total: 100_000, milliseconds: 1_000 },
      "100 of 100,000 reports read, 100 a second, 16 min 39 s left",
    ],
    [
      { done: 100, total: 1_000_000, milliseconds: 1_000 },
      "100 of 1,000,000 reports read, 100 a second, 2 h 46 min left",
    ],
    [{ done: 11, total: 10, milliseconds: 1_000 }, "11 reports read, 11 a second"],
  ] as const
  for (const [how, line] of lines)
    it(`says ${line}`, () => {
      expect(howFar(how)).toBe(line)
    })
})
