/** Fiction: an invented quarry dispute, decided on by invented people at the command line. */
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { rapporteur, temporaryFolder, type Ended, type Folder } from "./rapporteur.ts"

const texts = [
  `Ilka Brandvik, chief negotiator of the Harbour Guild, said the guild would not sign the pay deal and the cranes would stand still.\n\nAt the gate stood a placard, painted in red. No wage, no stone. It rained until noon.`,
  `Ilka Brandvick, a lawyer for the Harbour Guild, said the guild would sign the pay deal by Friday.`,
]

const folders: Folder[] = []
let folder: Folder
const run = (args: readonly string[], input = ""): Promise<Ended> =>
  rapporteur(args, { cwd: folder.path, input })
const as = (name: string) => ["--as", name, "--now", "2031-05-05"]
const record = async () => {
  const { stdout } = await run(["export"])
  return JSON.parse(stdout) as {
    actors: { name: string; aliases: string[] }[]
    reports: { id: string; text: string }[]
    statements: { id: string; report: string; quote: string; status: string; act: string | null }[]
  }
}

beforeEach(async () => {
  folder = temporaryFolder()
  folders.push(folder)
  texts.forEach((text, k) => folder.write(`${k}.txt`, text))
  await run(["keep", ".", "--published", "2031-05-04"])
})
afterAll(() => folders.forEach(({ remove }) => remove()))

describe("who is who", () => {
  it("lists who may be one, merges them, and takes them apart again", async () => {
    const maybe = await run(["actors", "--record", "talks.rapporteur", "--maybe"])
    expect(maybe.stdout).toMatch(/Brandvi.* · same first name, two\s+spellings of the surname/u)
    const merged = await run(["merge", "Ilka Brandvik", "Ilka Brandvick", ...as("Ada")])
    expect(merged.stdout).toContain("are one. Step 1;")
    expect((await record()).actors.filter(({ name }) => name.startsWith("Ilka"))).toHaveLength(1)
    expect((await run(["history"])).stdout).toMatch(
      /Ilka Brandvik and\s+Ilka Brandvick are Ilka Brandvik/u,
    )
    await run(["unmerge", "Ilka Brandvik", "--called", "Ilka Brandvick", ...as("Ben")])
    expect((await record()).actors.filter(({ name }) => name.startsWith("Ilka"))).toHaveLength(2)
    await run(["apart", "Ilka Brandvik", "Ilka Brandvick", ...as("Ben")])
    const none = await run(["actors", "--record", "talks.rapporteur", "--maybe"])
    expect(none.stdout).toBe("0 pairs.\n")
  })

  it("asks in a review, with both sentences, before the statements", async () => {
    const { stdout } = await run(["review", ...as("Ada")], "s q")
    expect(stdout).toContain("1 of 1 · maybe the same · ")
    expect(stdout).toContain("[chief negotiator of the Harbour Guild]")
    expect(stdout).toContain("[lawyer for the Harbour Guild]")
    expect((await record()).actors.filter(({ name }) => name.startsWith("Ilka"))).toHaveLength(1)
  })

  it("refuses an actor nobody knows, and a decision by nobody", async () => {
    const unknown = await run(["merge", "Ilka Brandvik", "Nobody", ...as("Ada")])
    expect([unknown.code, unknown.stderr]).toEqual([
      1,
      expect.stringContaining("the record has no such actor"),
    ])
    expect((await run(["merge", "Ilka Brandvik", "Ilka Brandvick"])).code).toBe(2)
  })
})

describe("statements", () => {
  it("adds words that the machine missed, and splits a statement", async () => {
    const { reports, statements } = await record()
    const gate = reports.find(({ text }) => text.includes("placard"))?.id ?? ""
    const added = await run([
      "add",
      gate,
      "--content",
      "No wage, no stone.",
      "--set",
      "act=threatens",
      ...as("Ada"),
    ])
    expect(added.stdout).toMatch(/^Added r-[0-9a-f]+\.h[0-9a-f]{8}\. Step 1;/u)
    const whole = statements.find(({ quote }) => quote.includes("and the cranes"))?.id ?? ""
    const split = await run(["split", whole, "--at", "and the cranes", ...as("Ada")])
    expect(split.stdout).toContain(" and ")
    expect((await record()).statements.map(({ quote, status }) => [quote, status])).toEqual(
      expect.arrayContaining([
        ["No wage, no stone.", "accepted"],
        ["and the cranes would stand still", "accepted"],
      ]),
    )
    const wrong = await run(["add", gate, "--content", "No wage, no slate.", ...as("Ada")])
    expect(wrong.stderr).toContain("it does not read")
  })
})

describe("blind coding", () => {
  it("shows no code of the machine or the other coder, and changes nothing", async () => {
    const before = (await record()).statements
    const first = await run(["review", "--blind", ...as("Ada")], "c act=denies\nj")
    expect(first.code).toBe(0)
    expect(first.stdout).not.toMatch(/machine|proposed|stance |act [a-z]/u)
    const second = await run(["review", "--blind", ...as("Ben")], "q")
    expect(second.stdout).not.toContain("denies")
    expect((await record()).statements).toEqual(before)
  })

  it("prints agreement, and makes the adjudicator's choice the record's", async () => {
    await run(["review", "--blind", ...as("Ada")], "c act=denies\nc act=accepts\n")
    await run(["review", "--blind", ...as("Ben")], "c act=demands\nc act=accepts\n")
    const text = await run(["agreement"])
    expect(text.stdout).toMatch(/^act +kappa .* n 2 units · Ada, Ben$/mu)
    expect(text.stdout).toMatch(/^spans +unitised alpha +1\.000 {3}n 2 reports/mu)
    const csv = await run(["agreement", "--coders", "Ada,Ben", "--format", "csv"])
    expect(csv.stdout).toContain("field,coders,measure,value,undefined,observed,n\r\n")
    expect(csv.stdout).toContain("act,Ada; Ben,kappa,0.333,,0.5,2\r\n")
    expect((await run(["agreement", "--coders", "Dana"])).code).toBe(2)
    const chosen = await run(["review", "--adjudicate", ...as("Cleo")], "2")
    expect(chosen.stdout).toMatch(/1 Ada +2 Ben\n +act denies +act demands/u)
    expect(chosen.stdout).toContain("1 decision; 0 statements left to adjudicate.")
    const agreed = await run(["review", "--adjudicate", "--agreed", ...as("Cleo")])
    expect(agreed.stdout).toBe("1 statement taken over as all coders coded them.\n")
    expect((await record()).statements.map(({ act }) => act).toSorted()).toEqual([
      "accepts",
      "demands",
    ])
    expect((await run(["review", "--blind", "--adjudicate", ...as("Cleo")])).code).toBe(2)
  })
})
