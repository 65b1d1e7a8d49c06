import { readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { describe, expect, it } from "vitest"
import { ferryEntries, ferryEntry, gathering } from "../../test/cli/example-entry.ts"
import { emptyRecord, recordOf } from "../record/entry.ts"
import { toCsv } from "./csv.ts"
import { toJson } from "./json.ts"
import { toJsonl } from "./jsonl.ts"
import { openSpool } from "./spool.ts"

async function listed<One>(all: AsyncIterable<One>): Promise<One[]> {
  const list: One[] = []
  for await (const one of all) list.push(one)
  return list
}

const joined = async (chunks: AsyncIterable<string>): Promise<string> =>
  (await listed(chunks)).join("")

describe("the record as JSON", () => {
  it("is the whole contract, whatever the number of reports", async () => {
    for (const count of [0, 1, 3]) {
      const entries = await listed(ferryEntries(count))
      const written = JSON.parse(await joined(toJson(gathering)(ferryEntries(count)))) as unknown
      expect(written).toEqual(JSON.parse(JSON.stringify(recordOf(entries, gathering))))
    }
  })

  it("keeps the contract's order of fields", async () => {
    const written = JSON.parse(await joined(toJson(gathering)(ferryEntries(1)))) as object
    expect(Object.keys(written)).toEqual(Object.keys(emptyRecord))
  })

  it("never holds it as one string", async () => {
    const sizes = (await listed(toJson(gathering)(ferryEntries(500)))).map((chunk) => chunk.length)
    expect(sizes.length).toBeGreaterThan(500)
  })
})

describe("the record as JSONL", () => {
  it("is one whole record a report", async () => {
    const lines = (await joined(toJsonl(gathering)(ferryEntries(3)))).trimEnd().split("\n")
    expect(lines.map((line) => JSON.parse(line).reports[0].id)).toEqual(["r-1", "r-2", "r-3"])
    expect(JSON.parse(lines[0]!).statements).toHaveLength(2)
  })
})

describe("the statements as CSV", () => {
  it("quotes what holds a comma, a quotation mark or a line break, and doubles the marks", async () => {
    const table = await joined(toCsv({ bom: false })(ferryEntries(1)))
    expect(table).toContain('said,"No boat sails, and ""none"" will,",')
    expect(table.split("\r\n")).toHaveLength(4)
    expect(table.startsWith("report,key,title,")).toBe(true)
  })

  it("gives every row as many cells as the header", async () => {
    const plain = { ...ferryEntry, statements: ferryEntry.statements.slice(1) }
    const table = await joined(
      toCsv({ bom: false })(
        (async function* () {
          yield plain
        })(),
      ),
    )
    const [header, row] = table.split("\r\n")
    expect(row!.split(",")).toHaveLength(header!.split(",").length)
  })

  it("begins with a byte order mark when asked, and has a header without any report", async () => {
    const table = await joined(toCsv({ bom: true })(ferryEntries(0)))
    expect(table.startsWith("\uFEFFreport,key")).toBe(true)
    expect(table.endsWith("status\r\n")).toBe(true)
  })
})

describe("a spool", () => {
  const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith("rapporteur-"))

  it("gives back in order what went to the file and what stayed in memory, and leaves nothing", async () => {
    const before = leftovers()
    const spool = openSpool(20)
    const lines = Array.from({ length: 50 }, (_, number) => `line ${number} “é” 🚢\n`)
    for (const line of lines) spool.add(line)
    expect(leftovers().length).toBe(before.length + 1)
    expect(await joined(spool.drain())).toBe(lines.join(""))
    expect(leftovers().length).toBe(before.length)
  })

  it("leaves no file when nobody reads it to the end", async () => {
    const before = leftovers().length
    const spool = openSpool(1)
    for (const text of ["one", "two", "three"]) spool.add(text)
    for await (const _ of spool.drain()) break
    expect(leftovers().length).toBe(before)
  })
})
