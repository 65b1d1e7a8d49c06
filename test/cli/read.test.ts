import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ferryLines,
  ferryReport,
  rapporteur,
  start,
  temporaryFolder,
  type Ended,
  type Folder,
} from "./rapporteur.ts"

let folder: Folder
const run = (args: readonly string[], more: object = {}): Promise<Ended> =>
  rapporteur(args, { cwd: folder.path, ...more })

beforeAll(() => {
  folder = temporaryFolder()
  folder.write("good/one.txt", ferryReport(1))
  folder.write("mixed/a.txt", ferryReport(1))
  folder.write("mixed/b.txt", "")
  folder.write("mixed/c.txt", ferryReport(3))
  folder.write("many.jsonl", ferryLines(400))
  folder.write("talks.yaml", "parties:\n  - the deckhands\n")
  folder.write("broken.yaml", "parties: [\n")
  folder.write("list.json", "[1, 2]")
})
afterAll(() => folder.remove())

describe("the command", () => {
  it("tells its version and its use at once", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
    const help = await run(["read", "--help"])
    expect(help.code).toBe(0)
    for (const option of ["--format", "--out", "--workers", "--min-confidence", "--model"])
      expect(help.stdout).toContain(option)
    expect(help.stdout).toContain("Examples:")
  })

  const misuses = [
    [[], "Usage: rapporteur"],
    [["raed", "x"], "Did you mean read?"],
    [["read"], "missing required argument 'path'"],
    [["read", "good", "--explian"], "Did you mean --explain?"],
    [["read", "good", "--format", "xml"], "Allowed choices are text, json, jsonl, csv"],
    [["read", "good", "--workers", "none"], "--workers none is no number of workers"],
    [["read", "good", "--min-confidence", "2"], "--min-confidence 2 is no confidence"],
    [["read", "good", "--published", "soon"], "--published soon is no ISO 8601 date"],
    [["read", "good", "--model", "nowhere"], "--model nowhere is no folder"],
    [["read", "good", "--talks", "nowhere.yaml"], "--talks nowhere.yaml cannot be read"],
    [["read", "good", "--talks", "broken.yaml"], "--talks broken.yaml:2:1: neither JSON nor YAML"],
    [["read", "good", "--talks", "list.json"], "--talks list.json:1:1: no codebook"],
    [["read", "good", "--out", "no/such/file"], "there is no folder no/such"],
    [["read", "good", "--out", "good"], "--out good is a folder"],
    [["evaluate"], "required option '-g, --gold <file>' not specified"],
  ] as const
  for (const [args, message] of misuses)
    it(`ends with 2 and says why: rapporteur ${args.join(" ")}`, async () => {
      const { code, stdout, stderr } = await run(args)
      expect(stderr).toContain(message)
      expect(stdout).toBe("")
      expect(code).toBe(2)
    })
})

