/** Fiction: how invented talks went, as the API tells it: versions, papers, positions, contacts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { serving, type Serving } from "./serving.ts"

let server: Serving
const edited = (text: string) =>
  JSON.stringify({
    url: "https://quay.example/ferry",
    outlet: "Quay Post",
    published: "2027-03-20",
    title: "Ferry pay",
    text,
  })
const versions = [
  `"We will take 3 per cent," said Ida Marsh of the deckhands' union.\n\n"No boat sails," said Bo Lund.`,
  `"We will take 4 per cent," said Ida Marsh of the deckhands' union.`,
]

beforeAll(async () => {
  server = await serving({ options: ["--as", "Ada"] })
  for (const text of versions) {
    const file = server.folder.write("ferry.json", edited(text))
    await server.run(["keep", file])
  }
})
afterAll(async () => {
  await server.stop()
})

const read = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await server.json(path)
  expect([path, status]).toEqual([path, 200])
  return body
}

interface Items<One> {
  readonly items: One[]
}

describe("an edited report", () => {
  const ferry = async (): Promise<string> => {
    const { items } = await read<Items<{ id: string; outlet: string }>>("/api/reports?limit=500")
    return items.find(({ outlet }) => outlet === "Quay Post")!.id
  }

  test("keeps each version with its text, the last one current", async () => {
    const id = await ferry()
    const listed = await read<Items<{ version: number; isCurrent: boolean }>>(
      `/api/reports/${id}/versions`,
    )
    expect(listed.items.map((one) => [one.version, one.isCurrent])).toEqual([
      [1, false],
      [2, true],
    ])
    for (const [k, text] of versions.entries())
      expect(await read(`/api/reports/${id}/versions/${k + 1}`)).toMatchObject({
        report: { text },
      })
  })

  test("says word by word what went and what came", async () => {
    const id = await ferry()
    interface Compared {
      readonly stretches: { kind: string; quote: string; before: { start: number; end: number } }[]
    }
    const { stretches } = await read<Compared>(`/api/reports/${id}/versions/2/changes`)
    expect(
      stretches.flatMap(({ kind, quote }) => (kind === "same" ? [] : [[kind, quote]])),
    ).toEqual([
      ["gone", "3 "],
      ["new", "4 "],
      ["gone", `\n\n"No boat sails," said Bo Lund.`],
    ])
    for (const { quote, before } of stretches.filter(({ kind }) => kind === "gone"))
      expect(versions[0]?.slice(before.start, before.end)).toBe(quote)
    const back = await read<Compared>(`/api/reports/${id}/versions/1/changes?since=2`)
    expect(back.stretches.some(({ kind, quote }) => kind === "gone" && quote === "4 ")).toBe(true)
  })

  test("names the statements that lost their words, with the version that has them", async () => {
    const id = await ferry()
    interface Orphan {
      readonly version: number
      readonly statement: { quote: string }
    }
    const { items } = await read<Items<Orphan>>(`/api/orphans?report=${id}`)
    expect(items.map(({ version, statement }) => [version, statement.quote])).toContainEqual([
      1,
      "No boat sails",
    ])
    expect((await read<Items<Orphan>>("/api/orphans?report=none")).items).toEqual([])
  })

  test.each([
    ["/api/reports/none/versions", 404],
    ["/api/reports/none/versions/1", 404],
    ["/api/reports/FERRY/versions/3", 404],
    ["/api/reports/FERRY/versions/2/changes?since=9", 404],
    ["/api/reports/FERRY/versions/first", 400],
  ])("%s is %i", async (path, status) => {
    expect((await server.json(path.replace("FERRY", await ferry()))).status).toBe(status)
  })
})

describe("a paper", () => {
  interface Whole {
    readonly proposal: { id: string; name: string }
    readonly versions: { version: string | null; date: string | null; sentences: Sentence[] }[]
    readonly parts: { label: string }[]
  }
  interface Sentence {
    readonly evidence: { report: string; start: number; end: number; quote: string }
  }

  test("stands with its versions in order, each with sentences of its reports", async () => {
    const { items } = await read<Items<{ id: string }>>("/api/proposals")
    expect(items.length).toBeGreaterThan(0)
    for (const { id } of items) {
      const whole = await read<Whole>(`/api/proposals/${encodeURIComponent(id)}`)
      expect(whole.proposal.id).toBe(id)
      expect(whole.versions.length).toBeGreaterThan(0)
      for (const { evidence } of whole.versions.flatMap(({ sentences }) => sentences)) {
        const { report } = await read<{ report: { text: string } }>(
          `/api/reports/${evidence.report}`,
        )
        expect(report.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      }
    }
  })

  test("that nobody offered is not found", async () => {
    expect((await server.json("/api/proposals/none")).status).toBe(404)
  })
})

describe("positions over time", () => {
  interface Stated {
    readonly issue: string
    readonly party: string
    readonly date: string | null
    readonly place: number | null
    readonly rungs: number
  }

  test("come in the order of time, page by page", async () => {
    const { items } = await read<Items<Stated>>("/api/positions?limit=500")
    const dates = items.map(({ date }) => date ?? "~")
    expect(dates).toEqual(dates.toSorted())
    const pages: Stated[] = []
    let next: string | null = ""
    while (next !== null) {
      const cursor: string = next === "" ? "" : `&cursor=${next}`
      const page = await read<Items<Stated> & { next: string | null }>(
        `/api/positions?limit=4${cursor}`,
      )
      pages.push(...page.items)
      next = page.next
    }
    expect(pages).toEqual(items)
  })

  test("are narrowed to issue, party and days", async () => {
    const { items } = await read<Items<Stated>>("/api/positions?limit=500")
    const { issue, party } = items[0]!
    const query = new URLSearchParams({ issue, party, from: "2027-03-03", to: "2027-03-31" })
    const { items: some } = await read<Items<Stated>>(`/api/positions?${query}`)
    expect(some).toEqual(
      items.filter(
        (one) =>
          one.issue === issue &&
          one.party === party &&
          one.date !== null &&
          one.date >= "2027-03-03" &&
          one.date <= "2027-03-31",
      ),
    )
  })

  test("name the place of their rung on the issue's scale, if somebody worded one", async () => {
    const { items } = await read<Items<Stated>>("/api/positions?limit=500")
    const placed = items.filter(({ place }) => place !== null)
    expect(placed.length).toBeGreaterThan(0)
    for (const { place, rungs } of placed) expect(place).toBeLessThan(rungs)
  })
})

describe("who met whom", () => {
  interface Contact {
    readonly between: [string, string]
    readonly track: string
    readonly states: { held: number }
    readonly meetings: string[]
  }

  test("pairs stand with their track and their meetings", async () => {
    const { items } = await read<Items<Contact>>("/api/contacts?limit=500")
    const { items: meetings } =
      await read<Items<{ id: string; participants: { name: string }[] }>>("/api/meetings?limit=500")
    expect(items.length).toBeGreaterThan(0)
    for (const { between, meetings: own } of items)
      for (const id of own) {
        const names = meetings.find((one) => one.id === id)?.participants.map(({ name }) => name)
        expect(names).toEqual(expect.arrayContaining(between))
      }
  })

  test("are narrowed to a track and to days", async () => {
    const { items } = await read<Items<Contact>>("/api/contacts?limit=500")
    const { track } = items[0]!
    const some = await read<Items<Contact>>(
      `/api/contacts?track=${encodeURIComponent(track.toUpperCase())}`,
    )
    expect(some.items.map((one) => one.track)).toContain(track)
    expect((await read<Items<Contact>>("/api/contacts?to=2001-01-01")).items).toEqual([])
  })
})

describe("a period, a track, a state of review", () => {
  interface Board {
    readonly asOf: string
    readonly parties: string[]
    readonly rows: { cells: { position: { date: string } | null; age: number | null }[] }[]
  }
  const datesOn = ({ rows }: Board) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ position }) => position?.date ?? []))

  test("the board shows what was last stated in the period, and counts ages to its end", async () => {
    const whole = await read<Board>("/api/board")
    const early = await read<Board>("/api/board?from=2027-03-01&to=2027-03-12")
    expect(early.asOf).toBe("2027-03-12")
    expect(datesOn(early).length).toBeGreaterThan(0)
    for (const date of datesOn(early)) expect(date <= "2027-03-12").toBe(true)
    expect(datesOn(whole).some((date) => date > "2027-03-12")).toBe(true)
    expect(early.rows.length).toBe(whole.rows.length)
  })

  test("a cell of a period opens on the sentences of that period", async () => {
    const query = "issue=pullback%20of%20heavy%20guns&party=Halvorra&to=2027-03-12"
    interface Opened {
      readonly cell: { position: { date: string } }
    }
    const { cell } = await read<Opened>(`/api/board/cell?${query}`)
    expect(cell.position.date <= "2027-03-12").toBe(true)
  })

  test("a board of one state of review stands on no other statements", async () => {
    expect(datesOn(await read<Board>("/api/board?status=rejected"))).toEqual([])
    expect(datesOn(await read<Board>("/api/board?status=proposed")).length).toBeGreaterThan(0)
  })

  test("a board of a track shows those who sit at it", async () => {
    expect((await read<Board>("/api/board?track=halvorra")).parties).toContain("Halvorra")
    expect((await read<Board>("/api/board?track=no%20such%20table")).parties).toEqual([])
  })

  test("the timeline keeps to days, track and state", async () => {
    interface Event {
      readonly kind: string
      readonly date: string | null
      readonly statement?: { status: string }
    }
    const { items } = await read<Items<Event>>(
      "/api/timeline?limit=500&from=2027-03-03&to=2027-03-18",
    )
    expect(items.length).toBeGreaterThan(0)
    for (const { date } of items) {
      expect(date).not.toBeNull()
      expect(date! >= "2027-03-03" && date! <= "2027-03-18").toBe(true)
    }
    const proposed = await read<Items<Event>>("/api/timeline?limit=500&status=proposed")
    expect(proposed.items.every(({ kind }) => kind === "statement")).toBe(true)
    expect((await read<Items<Event>>("/api/timeline?status=rejected")).items).toEqual([])
  })
})
