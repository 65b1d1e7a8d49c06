/** The commands that keep a record and look after it, as a user runs them. */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { rapporteur, root, temporaryFolder, type Ended } from "./rapporteur.ts"

const folder = temporaryFolder()
afterAll(() => folder.remove())

const example = join(root, "examples", "s01-brenn-border")
const reports = join(example, "reports.jsonl")
const talks = join(example, "talks.json")
const record = join(folder.path, "brenn.rapporteur")

const run = (...args: string[]): Promise<Ended> => rapporteur(args, { cwd: folder.path })

let kept: Ended
beforeAll(async () => {
  kept = await run("keep", reports, "--talks", talks, "--record", record)
})

describe("keep", () => {
  test("says what came in and what the record holds", () => {
    expect(kept).toMatchObject({ code: 0, stderr: "" })
    expect(kept.stdout).toMatch(
      /^8 new\. .*brenn\.rapporteur holds 8 reports with \d+ statements\.\n$/u,
    )
  })

  test("knows the reports and the codebook the next time", async () => {
    const again = await run("keep", reports, "--record", record)
    expect(again.stdout).toMatch(/^8 known already\./u)
    const { stdout } = await run("board", "--record", record, "--format", "json")
    expect(JSON.parse(stdout).parties).toEqual(expect.arrayContaining(["Halvorra", "Quessen"]))
  })

  test("reads all again with another codebook, without being given the reports", async () => {
    const other = folder.write("other.yaml", "parties: [Halvorra, Quessen]\n")
    const copy = join(folder.path, "other.rapporteur")
    await run("backup", copy, "--record", record)
    const { stdout } = await run("keep", "--talks", other, "--record", copy)
    expect(stdout).toMatch(/^8 read again\./u)
  })

  test("keeps the others when one cannot be read, and says so", async () => {
    const text = folder.write("good.txt", "Ida Marsh said no deal was near.")
    const { code, stdout, stderr } = await run(
      "keep",
      text,
      "missing.txt",
      "--record",
      "new.rapporteur",
    )
    expect([code, stdout.split(".")[0]]).toEqual([1, "1 new"])
    expect(stderr).toMatch(/missing\.txt/u)
  })

  test("reads on two cores into the same record", async () => {
    await run("keep", reports, "--talks", talks, "--record", "two.rapporteur", "--workers", "2")
    const [one, two] = [
      await run("export", "--record", record),
      await run("export", "--record", "two.rapporteur"),
    ]
    expect(two.stdout === one.stdout).toBe(true)
  })

  test("of two who begin one record at once, nothing is lost and nothing twice", async () => {
    const keeping = () => run("keep", reports, "--talks", talks, "--record", "shared.rapporteur")
    const ended = await Promise.all([keeping(), keeping(), keeping()])
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(ended.map(() => [0, ""]))
    const came = ended.map(({ stdout }) => Number(/^(\d+) new/u.exec(stdout)?.[1] ?? 0))
    expect(came.reduce((sum, one) => sum + one)).toBe(8)
    const [one, shared] = await Promise.all(
      [record, "shared.rapporteur"].map((place) => run("export", "--record", place)),
    )
    expect(shared?.stdout === one?.stdout).toBe(true)
  })

  test("does not make a record when there is nothing to put into it", async () => {
    const { code, stderr } = await run("keep", "--record", "none.rapporteur")
    expect([code, stderr]).toEqual([1, expect.stringMatching(/there is no record here/u)])
    expect(existsSync(join(folder.path, "none.rapporteur"))).toBe(false)
  })
})

describe("a view", () => {
  const views = ["board", "accounts", "movement", "actors", "chain", "timeline"]

  test.each(views)("%s of a record shows what it shows of its reports", async (view) => {
    const lines = async (...args: string[]): Promise<string[]> =>
      (await run(view, ...args)).stdout.split("\n").toSorted()
    // The record's order is that of publication, the view's of the input; lines are the same.
    expect(await lines("--record", record)).toEqual(await lines(reports, "--talks", talks))
  })

  test("since a day, of a record, is the same as of its reports", async () => {
    const since = ["--since", "2027-03-05", "--format", "json"]
    const ofRecord = await run("movement", "--record", record, ...since)
    const ofReports = await run("movement", reports, "--talks", talks, ...since)
    expect(JSON.parse(ofRecord.stdout).changes.items.length).toBe(
      JSON.parse(ofReports.stdout).changes.items.length,
    )
  })

  test.each([
    [["board"], /nothing to show/u],
    [["board", reports, "--record", record], /reports are named and a record too/u],
    [["board", "--record", record, "--talks", talks], /a record has its own codebook/u],
    [["export", "--bom"], /--bom is for --format csv/u],
    [["export", "--table", "positions"], /--table is for --format csv/u],
    [["backup", "talks.rapporteur"], /is the record itself/u],
    [["keep", "--record", " "], /--record is empty/u],
  ])("%j is wrong usage", async (args, words) => {
    const { code, stderr } = await run(...args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(words)])
  })
})

