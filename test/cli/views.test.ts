/** Fiction: invented pilots, an invented airline, invented outlets. The views, run as a user runs them. */
import { Buffer } from "node:buffer"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { rapporteur, temporaryFolder, type Folder } from "./rapporteur.ts"

const talks = `name: Aerolume pay talks
parties:
  - name: Pilots' Guild
    members: [Dara Quill]
    aliases: [the guild, pilots]
  - name: Aerolume
    members: [Tom Sarrow]
    aliases: [the airline]
issues:
  - name: pay
    triggers: [pay, per cent, wages]
    rungs: [2 per cent, 5 per cent, 9 per cent]
  - name: rosters
    triggers: [roster, rosters, night duty]
    rungs: [as now, eight nights, four nights]
`

const reports = [
  {
    id: "wire-1",
    outlet: "Vale Wire",
    published: "2031-05-04T18:00:00Z",
    text: `KELBORNE, May 4 (Vale Wire) - Negotiators for the Pilots' Guild and Aerolume met for three hours in Kelborne on Sunday.

Dara Quill, the guild's president, said the guild demanded a pay rise of 9 per cent.

"We will not fly for two per cent," Quill told reporters.

Tom Sarrow, Aerolume's chief negotiator, said the airline rejected any change to the rosters.`,
  },
  {
    id: "post-2",
    outlet: "Kelborne Post",
    published: "2031-05-06T07:00:00Z",
    text: `"We will not fly for two per cent," Dara Quill, the president of the Pilots' Guild, told reporters on Sunday.

Aerolume had secretly offered the pilots 8 per cent on pay, a person close to the board told the Post.`,
  },
  {
    id: "wire-3",
    outlet: "Vale Wire",
    published: "2031-05-07T18:00:00Z",
    text: `KELBORNE, May 7 (Vale Wire) - Tom Sarrow, Aerolume's chief negotiator, denied a report in the Kelborne Post that the airline had secretly offered the pilots 8 per cent.

"We have made no such offer," Sarrow said.

Dara Quill, the guild's president, said the guild would accept a pay rise of 8 per cent.

Talks planned for Friday were cancelled, Aerolume said.`,
  },
]

let folder: Folder
const known = new Map<string, Promise<string>>()

/** What a run prints; the same question is asked once. */
function seen(...args: readonly string[]): Promise<string> {
  const key = args.join(" ")
  const before = known.get(key)
  if (before !== undefined) return before
  const now = run(args)
  known.set(key, now)
  return now
}

async function run(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await rapporteur(args, { cwd: folder.path })
  expect([code, stderr]).toEqual([0, ""])
  return stdout
}
const input = ["reports.jsonl", "--talks", "talks.yaml"] as const

beforeAll(() => {
  folder = temporaryFolder()
  folder.write("talks.yaml", talks)
  folder.write("reports.jsonl", reports.map((one) => JSON.stringify(one)).join("\n"))
  folder.write("empty.jsonl", JSON.stringify({ id: "dull", text: "It rained in Kelborne." }))
})
afterAll(() => folder.remove())

