/** Fiction: two code the same reports unseen, a third one chooses, over the wire. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { serving, type Serving } from "./serving.ts"

let server: Serving
const tokens: Record<string, string> = {}
const people = { Ben: "coder", Cleo: "coder", Dora: "reviewer", Emil: "reader" } as const
type Person = keyof typeof people

beforeAll(async () => {
  server = await serving({
    async before(run) {
      const scopes = ["code", "read", "review", "upload", "export", "admin"]
      for (const [name, role] of Object.entries(people)) {
        await run(["user", "add", name, "--role", role], "a long invented password\n")
        tokens[name] = await run(["user", "token", name, "--scope", ...scopes])
      }
    },
  })
})
afterAll(async () => {
  await server.stop()
})

const bearer = (name: Person) => ({ authorization: `Bearer ${tokens[name]}` })
const get = (name: Person, path: string) => server.json(path, { headers: bearer(name) })
const post = (name: Person, path: string, body: unknown, headers = {}) =>
  server.post(path, body, { ...bearer(name), ...headers })

interface Item {
  readonly unit: string
  readonly report: { readonly id: string }
  readonly text: string
  readonly places: { readonly start: number; readonly end: number; readonly quote: string }[]
  readonly coding: { readonly isStatement: boolean; readonly fields: object } | null
}

const queueOf = async (name: Person): Promise<string[]> =>
  ((await get(name, "/api/coding-queue?limit=500")).body as { ids: string[] }).ids

const itemOf = async (name: Person, id: string): Promise<Item> =>
  (await get(name, `/api/codings/${id}`)).body

describe("a coder", () => {
  test("sees the words in their report, and no value of the machine or of anybody", async () => {
    const [first = ""] = await queueOf("Ben")
    const item = await itemOf("Ben", first)
    expect(Object.keys(item).toSorted()).toEqual(["coding", "places", "report", "text", "unit"])
    expect(item.places.length).toBeGreaterThan(0)
    for (const { start, end, quote } of item.places) expect(item.text.slice(start, end)).toBe(quote)
    expect(JSON.stringify({ ...item, text: "", places: [] })).not.toMatch(
      /speaker|party|act"|stance|issue|confidence|status/u,
    )
  })

  test.each([
    "/api/statements",
    "/api/reports",
    "/api/board",
    "/api/history",
    "/api/disputes",
    "/api/agreement",
    "/api/export",
    "/openapi.json",
  ])("%s is not where a coder can look the machine's reading up", async (path) => {
    expect((await get("Ben", path)).status).toBe(path === "/openapi.json" ? 200 : 403)
  })

  test("codes, sees the own coding alone, and takes it back alone", async () => {
    const [first = ""] = await queueOf("Ben")
    const fields = { act: "demands", stance: "supports", issue: "milk" }
    const coded = await post("Ben", `/api/codings/${first}/code`, { fields })
    expect(coded).toMatchObject({ status: 200, body: { unit: first, step: expect.any(Number) } })
    expect(await queueOf("Ben")).not.toContain(first)
    expect(await queueOf("Cleo")).toContain(first)
    expect((await itemOf("Ben", first)).coding).toMatchObject({ isStatement: true, fields })
    expect((await itemOf("Cleo", first)).coding).toBeNull()
    expect((await get("Cleo", "/api/codings")).body).toMatchObject({ items: [] })
    const { step } = coded.body as { step: number }
    const undo = `/api/coding-steps/${step}/undo`
    expect((await post("Cleo", undo, {})).status).toBe(422)
    expect((await post("Ben", undo, {})).status).toBe(200)
    expect((await itemOf("Ben", first)).coding).toBeNull()
  })

  test("changes nothing in the record", async () => {
    const [first = ""] = await queueOf("Ben")
    const before = (await get("Emil", `/api/statements/${first}`)).body
    await post("Ben", `/api/codings/${first}/none`, { reason: "A caption." })
    expect((await get("Emil", `/api/statements/${first}`)).body).toEqual(before)
    expect((await get("Dora", "/api/history")).body).toMatchObject({ items: [] })
  })

  test("marks words of the report that the machine passed over", async () => {
    const [, second = ""] = await queueOf("Ben")
    const { report, text } = await itemOf("Ben", second)
    const end = text.indexOf(" ", 12)
    const path = `/api/reports/${report.id}/codings`
    const marked = await post("Ben", path, {
      content: { start: 0, end },
      fields: { act: "demands" },
    })
    expect(marked.status).toBe(201)
    const { unit } = marked.body as { unit: string }
    expect(await itemOf("Ben", unit)).toMatchObject({
      places: [{ start: 0, end, quote: text.slice(0, end) }],
      coding: { isMarked: true, fields: { act: "demands" } },
    })
    expect((await get("Cleo", `/api/codings/${unit}`)).status).toBe(404)
    expect((await post("Ben", path, { content: { start: 0, end: 1e6 } })).status).toBe(422)
  })

  test("who saw an older coding of their own is told that it has changed", async () => {
    const [first = ""] = await queueOf("Ben")
    const path = `/api/codings/${first}`
    const seen = (await get("Ben", path)).headers.get("etag") ?? ""
    const send = () =>
      post("Ben", `${path}/code`, { fields: { act: "denies" } }, { "if-match": seen })
    expect([(await send()).status, (await send()).status]).toEqual([200, 409])
  })

  test("a reader codes nothing", async () => {
    expect((await get("Emil", "/api/coding-queue")).status).toBe(403)
  })
})

describe("two who differ", () => {
  interface Dispute {
    readonly unit: string
    readonly fields: string[]
    readonly codings: { coder: string; fields: object }[]
  }
  const disputes = async (agreed = false): Promise<Dispute[]> =>
    ((await get("Dora", `/api/disputes?agreed=${agreed}`)).body as { items: Dispute[] }).items

  test("stand side by side, and one who chooses makes a coding the record's", async () => {
    const unit = (await queueOf("Cleo")).at(-1) ?? ""
    await post("Ben", `/api/codings/${unit}/code`, { fields: { act: "denies", issue: "milk" } })
    await post("Cleo", `/api/codings/${unit}/code`, { fields: { act: "proposes", issue: "milk" } })
    const [dispute] = (await disputes()).filter((one) => one.unit === unit)
    expect(dispute).toMatchObject({
      fields: ["act"],
      codings: [{ coder: "Ben" }, { coder: "Cleo", fields: { act: "proposes" } }],
    })
    const seen = (await get("Dora", `/api/disputes/${unit}`)).headers.get("etag") ?? ""
    const path = `/api/disputes/${unit}/adjudicate`
    expect((await post("Ben", path, { coder: "Ben" })).status).toBe(403)
    expect((await post("Dora", path, { coder: "Emil" }, { "if-match": seen })).status).toBe(422)
    const chosen = await post("Dora", path, { coder: "Cleo" }, { "if-match": seen })
    expect(chosen).toMatchObject({
      status: 200,
      body: { statement: { id: unit, act: "proposes", issue: "milk", status: "corrected" } },
    })
    expect((await disputes()).map((one) => one.unit)).not.toContain(unit)
    expect((await post("Dora", path, { coder: "Ben" })).status).toBe(404)
    const { step } = chosen.body as { step: number }
    await post("Dora", `/api/history/${step}/undo`, {})
    expect((await disputes()).map((one) => one.unit)).toContain(unit)
  })

  test("those on which all agree are listed apart", async () => {
    const unit = (await queueOf("Cleo")).at(-2) ?? ""
    for (const name of ["Ben", "Cleo"] as const)
      await post(name, `/api/codings/${unit}/code`, { fields: { act: "denies" } })
    expect((await disputes()).map((one) => one.unit)).not.toContain(unit)
    expect((await disputes(true)).find((one) => one.unit === unit)).toMatchObject({ fields: [] })
  })

  test("their agreement is the one that the command prints", async () => {
    const printed = await server.run(["agreement", "--format", "json"])
    const { body } = await get("Dora", "/api/agreement")
    expect(body).toEqual(JSON.parse(printed))
    const pair = await get("Dora", "/api/agreement?coders=Ben,%20machine")
    expect(pair.body).toMatchObject({ coders: ["Ben", "machine"] })
    expect((await get("Dora", "/api/agreement?coders=Emil")).status).toBe(404)
  })
})

test("a search in whole reports finds what the command finds", async () => {
  const printed = await server.run(["search", "--in", "reports", "guns", "--format", "json"])
  const { body } = await get("Emil", "/api/report-search?q=guns&limit=500")
  const { items, next, ...counts } = body as { items: unknown[]; next: null }
  expect({ hits: items, ...counts }).toEqual(JSON.parse(printed))
  expect([items.length > 0, next]).toEqual([true, null])
})
