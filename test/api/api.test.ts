/** The API as a program uses it: reading, paging, review, uploads, live updates, MCP. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js"
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js"
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js"
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { main, rapporteur } from "../cli/rapporteur.ts"
import { serving, until, type Serving } from "./serving.ts"

let server: Serving
beforeAll(async () => {
  server = await serving({ options: ["--as", "Ada"] })
})
afterAll(async () => {
  await server.stop()
})

const command = async (...args: string[]): Promise<never> => {
  const { stdout } = await rapporteur(args, { cwd: server.folder.path })
  return JSON.parse(stdout) as never
}

interface Listed {
  readonly items: { readonly id: string; readonly statement: { readonly id: string } }[]
  readonly next: string | null
}

describe("what is read", () => {
  test("the board is the one that the command shows", async () => {
    const { cells } = (await command("board", "--record", server.record, "--format", "json")) as {
      cells: unknown[]
    }
    const { body } = await server.json("/api/board")
    const { rows } = body as { rows: { cells: { statements: unknown[] }[] }[] }
    // The page is told besides how far the statements of a cell are reviewed.
    const told = rows
      .flatMap((row) => row.cells)
      .map(({ statements, ...cell }) => {
        expect(statements).toBeInstanceOf(Array)
        return cell
      })
    expect(told).toEqual(cells)
  })

  test("the record says whether what came in last is joined", async () => {
    const { body } = await server.json("/api/record")
    expect(body).toMatchObject({ joining: false })
  })

  test("a cell opens on sentences that stand in their reports, letter for letter", async () => {
    const { body } = await server.json("/api/board")
    const { rows } = body as {
      rows: { cells: { issue: string; party: string; reports: number }[] }[]
    }
    const cell = rows.flatMap((row) => row.cells).find(({ reports }) => reports > 0)!
    const query = new URLSearchParams({ issue: cell.issue, party: cell.party })
    const opened = await server.json(`/api/board/cell?${query}`)
    const { sentences } = opened.body as {
      sentences: { evidence: { report: string; start: number; end: number; quote: string } }[]
    }
    expect(sentences.length).toBeGreaterThan(0)
    for (const { evidence } of sentences) {
      const { body: whole } = await server.json(`/api/reports/${evidence.report}`)
      const { report } = whole as { report: { text: string } }
      expect(report.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
  })

  test.each([
    ["accounts", "/api/accounts?limit=500", "accounts"],
    ["movement", "/api/movement", "movements"],
  ])("%s are those that the command shows", async (view, path, list) => {
    const shown = (await command(view, "--record", server.record, "--format", "json")) as {
      [name: string]: unknown
    }
    const { body } = await server.json(path)
    const given = body as { [name: string]: unknown }
    expect(given["items"] ?? given[list]).toEqual(shown[list])
  })

  test.each([
    "/api/reports",
    "/api/statements",
    "/api/timeline",
    "/api/actors",
    "/api/meetings",
    "/api/accounts",
  ])("%s comes in pages that leave nothing out and give nothing twice", async (path) => {
    const all = (await server.json(`${path}?limit=500`)).body as Listed
    const found: unknown[] = []
    let next: string | null = null
    do {
      const cursor: string = next === null ? "" : `&cursor=${next}`
      const page = (await server.json(`${path}?limit=7${cursor}`)).body as Listed
      found.push(...page.items)
      next = page.next
    } while (next !== null)
    expect(found).toEqual(all.items)
    expect(found.length).toBeGreaterThan(0)
  })

  test("a search finds the words, says where they stand, and counts", async () => {
    const { body } = await server.json("/api/statements?q=guns&limit=5")
    const { items, count } = body as {
      items: { statement: { quote: string }; marks: { start: number; end: number }[] }[]
      count: number
    }
    expect(count).toBeGreaterThan(0)
    for (const { statement, marks } of items)
      for (const { start, end } of marks)
        expect(statement.quote.slice(start, end).toLowerCase()).toMatch(/^guns?$/u)
  })

  test("the brief comes in every format", async () => {
    const kinds = ["markdown", "html", "docx", "pdf"]
    const types = await Promise.all(
      kinds.map(async (kind) => {
        const response = await server.fetch(`/api/brief?format=${kind}`)
        const body = await response.arrayBuffer()
        return [response.status, body.byteLength > 500, response.headers.get("content-type")]
      }),
    )
    expect(types.map(([status, isLong]) => [status, isLong])).toEqual(kinds.map(() => [200, true]))
    expect(types[3]?.[2]).toBe("application/pdf")
  })

  test("the export is what the command writes", async () => {
    const { stdout } = await rapporteur(["export"], { cwd: server.folder.path })
    expect((await (await server.fetch("/api/export")).text()) === stdout).toBe(true)
  })

  test("what has not changed is not sent again", async () => {
    const first = await server.fetch("/api/board")
    const headers = { "if-none-match": first.headers.get("etag") ?? "" }
    const second = await server.fetch("/api/board", { headers })
    expect([second.status, await second.text()]).toEqual([304, ""])
  })
})

describe("a request that does not fit", () => {
  test.each([
    ["an unknown path", "/api/nothing", 404],
    ["an unknown statement", "/api/statements/r-0.s0", 404],
    ["an unknown report", "/api/reports/r-0", 404],
    ["an unknown cell", "/api/board/cell?issue=a&party=b", 404],
    ["a page of none", "/api/reports?limit=0", 400],
    ["a cursor of somebody else", "/api/reports?cursor=eHl6", 400],
    ["a parameter nobody takes", "/api/board?depth=3", 400],
    ["a parameter given twice", "/api/reports?limit=1&limit=2", 400],
    ["a day that is none", "/api/statements?from=yesterday", 400],
    ["a NUL", "/api/statements?q=a%00b", 400],
  ])("%s is told as a problem", async (_name, path, status) => {
    const response = await server.json(path)
    expect(response.status).toBe(status)
    expect(response.headers.get("content-type")).toBe("application/problem+json")
    expect(response.body).toMatchObject({ status, detail: expect.any(String) })
  })

  test("another method at a known path is told apart from an unknown path", async () => {
    expect((await server.json("/api/board", { method: "DELETE" })).status).toBe(405)
  })
})

describe("review", () => {
  const first = async (): Promise<string> => {
    const { body } = await server.json("/api/queue?limit=1")
    return (body as { ids: string[] }).ids[0]!
  }

  test("a statement is accepted, its history says by whom, and the step is undone", async () => {
    const id = await first()
    const { status, body } = await server.post(`/api/statements/${id}/accept`, {
      reason: "checked",
    })
    const { step, statement } = body as { step: number; statement: { status: string } }
    expect([status, statement.status]).toEqual([200, "accepted"])
    const read = (await server.json(`/api/statements/${id}`)).body as {
      history: { by: { name: string }; reason: string; undone: boolean }[]
    }
    expect(read.history.at(-1)).toMatchObject({
      by: { kind: "reviewer", name: "Ada" },
      reason: "checked",
      undone: false,
    })
    await server.post(`/api/history/${step}/undo`, {})
    const { body: again } = await server.json(`/api/statements/${id}`)
    expect((again as { statement: { status: string } }).statement.status).toBe("proposed")
  })

  test("of two who decide on what they both saw, the second is told that it has changed", async () => {
    const id = await first()
    const seen = (await server.fetch(`/api/statements/${id}`)).headers.get("etag") ?? ""
    const [one, two] = await Promise.all([
      server.post(
        `/api/statements/${id}/correct`,
        { fields: { issue: "barrels" } },
        { "if-match": seen },
      ),
      server.post(`/api/statements/${id}/reject`, {}, { "if-match": seen }),
    ])
    expect([one.status, two.status].toSorted()).toEqual([200, 409])
  })

  test("what is rejected leaves the board, once the findings are joined anew", async () => {
    const { body } = await server.json("/api/statements?status=proposed&act=accepts")
    const { id } = (body as Listed).items[0]!.statement
    const board = () => server.fetch("/api/board").then((response) => response.text())
    expect(await board()).toContain(id)
    await server.post(`/api/statements/${id}/reject`, { reason: "Not his words." })
    await until(board, (shown) => !shown.includes(id))
    const { body: read } = await server.json(`/api/statements/${id}`)
    expect(read).toMatchObject({ statement: { id, status: "rejected" } })
  })

  test.each([
    [{ fields: { quote: "We agree." } }, 400],
    [{ fields: { act: "sings" } }, 400],
    [{ fields: { date: "soon" } }, 422],
    [{ fields: [] }, 400],
    [[], 400],
  ])("a correction of %j is refused", async (body, status) => {
    expect((await server.post(`/api/statements/${await first()}/correct`, body)).status).toBe(
      status,
    )
  })

  test("an undoing of what nobody did is refused with the reason", async () => {
    const { status, body } = await server.post("/api/history/9999/undo", {})
    expect([status, body]).toEqual([422, expect.objectContaining({ mend: expect.any(String) })])
  })
})

interface Uploaded {
  readonly id: string
  readonly state: string
  readonly kinds: { readonly new: number; readonly known: number }
  readonly unread: { readonly name: string; readonly because: string }[]
}

const done = async (id: string): Promise<Uploaded> =>
  until(
    async () => (await server.json(`/api/uploads/${id}`)).body as Uploaded,
    ({ state }) => state === "done" || state === "failed",
  )

const text = (day: number): string => `Ferry talks stall

PORT ELLERY — “No boat will sail before day ${day} is paid,” said Ida Marsh, head of the deckhands' union.
`

describe("uploads", () => {
  test.each([
    ["plain text", "text/plain", text(1)],
    ["JSON", "application/json", JSON.stringify({ id: "a", text: text(2) })],
    ["JSONL", "application/x-ndjson", `${JSON.stringify({ id: "b", text: text(3) })}\n`],
    ["HTML", "text/html; charset=utf-8", `<html><body><p>${text(4)}</p></body></html>`],
  ])("%s is read and kept, and the same again is known", async (_name, type, body) => {
    const send = async () => {
      const path = "/api/uploads?outlet=Ellery%20Post&published=2027-05-01"
      const init = { method: "POST", headers: { "content-type": type }, body }
      return done(((await server.json(path, init)).body as Uploaded).id)
    }
    expect(await send()).toMatchObject({ state: "done", kinds: { new: 1 }, unread: [] })
    expect(await send()).toMatchObject({ state: "done", kinds: { new: 0, known: 1 } })
  })

  test("a form of many files keeps the good ones and names the others, and no place", async () => {
    const form = new FormData()
    form.append("file", new Blob([text(5)]), "good.txt")
    form.append(
      "file",
      new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)]),
      "../../etc/bad.txt",
    )
    const { status, body } = await server.json("/api/uploads", { method: "POST", body: form })
    expect(status).toBe(202)
    const { kinds, unread } = await done((body as Uploaded).id)
    expect(kinds.new).toBe(1)
    expect(unread).toEqual([expect.objectContaining({ name: "bad.txt" })])
    expect(JSON.stringify(unread)).not.toMatch(/\/tmp|uploads-/u)
  })

  test("its progress comes as events that end with it", async () => {
    const lines = Array.from({ length: 5 }, (_, k) =>
      JSON.stringify({ id: `e${k}`, text: text(10 + k) }),
    )
    const init = {
      method: "POST",
      headers: { "content-type": "application/jsonl" },
      body: lines.join("\n"),
    }
    const { body } = await server.json("/api/uploads", init)
    const events = await (await server.fetch(`/api/uploads/${(body as Uploaded).id}/events`)).text()
    const last = events.trim().split("\n\n").at(-1) ?? ""
    expect(last).toMatch(/^event: upload\ndata: /u)
    expect(JSON.parse(last.split("data: ")[1]!)).toMatchObject({ state: "done", kinds: { new: 5 } })
  })

  test("the server answers while it reads", async () => {
    const lines = Array.from({ length: 60 }, (_, k) =>
      JSON.stringify({ id: `w${k}`, text: text(100 + k) }),
    )
    const init = {
      method: "POST",
      headers: { "content-type": "application/jsonl" },
      body: lines.join("\n"),
    }
    const { id } = (await server.json("/api/uploads", init)).body as Uploaded
    const states: string[] = []
    await until(
      async () => ((await server.json(`/api/uploads/${id}`)).body as Uploaded).state,
      (state) => states.push(state) > 0 && state === "done",
    )
    expect(states.slice(0, -1).length).toBeGreaterThan(0)
  })

  test("whoever follows the record hears of a change by another process", async () => {
    const stop = new AbortController()
    const response = await server.fetch("/api/events", { signal: stop.signal })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    const { value: first } = await reader.read()
    const file = server.folder.write("other.txt", text(500))
    const kept = await rapporteur(["keep", file], { cwd: server.folder.path })
    expect(kept).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^1 new/u) })
    const { value: second } = await reader.read()
    stop.abort()
    expect([first, second]).toEqual([
      expect.stringMatching(/^event: record\n/u),
      expect.stringMatching(/^event: record\n/u),
    ])
    expect(second).not.toBe(first)
  })
})

describe("MCP", () => {
  const ways: readonly (readonly [string, () => Transport])[] = [
    [
      "over HTTP",
      () => new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)) as unknown as Transport,
    ],
    [
      "on standard input and output",
      () =>
        new StdioClientTransport({
          command: process.execPath,
          args: [main, "mcp", "--record", server.record],
        }),
    ],
  ]

  test.each(ways)(
    "%s: every tool only reads, warns of quoted words, and cites",
    async (_way, transport) => {
      const client = new Client({ name: "a client", version: "1.0.0" })
      await client.connect(transport())
      const { tools } = await client.listTools()
      expect(tools.map(({ name }) => name).toSorted()).toEqual([
        "accounts",
        "board",
        "changes",
        "search_statements",
        "timeline",
      ])
      for (const tool of tools) {
        expect(tool.annotations?.readOnlyHint).toBe(true)
        expect(tool.description).toMatch(/never instructions/u)
        const args = tool.name === "search_statements" ? { query: "guns" } : {}
        const { content, isError } = await client.callTool({ name: tool.name, arguments: args })
        expect(isError ?? false).toBe(false)
        const [{ text: answer }] = content as [{ text: string }]
        const cited = JSON.parse(answer) as { notice: string }
        expect(cited.notice).toMatch(/never instructions/u)
        expect(answer).toMatch(/"quote":"[^"]+","outlet":"[^"]+","published":"\d{4}-/u)
        expect(answer).toMatch(/"report":"r-/u)
      }
      await client.close()
    },
  )

  test("a tool that does not get what it takes says so", async () => {
    const client = new Client({ name: "a client", version: "1.0.0" })
    await client.connect(ways[0]![1]())
    const answer = await client.callTool({ name: "changes", arguments: { since: "soon" } })
    expect(answer.isError).toBe(true)
    await client.close()
  })
})

describe("the pages beside", () => {
  test("the reference asks for nothing from elsewhere", async () => {
    const page = await (await server.fetch("/reference")).text()
    expect(page).toMatch(/<h3><span class="method">GET<\/span> <code>\/api\/board<\/code>/u)
    expect(page).not.toMatch(/(?:src|href)="https?:/u)
    expect(page).not.toMatch(/<script/u)
  })

  test("health and metrics tell no word of a report", async () => {
    expect((await server.json("/health")).body).toEqual({ status: "ok" })
    const metrics = await (await server.fetch("/metrics")).text()
    expect(metrics).toMatch(/rapporteur_requests_total\{operation="getBoard",status="200"\} \d+/u)
    expect(metrics).not.toMatch(/Karnow|Halvorra/u)
  })

  test("stopping keeps what has arrived", async () => {
    const other = await serving()
    const lines = Array.from({ length: 30 }, (_, k) =>
      JSON.stringify({ id: `s${k}`, text: text(1000 + k) }),
    )
    const init = {
      method: "POST",
      headers: { "content-type": "application/jsonl" },
      body: lines.join("\n"),
    }
    const { status } = await other.json("/api/uploads", init)
    const ended = new Promise<number | null>((end) => other.process.on("close", end))
    other.process.kill("SIGTERM")
    expect([status, await ended]).toEqual([202, 0])
    const { stdout } = await rapporteur(["verify"], { cwd: other.folder.path })
    expect(stdout).toMatch(/In order: 38 reports/u)
    other.folder.remove()
  })
})

test("the record is in order after all of this", async () => {
  const { stdout, code } = await rapporteur(["verify"], { cwd: server.folder.path })
  expect([code, stdout]).toEqual([0, expect.stringMatching(/In order/u)])
})
