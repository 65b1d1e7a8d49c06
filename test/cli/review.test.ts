/** Fiction: an invented harbour strike, reviewed by invented people, by keys as a person presses them. */
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { rapporteur, temporaryFolder, type Ended, type Folder } from "./rapporteur.ts"

const text = `PORT ELLERY, May 4 (Coast Wire) - Ida Marsh, head of the deckhands' union, accused the company of hiding the wage figures.

"We will not sail before June," Marsh told reporters.

Bo Lund, the company's director, said the offer would stay on the table.`

const folders: Folder[] = []
let folder: Folder
const run = (args: readonly string[], input = ""): Promise<Ended> =>
  rapporteur(args, { cwd: folder.path, input })
const review = (keys: string, ...args: readonly string[]) =>
  run(["review", "--as", "Ada", "--now", "2031-05-05", ...args], keys)
const statements = async () => {
  const { stdout } = await run(["export"])
  return (
    JSON.parse(stdout) as { statements: { quote: string; status: string; act: string | null }[] }
  ).statements
}

beforeEach(async () => {
  folder = temporaryFolder()
  folders.push(folder)
  folder.write("one.txt", text)
  await run(["keep", "one.txt", "--published", "2031-05-04"])
})
afterAll(() => folders.forEach(({ remove }) => remove()))

describe("review", () => {
  it("shows the accusation first, in its sentence, and leaves the rest as it was", async () => {
    const { code, stdout } = await review("a q")
    expect(code).toBe(0)
    expect(stdout).toContain("[the company of hiding the wage figures]")
    expect(stdout).toMatch(/1 of 3 · Ida Marsh, .*deckhands' union/u)
    expect(stdout).toContain("1 decision; 2 statements left to review.")
    const states = (await statements()).map(({ act, status }) => [act, status])
    expect(states).toContainEqual(["accuses", "accepted"])
    expect(states.filter(([, status]) => status === "proposed")).toHaveLength(2)
  })

  it("corrects by field and value, and says what cannot be", async () => {
    const { stdout } = await review("c act=shouts\nc act=denies; hedged=yes\nq")
    expect(stdout).toContain('act cannot be "shouts". act takes accepts,')
    expect((await statements()).map(({ act, status }) => [act, status])).toContainEqual([
      "denies",
      "corrected",
    ])
  })

  it("undoes the last decision and goes back to it", async () => {
    const { stdout } = await review("r u q")
    expect(stdout.match(/1 of 3 · /gu)).toHaveLength(2)
    expect((await statements()).every(({ status }) => status === "proposed")).toBe(true)
  })

  it("goes through all, and has nothing left", async () => {
    expect((await review("a r j")).stdout).toContain("1 statement left to review.")
    expect((await review("a")).stdout).toContain("0 statements left to review.")
    expect((await review("")).stdout).toBe("0 decisions; 0 statements left to review.\n")
  })

  it("needs a reviewer with a name, and a record that is there", async () => {
    const nameless = await run(["review"])
    expect([nameless.code, nameless.stderr]).toEqual([
      2,
      expect.stringContaining("a review needs a reviewer"),
    ])
    const nowhere = await run(["review", "--as", "Ada", "--record", "none.rapporteur"])
    expect(nowhere.code).not.toBe(0)
    expect(nowhere.stderr).toContain("none.rapporteur")
  })

  it("asks for two pairs of eyes on an accusation when the codebook says so", async () => {
    folder.write("talks.yaml", "name: Ferry talks\nparties: [union, company]\nfourEyes: true\n")
    expect((await run(["keep", "--talks", "talks.yaml"])).code).toBe(0)
    await review("a q", "--act", "accuses")
    expect((await review("q", "--act", "accuses")).stdout).toContain("1 statement left")
    await run(["review", "--as", "Ben", "--act", "accuses"], "a")
    expect((await review("", "--act", "accuses")).stdout).toContain("0 statements left")
  })
})

describe("history", () => {
  it("tells each decision with its author, and takes a step back", async () => {
    await review("a q", "--reason", "heard the recording")
    const before = (await run(["history"])).stdout
    expect(before).toMatch(/^step 1 · status: proposed → accepted\n {2}Ada · 5 May 2031 · r-/u)
    expect(before).toContain("heard the recording")
    const { stdout } = await run(["history", "--undo", "1", "--as", "Ben", "--now", "2031-05-06"])
    expect(stdout).toContain("status: proposed → accepted · undone")
    expect(stdout).toContain("status: accepted → proposed · an undoing")
    expect((await statements()).every(({ status }) => status === "proposed")).toBe(true)
  })

  it("refuses a step that is none, and an undoing by nobody", async () => {
    expect((await run(["history", "--undo", "7", "--as", "Ben"])).stderr).toContain("no such step")
    expect((await run(["history", "--undo", "1"])).code).toBe(2)
  })
})