describe("the timeline", () => {
  it("tells what two reports carry once, and says in how many", async () => {
    const text = await seen("timeline", ...input)
    expect(text.match(/We will not fly for two per cent/gu)).toHaveLength(1)
    expect(text).toMatch(/We will not fly for two per cent”\n.*2 origins in 2 reports/u)
  })

  it("keeps a negation with its statement", async () => {
    expect(await seen("timeline", ...input)).toMatch(/Dara Quill, \S+ · direct · negated\n/u)
  })

  it("shows a denial beneath the words denied: by whom, where, when", async () => {
    const text = await seen("timeline", ...input)
    expect(text).toMatch(
      /secretly offered the pilots 8 per cent on pay\n +denied by Tom Sarrow in Vale Wire, 7 May 2031\n/u,
    )
  })

  it("gives each event its day, whatever the format", async () => {
    const data = JSON.parse(await seen("timeline", ...input, "--format", "json")) as {
      events: { kind: string; date: string | null; evidence: { quote: string }[] }[]
    }
    const meetings = data.events.filter(({ kind }) => kind === "meeting")
    expect(meetings.map(({ date }) => date)).toContain("2031-05-04")
    const csv = await seen("timeline", ...input, "--format", "csv")
    expect(csv.split("\r\n")[0]).toBe("date,kind,track,what,state,origins,words")
    expect(csv.match(/\r\n2031-05-04,meeting,/gu)).toHaveLength(1)
  })

  it("shows only the kinds and tracks asked for", async () => {
    const csv = await seen(
      "timeline",
      ...input,
      "--kind",
      "statement",
      "--track",
      "guild",
      "-f",
      "csv",
    )
    const rows = csv.trimEnd().split("\r\n").slice(1)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toMatch(/,statement,Pilots' Guild,/u)
  })
})

describe("the board", () => {
  it("has a cell for every party and issue of the codebook, stated or not", async () => {
    const csv = await seen("board", ...input, "--format", "csv")
    const cells = csv.trimEnd().split("\r\n").slice(1)
    expect(cells.map((row) => row.split(",").slice(0, 2).join("/"))).toEqual([
      "pay/Pilots' Guild",
      "pay/Aerolume",
      "rosters/Pilots' Guild",
      "rosters/Aerolume",
    ])
    expect(cells[2]).toContain("silent")
  })

  it("opens a cell on its sentences, by code or by name", async () => {
    const byCode = await seen("board", ...input, "--explain", "A1")
    expect(byCode).toContain("the guild would accept a pay rise of 8 per cent")
    expect(byCode).toMatch(/Dara Quill · Vale Wire, 7 May 2031 · wire-3 \[\d+, \d+\)/u)
    expect(await seen("board", ...input, "--explain", "pay/pilots' guild")).toBe(byCode)
  })

  it("says so when there is no such cell", async () => {
    const { code, stderr } = await rapporteur(["board", ...input, "--explain", "Z9"], {
      cwd: folder.path,
    })
    expect(code).toBe(2)
    expect(stderr).toContain("the board has no such cell")
  })

  it("is as wide as the page", async () => {
    for (const width of [60, 80, 160]) {
      const { stdout } = await rapporteur(["board", ...input], {
        cwd: folder.path,
        environment: { COLUMNS: `${width}` },
      })
      const widest = Math.max(...stdout.split("\n").map((line) => [...line].length))
      expect(widest).toBeLessThanOrEqual(width)
    }
  })
})

describe("every view", () => {
  const views = ["board", "timeline", "accounts", "movement", "chain", "actors"]

  it.each(views)("%s: prints text, a table in CSV and Markdown, and JSON", async (view) => {
    expect((await seen(view, ...input)).endsWith("\n")).toBe(true)
    const csv = await seen(view, ...input, "--format", "csv")
    const markdown = await seen(view, ...input, "--format", "markdown")
    expect(markdown.split("\n")[1]).toMatch(/^\|[ -|]+\|$/u)
    expect(markdown.split("\n")[0]?.split("|")).toHaveLength(
      (csv.split("\r\n")[0]?.split(",").length ?? 0) + 2,
    )
    expect(JSON.parse(await seen(view, ...input, "--format", "json"))).toBeTypeOf("object")
  })

  it.each(views)("%s: has something to say of reports without any talks", async (view) => {
    expect((await seen(view, "empty.jsonl")).trim()).not.toBe("")
  })

  it.each(views)("%s: writes to a file what it would have printed", async (view) => {
    const printed = await seen(view, ...input, "--format", "json")
    await seen(view, ...input, "--format", "json", "--out", "out.json")
    const { readFileSync } = await import("node:fs")
    expect(readFileSync(`${folder.path}/out.json`, "utf8")).toBe(printed)
  })

  it.each(views)("%s: names a report that cannot be read, and shows the others", async (view) => {
    folder.write("broken.txt", Buffer.from([0, 1, 2, 0, 255, 0]))
    const { code, stdout, stderr } = await rapporteur(
      [view, "reports.jsonl", "broken.txt", "--talks", "talks.yaml"],
      { cwd: folder.path },
    )
    expect(code).toBe(1)
    expect(stderr).toContain("broken.txt")
    expect(stdout).toBe(await seen(view, ...input))
  })
})

describe("the actors", () => {
  it("stand under their parties in the codebook's order, those of none last", async () => {
    const text = await seen("actors", ...input)
    const titles = [...text.matchAll(/^(.+)\n─+$/gmu)].map(([, title]) => title)
    expect(titles.slice(0, 2)).toEqual(["Pilots' Guild", "Aerolume"])
    expect(titles.at(-1)).toBe("Of no party")
    expect(text).toMatch(/Dara Quill · person · \d statements\n {2}.*president/u)
  })

  it("who are only named stand in one line, and open on their words when asked", async () => {
    expect(await seen("actors", ...input)).toContain("Named, without a statement: ")
    expect(await seen("actors", ...input, "--explain")).toMatch(
      /Vale Wire, 4 May 2031 · wire-1 \[\d+, \d+\)/u,
    )
  })
})

describe("evidence", () => {
  it("of the movement view stands in its report, letter for letter", async () => {
    const { movements } = JSON.parse(await seen("movement", ...input, "--format", "json")) as {
      movements: { evidence: { quote: string }[] }[]
    }
    const texts = reports.map(({ text }) => text)
    const quotes = movements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
    expect(quotes.length).toBeGreaterThan(0)
    for (const quote of quotes)
      expect(
        texts.some((text) => text.includes(quote)),
        quote,
      ).toBe(true)
  })

  it("of a chain names through whom the words came", async () => {
    expect(await seen("chain", ...input)).toMatch(/person close to the board/u)
  })
})
