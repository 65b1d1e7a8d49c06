/** The commands `brief` and `changes`, run as a user runs them. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { rapporteur, root, temporaryFolder, type Ended, type Folder } from "./rapporteur.ts"

const example = join(root, "examples/s01-brenn-border")
const given = [join(example, "reports.jsonl"), "--talks", join(example, "talks.json")]

let folder: Folder
const run = (...args: readonly string[]): Promise<Ended> => rapporteur(args, { cwd: folder.path })

beforeAll(() => {
  folder = temporaryFolder()
  folder.write("none.txt", "It rained all day in Port Ellery.\n")
})
afterAll(() => folder.remove())

describe("rapporteur brief", () => {
  it("prints Markdown with a footnote for every number it calls", async () => {
    const { code, stdout, stderr } = await run("brief", ...given)
    expect([code, stderr]).toEqual([0, ""])
    const calls = new Set(stdout.match(/\[\^\d+\](?!:)/gu))
    const notes = new Set(stdout.match(/^\[\^\d+\](?=:)/gmu))
    expect(calls.size).toBeGreaterThan(5)
    expect([...calls].toSorted()).toEqual([...notes].toSorted())
    expect(stdout).toContain("Meridian Wire, 2 Mar 2027")
  })

  it.each([
    ["html", "<!doctype html>"],
    ["docx", "PK"],
    ["pdf", "%PDF"],
  ])("writes %s into a file", async (format, begins) => {
    const out = join(folder.path, `brief.${format}`)
    const { code, stdout } = await run("brief", ...given, "--format", format, "--out", out)
    expect([code, stdout]).toEqual([0, ""])
    expect(readFileSync(out, "latin1").startsWith(begins)).toBe(true)
  })

  it.each(["0001-01-01", "9999-12-31"])(
    "writes docx for %s too, which no zip can date",
    async (day) => {
      const out = join(folder.path, `${day}.docx`)
      const asked = ["--format", "docx", "--now", day, "--out", out]
      const { code, stderr } = await run("brief", "none.txt", ...asked)
      expect([code, stderr]).toEqual([0, ""])
    },
  )

  it("writes the same bytes into a file as into a pipe", async () => {
    const out = join(folder.path, "piped.pdf")
    await run("brief", "none.txt", "--format", "pdf", "--out", out)
    const { stdout } = await run("brief", "none.txt", "--format", "pdf")
    expect(stdout.length).toBeGreaterThan(1000)
    expect(readFileSync(out).toString("utf8")).toBe(stdout)
    expect(readFileSync(out).toString("latin1")).not.toContain(
      "\u00EF\u00BF\u00BD\u00EF\u00BF\u00BD",
    )
  })

  it("counts as moved only what is later than the date", async () => {
    const { stdout } = await run("brief", ...given, "--since", "2027-03-20", "--now", "2027-04-12")
    expect(stdout).toContain("As of 12 Apr 2027.")
    expect(stdout).toContain("moved from 20 km pullback to 12 km")
    expect(stdout).not.toContain("Meeting held")
  })

  it("says what is unknown of a report that tells nothing", async () => {
    const { code, stdout } = await run("brief", "none.txt")
    expect(code).toBe(0)
    expect(stdout).toContain("No two accounts of one thing differ.")
  })

  it("names a date that is none, and a format it does not have", async () => {
    const date = await run("brief", "none.txt", "--now", "spring")
    expect([date.code, date.stdout]).toEqual([2, ""])
    expect(date.stderr).toContain("--now spring is no ISO 8601 date")
    const format = await run("brief", "none.txt", "--format", "odt")
    expect(format.code).toBe(2)
  })

  it("ends with 1 and writes what could be read when a file is missing", async () => {
    const { code, stdout, stderr } = await run("brief", "none.txt", "gone.txt")
    expect(code).toBe(1)
    expect(stderr).toContain("gone.txt")
    expect(stdout).toContain("Rests on 1 report")
  })
})

describe("rapporteur changes", () => {
  const changes = (...more: readonly string[]): Promise<Ended> =>
    run("changes", ...given, "--since", "2027-03-10T06:00:00Z", ...more)

  it("prints each kind under its title, with sentence and place", async () => {
    const { code, stdout } = await changes()
    expect(code).toBe(0)
    expect(stdout).toContain("Positions that moved")
    expect(stdout).toContain("Halvorra would be content with twelve kilometres")
    expect(stdout).toMatch(/Since 10 Mar 2027, 06:00 UTC: \d+ changes\.\n$/u)
    expect(stdout.split("\n").every((line) => line.length <= 80)).toBe(true)
  })

  it("says the same as JSON, CSV and Markdown", async () => {
    const { stdout: json } = await changes("--format", "json")
    const data = JSON.parse(json) as { items: { kind: string; evidence: object[] }[] }
    const sentences = data.items.flatMap(({ evidence }) => evidence).length
    const { stdout: csv } = await changes("--format", "csv")
    expect(csv.split("\r\n")[0]).toBe("kind,date,outlet,speaker,party,issue,words,report")
    const rows = csv.match(/^(?!silence|kind).+?,2027-/gmu)
    expect(rows).toHaveLength(sentences)
    const { stdout: markdown } = await changes("--format", "markdown")
    expect(markdown.split("\n").length).toBe(csv.trimEnd().split("\r\n").length + 2)
  })

  it.each([
    ["markdown", "last-week.md"],
    ["html", "last-week.html"],
  ])("since a brief in %s lists what is new since its day", async (format, name) => {
    const written = ["--format", format, "--now", "2027-03-20", "--out", name]
    expect(await run("brief", ...given, ...written)).toMatchObject({ code: 0 })
    const sinceBrief = await run("changes", ...given, "--since", name)
    const sinceDay = await run("changes", ...given, "--since", "2027-03-20")
    expect(sinceBrief).toEqual(sinceDay)
    expect(sinceBrief.stdout).toMatch(/Since 20 Mar 2027: \d+ changes\.\n$/u)
  })

  it("since a file that is no brief asks for one, or for a date", async () => {
    const { code, stdout, stderr } = await run("changes", ...given, "--since", "none.txt")
    expect([code, stdout]).toEqual([2, ""])
    expect(stderr).toContain("--since none.txt is no brief that tells its day")
  })

  it("needs a date", async () => {
    const { code, stderr } = await run("changes", ...given)
    expect(code).toBe(2)
    expect(stderr).toContain("--since")
  })
})
