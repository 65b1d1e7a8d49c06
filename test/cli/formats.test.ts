import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { NegotiationRecord } from "../../src/record/record.ts"
import {
  ferryLines,
  ferryReport,
  rapporteur,
  root,
  temporaryFolder,
  type Folder,
} from "./rapporteur.ts"

let folder: Folder
const printed = async (...args: readonly string[]): Promise<string> => {
  const { stdout, stderr } = await rapporteur(["read", ...args], { cwd: folder.path })
  expect(stderr).toBe("")
  return stdout
}

beforeAll(() => {
  folder = temporaryFolder()
  folder.write("many.jsonl", ferryLines(60))
  folder.write("one.txt", ferryReport(7))
  folder.write("none.txt", "It rained all day in Port Ellery.\n")
})
afterAll(() => folder.remove())

const schema = JSON.parse(
  readFileSync(join(root, "schema/rapporteur-1.schema.json"), "utf8"),
) as object
const fits = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

describe("every output", () => {
  it("fits the published schema as JSON", async () => {
    for (const path of ["many.jsonl", "one.txt", "none.txt"]) {
      const record: unknown = JSON.parse(await printed(path, "--format", "json"))
      expect(fits(record), JSON.stringify(fits.errors)).toBe(true)
    }
  })

  it("fits the published schema line by line as JSONL", async () => {
    const lines = (await printed("many.jsonl", "one.txt", "--format", "jsonl"))
      .trimEnd()
      .split("\n")
    expect(lines).toHaveLength(61)
    for (const line of lines) expect(fits(JSON.parse(line)), JSON.stringify(fits.errors)).toBe(true)
  })

  it("says the same in JSON, JSONL and CSV", async () => {
    const whole = JSON.parse(await printed("many.jsonl", "--format", "json")) as NegotiationRecord
    const lines = (await printed("many.jsonl", "--format", "jsonl")).trimEnd().split("\n")
    const records = lines.map((line) => JSON.parse(line) as NegotiationRecord)
    const rows = table(await printed("many.jsonl", "--format", "csv"))
    // Which report reprints which is known only where many are read together.
    const alone = whole.reports.map((one) => ({ ...one, origin: one.id }))
    expect(records.flatMap((one) => one.reports)).toEqual(alone)
    expect(records.flatMap((one) => one.attributions)).toEqual(whole.attributions)
    // An actor of several reports goes by one id where they are read together.
    const unnumbered = (all: NegotiationRecord["statements"]) =>
      all.map((one) => ({
        ...one,
        speaker: null,
        chain: one.chain.map((link) => ({ ...link, actor: null })),
      }))
    expect(unnumbered(records.flatMap((one) => one.statements))).toEqual(
      unnumbered(whole.statements),
    )
    expect(rows.map((row) => row["statement"])).toEqual(whole.statements.map(({ id }) => id))
    expect(rows.map((row) => row["quote"])).toEqual(whole.statements.map(({ quote }) => quote))
    expect(rows.map((row) => row["speakerName"])).toEqual(
      whole.statements.map(({ speakerName }) => speakerName ?? ""),
    )
  })

  it("gives every quote as it stands in its report, and every name only once", async () => {
    const record = JSON.parse(
      await printed("many.jsonl", "one.txt", "--format", "json"),
    ) as NegotiationRecord
    const texts = new Map(record.reports.map(({ id, text }) => [id, text]))
    for (const { report, quote, evidence } of record.statements) {
      for (const span of evidence) {
        expect(span.report).toBe(report)
        expect(texts.get(report)?.slice(span.start, span.end)).toBe(span.quote)
      }
      expect(evidence[0]?.quote).toContain(quote)
    }
    for (const list of [record.reports, record.attributions, record.statements])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })
})

it("the command prints the schema that is published", async () => {
  const { stdout } = await rapporteur(["schema"], { cwd: folder.path })
  expect(JSON.parse(stdout)).toEqual(schema)
})

/** A reader of RFC 4180, so that the table is read as others read it. */
function table(csv: string): Record<string, string>[] {
  const cells = Array.from(
    csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu),
    (match) => ({
      value: match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
      last: match[3] === "\r\n",
    }),
  )
  const rows: string[][] = [[]]
  for (const { value, last } of cells) {
    rows.at(-1)?.push(value)
    if (last) rows.push([])
  }
  const [header = [], ...body] = rows.slice(0, -1)
  return body.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""]))
  })
}