describe("reading", () => {
  it("ends with 0 and shows who said what when all was read", async () => {
    const { code, stdout, stderr } = await run(["read", "good", "--talks", "talks.yaml"])
    expect(stderr).toBe("")
    expect(stdout).toContain("Ida Marsh")
    expect(stdout).toMatch(/“No boat will sail before day 1 is paid in full,?”/u)
    expect(stdout).toMatch(/\n1 report, \d+ statements?\.\n$/u)
    expect(code).toBe(0)
  })

  it("goes on after what cannot be read, says each in one line, and ends with 1", async () => {
    const { code, stdout, stderr } = await run(["read", "mixed", "nowhere.txt"])
    const lines = stderr.trimEnd().split("\n")
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^rapporteur: .*b\.txt: .+\. .+/u)
    expect(lines[1]).toMatch(/^rapporteur: nowhere\.txt: .+\. .+/u)
    expect(stdout).toContain("2 reports")
    expect(stdout).toContain("2 could not be read.")
    expect(code).toBe(1)
  })

  it("stops at the first with --strict, and what it printed is whole", async () => {
    const { code, stdout, stderr } = await run(["read", "mixed", "--strict", "--format", "json"])
    expect(stderr.trimEnd().split("\n")).toHaveLength(1)
    expect(JSON.parse(stdout).reports).toHaveLength(1)
    expect(code).toBe(1)
  })

  it("takes standard input, and --outlet and --published for what the report does not say", async () => {
    const given = ["--outlet", "Ellery Post", "--published", "2026-03-14"]
    const { code, stdout } = await run(["read", "-", "--format", "json", ...given], {
      input: ferryReport(2),
    })
    const [report] = JSON.parse(stdout).reports
    expect(report).toMatchObject({
      key: null,
      outlet: "Ellery Post",
      published: "2026-03-14",
      text: ferryReport(2),
    })
    expect(code).toBe(0)
  })

  it("keeps only what is sure enough with --min-confidence", async () => {
    const counts: number[] = []
    for (const least of ["0", "0.5", "1"]) {
      const args = ["read", "many.jsonl", "--format", "json", "--min-confidence", least]
      const { attributions } = JSON.parse((await run(args)).stdout) as {
        readonly attributions: readonly { readonly confidence: number }[]
      }
      expect(attributions.filter(({ confidence }) => confidence < Number(least))).toEqual([])
      counts.push(attributions.length)
    }
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(counts[2]!)
  })

  it("ends quietly with 0 when nobody reads on", async () => {
    for (const args of [
      ["--format", "jsonl"],
      ["--format", "json", "--workers", "2"],
    ]) {
      const child = start(["read", "many.jsonl", ...args], { cwd: folder.path })
      let stderr = ""
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk))
      child.stdout.once("data", () => child.stdout.destroy())
      child.stdin.end()
      const code = await new Promise((done) => child.on("close", done))
      expect(stderr).toBe("")
      expect(code).toBe(0)
    }
  })
})

describe("colour", () => {
  const escape = "\u001B["
  it("is not for pipes, unless forced, and never against NO_COLOR", async () => {
    const FORCE_COLOR = "1"
    const NO_COLOR = "1"
    const plain = await run(["read", "good"])
    const forced = await run(["read", "good"], { environment: { FORCE_COLOR } })
    const refused = await run(["read", "good"], { environment: { FORCE_COLOR, NO_COLOR } })
    expect(plain.stdout).not.toContain(escape)
    expect(forced.stdout).toContain(escape)
    expect(refused.stdout).toBe(plain.stdout)
  })

  it("is no part of an explained text in a file: there the marks are brackets", async () => {
    const { stdout } = await run(["read", "good", "--explain"])
    expect(stdout).toMatch(/\[1c:said\)/u)
  })
})

describe("--out", () => {
  const leftovers = () => readdirSync(folder.path).filter((name) => name.includes("partial"))

  it("writes what would have been printed", async () => {
    const printed = await run(["read", "good", "--format", "csv", "--bom"])
    const written = await run(["read", "good", "--format", "csv", "--bom", "--out", "table.csv"])
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" })
    expect(readFileSync(join(folder.path, "table.csv"), "utf8")).toBe(printed.stdout)
    expect(leftovers()).toEqual([])
  })

  it("writes nothing when --strict stops, and leaves what stood there", async () => {
    const standing = folder.write("kept.json", "kept")
    const args = ["read", "mixed", "--format", "json", "--strict", "--out"]
    expect((await run([...args, "kept.json"])).code).toBe(1)
    expect((await run([...args, "fresh.json"])).code).toBe(1)
    expect(readFileSync(standing, "utf8")).toBe("kept")
    expect(existsSync(join(folder.path, "fresh.json"))).toBe(false)
    expect(leftovers()).toEqual([])
  })

  it("leaves no half file behind when interrupted, and says so", async () => {
    folder.write("endless.jsonl", ferryLines(20_000))
    const args = ["read", "endless.jsonl", "--format", "json", "--out", "cut.json"]
    const child = start(args, { cwd: folder.path })
    let stderr = ""
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk))
    while (leftovers().length === 0) await new Promise((next) => setTimeout(next, 20))
    child.kill("SIGINT")
    const code = await new Promise((done) => child.on("close", done))
    expect(code).toBe(130)
    expect(stderr).toMatch(
      /^rapporteur: interrupted after \d+ reports?; cut\.json was not written\.\n$/u,
    )
    expect(existsSync(join(folder.path, "cut.json"))).toBe(false)
    expect(leftovers()).toEqual([])
  })
})