describe("export", () => {
  test.each([
    ["statements", "report,key,title"],
    ["meetings", "meeting,participants,place"],
    ["proposals", "proposal,name,author"],
    ["positions", "party,issue,stance"],
  ])("writes the table of %s, with a byte order mark when asked", async (table, head) => {
    const plain = await run("export", "--record", record, "--format", "csv", "--table", table)
    expect(plain.stdout.startsWith(head)).toBe(true)
    expect(plain.stdout.split("\r\n").length).toBeGreaterThan(2)
    const marked = await run("export", "-r", record, "-f", "csv", "--table", table, "--bom")
    expect(marked.stdout).toBe(`\uFEFF${plain.stdout}`)
  })

  test("writes one record a report, a line each", async () => {
    const { stdout } = await run("export", "--record", record, "--format", "jsonl")
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(lines.map(({ reports: { length } }) => length)).toEqual(Array(8).fill(1))
  })

  test("is taken back by import, and is the same again", async () => {
    const out = join(folder.path, "out.json")
    await run("export", "--record", record, "--out", out)
    const taken = await run("import", out, "--record", "taken.rapporteur")
    expect(taken.stdout).toMatch(/taken\.rapporteur holds 8 reports/u)
    const again = await run("export", "--record", "taken.rapporteur")
    expect(again.stdout === readFileSync(out, "utf8")).toBe(true)
    const twice = await run("import", out, "--record", "taken.rapporteur")
    expect([twice.code, twice.stderr]).toEqual([1, expect.stringMatching(/holds reports already/u)])
  })

  test.each([
    ["no JSON", "not json", /it is not JSON/u],
    ["no record", "{}", /schema/u],
    ["half a record", '{"schema":"rapporteur/1","reports":[]}', /actors/u],
  ])("of a file that is %s makes no record", async (_, content, words) => {
    const file = folder.write("bad.json", content)
    const { code, stderr } = await run("import", file, "--record", "bad.rapporteur")
    expect([code, stderr]).toEqual([1, expect.stringMatching(words)])
    expect(existsSync(join(folder.path, "bad.rapporteur"))).toBe(false)
  })
})

describe("search", () => {
  test("finds statements by their words, says how many and by whom", async () => {
    const { code, stdout } = await run("search", '"heavy guns" OR barrel', "--record", record)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Ilse Karnow|^Matej Drusko/mu)
    expect(stdout).toMatch(/^\d+ statements\.\n$/mu)
  })

  test("is narrowed by what is known, and prints a table", async () => {
    const { stdout } = await run("search", "--record", record, "--party", "Quessen", "-f", "csv")
    const [head, ...rows] = stdout.trim().split("\r\n")
    expect(head).toBe("statement,date,speaker,party,act,issue,outlet,status,words")
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.every((row) => row.includes(",Quessen,"))).toBe(true)
  })

  test.each([
    [["--limit", "0"], /--limit 0 is no number of hits/u],
    [["--from", "March"], /--from March is no ISO 8601 date/u],
  ])("%j is wrong usage", async (args, words) => {
    const { code, stderr } = await run("search", "guns", "--record", record, ...args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(words)])
  })
})

describe("looking after a record", () => {
  test("verify finds it in order", async () => {
    const { code, stdout } = await run("verify", "--record", record)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^In order: 8 reports, \d+ statements, 0 forgotten\.\n$/u),
    ])
  })

  test("verify lists statements that an edited report no longer holds", async () => {
    const [first, second] = ["no deal was near", "a deal was near"].map((words) =>
      JSON.stringify({ id: "1", url: "https://a.example/1", text: `Ida Marsh said ${words}.` }),
    )
    await run("keep", folder.write("one.jsonl", `${first}\n`), "--record", "edited.rapporteur")
    const kept2 = await run(
      "keep",
      folder.write("two.jsonl", `${second}\n`),
      "--record",
      "edited.rapporteur",
    )
    expect(kept2.stdout).toMatch(/^1 edited\..*\n1 statement of earlier versions/u)
    const { code, stdout } = await run("verify", "--record", "edited.rapporteur")
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/orphaned: .*“no deal was near” stood in version 1/u),
    ])
  })

  test("forget says what it would erase, and erases when told to", async () => {
    const copy = join(folder.path, "forgetful.rapporteur")
    await run("backup", copy, "--record", record)
    const asked = await run("forget", "Ilse Karnow", "--record", copy)
    expect(asked.stdout).toMatch(/^Every name of Ilse Karnow .* would be erased for good/u)
    expect((await run("export", "--record", copy)).stdout).toMatch(/Karnow/u)
    const done = await run("forget", "Ilse Karnow", "--record", copy, "--yes", "--reason", "safety")
    expect(done.stdout).toMatch(/^Blotted out of \d+ texts\./u)
    expect((await run("export", "--record", copy)).stdout).not.toMatch(/Karnow/u)
    expect((await run("verify", "--record", copy)).code).toBe(0)
    const nobody = await run("forget", "Ilse Karnow", "--record", copy)
    expect([nobody.code, nobody.stderr]).toEqual([
      2,
      expect.stringMatching(/neither a report nor a person/u),
    ])
  })

  test("compact says how much room it gave back", async () => {
    const { code, stdout } = await run("compact", "--record", record)
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/: [\d.]+ MB before, [\d.]+ MB now\.\n$/u),
    ])
  })
})
