/** Who is kept out, and of what: a server with users, as others may reach it. */
import { readFileSync, readdirSync } from "node:fs"
import { createServer, request as ask } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { secretHash } from "../../src/api/password.ts"
import { openRecord } from "../../src/record/open-record.ts"
import { beginSession } from "../../src/record/sessions.ts"
import { addToken } from "../../src/record/tokens.ts"
import { rapporteur, temporaryFolder } from "../cli/rapporteur.ts"
import { serving, until, type Serving } from "./serving.ts"

const password = "a long invented password"
const users = ["coder", "reader", "reviewer", "editor", "admin"] as const
type User = (typeof users)[number]

let server: Serving
const tokens = {} as Record<User | "narrow", string>
let expired = ""

beforeAll(async () => {
  server = await serving({
    options: ["--log", "info"],
    async before(run) {
      for (const role of users) await run(["user", "add", role, "--role", role], `${password}\n`)
      const scopes = ["code", "read", "review", "upload", "export", "admin"]
      for (const role of users)
        tokens[role] = await run(["user", "token", role, "--scope", ...scopes])
      tokens.narrow = await run(["user", "token", "admin", "--scope", "read", "--label", "narrow"])
      expired = await run(["user", "token", "admin", "--label", "taken back"])
      await run(["user", "token", "admin", "--label", "taken back", "--revoke"])
    },
  })
})
afterAll(async () => {
  await server.stop()
})

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

interface SignedIn {
  readonly cookie: string
  readonly csrf: string
}

async function signIn(name: string, old: string | null = null): Promise<SignedIn> {
  const headers = old === null ? {} : { cookie: old }
  const {
    status,
    body,
    headers: given,
  } = await server.post("/api/session", { name, password }, headers)
  expect(status).toBe(200)
  const cookie = (given.get("set-cookie") ?? "").split(";")[0] ?? ""
  return { cookie, csrf: (body as { csrf: string }).csrf }
}

interface Described {
  readonly paths: Record<string, Record<string, { security?: unknown[]; description?: string }>>
}

const rightOf: Record<string, readonly User[]> = {
  code: ["coder", "reviewer", "editor", "admin"],
  read: ["reader", "reviewer", "editor", "admin"],
  review: ["reviewer", "editor", "admin"],
  upload: ["editor", "admin"],
  export: ["editor", "admin"],
  admin: ["admin"],
}

/** Every operation of the document, with the right that it says it needs. */
async function operations() {
  const { paths } = (await server.json("/openapi.json")).body as Described
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { description = "" }]) => ({
      method: method.toUpperCase(),
      path: path.replaceAll(/\{\w+\}/gu, "1"),
      scope: /right to (\w+)/u.exec(description)?.[1] ?? null,
    })),
  )
}

/** Of a stream only the beginning is waited for. */
async function statusOf(path: string, init: RequestInit): Promise<number> {
  const stop = new AbortController()
  const { status } = await server.fetch(path, { ...init, signal: stop.signal })
  stop.abort()
  return status
}

describe("rights", () => {
  test("nobody comes in anywhere without showing who they are", async () => {
    const open = []
    for (const { method, path, scope } of await operations())
      if ((await statusOf(path, { method })) !== 401) open.push([method, path, scope])
    expect(open).toEqual([
      ["POST", "/api/session", null],
      ["GET", "/health", null],
    ])
  })

  test.each(users)(
    "a %s may do what the role allows, on every route, and no more",
    async (user) => {
      const wrong = []
      for (const { method, path, scope } of await operations()) {
        if (scope === null || path === "/api/session") continue
        const status = await statusOf(path, { method, headers: bearer(tokens[user]) })
        const isAllowed = rightOf[scope]?.includes(user) ?? false
        if ((status === 403) === isAllowed) wrong.push([method, path, scope, status])
      }
      expect(wrong).toEqual([])
    },
  )

  test("a token does no more than its scopes, whatever its user may", async () => {
    const headers = bearer(tokens.narrow)
    expect((await server.json("/api/board", { headers })).status).toBe(200)
    expect((await server.json("/api/users", { headers })).status).toBe(403)
    expect((await server.json("/api/export", { headers })).status).toBe(403)
    expect((await server.post("/api/history/1/undo", {}, headers)).status).toBe(403)
  })

  test("a token that was taken back, or that nobody made, is none", async () => {
    for (const token of [expired, "x".repeat(43)])
      expect((await server.json("/api/board", { headers: bearer(token) })).status).toBe(401)
  })

  test("a token and a session that have expired are none", async () => {
    const record = await openRecord(server.record, { create: false, seconds: 10 })
    const [value, made] = ["an-expired-secret-of-43-letters-0123456789", "2027-01-01T00:00:00Z"]
    const [hash, expires] = [secretHash(value), new Date(Date.now() - 1000).toISOString()]
    await addToken(record, { hash, label: "old", user: "admin", scopes: ["read"], made, expires })
    await beginSession(record, { hash, user_name: "admin", csrf: "old", made, expires })
    const board = async (headers: Record<string, string>) =>
      (await server.json("/api/board", { headers })).status
    const later = new Date(Date.now() + 60_000).toISOString()
    const fresh = `${value}-fresh`
    const hashed = secretHash(fresh)
    const alike = { label: "new", user: "admin", scopes: ["read"], made, expires: later }
    await addToken(record, { hash: hashed, ...alike })
    await record.close()
    expect(await board(bearer(value))).toBe(401)
    expect(await board({ cookie: `rapporteur_session=${value}` })).toBe(401)
    expect(await board(bearer(fresh))).toBe(200)
  })

  test("whoever may do little still sees and ends their own session", async () => {
    const { cookie, csrf } = await signIn("coder")
    const own = await server.json("/api/session", { headers: { cookie } })
    expect(own).toMatchObject({ status: 200, body: { role: "coder", scopes: ["code"] } })
    const headers = { cookie, "x-csrf-token": csrf }
    expect((await server.fetch("/api/session", { method: "DELETE", headers })).status).toBe(204)
    expect((await server.json("/api/session", { headers: { cookie } })).status).toBe(401)
  })

  test("nobody sees another's upload", async () => {
    const headers = { ...bearer(tokens.editor), "content-type": "text/plain" }
    const init = { method: "POST", headers, body: "“No deal,” said Ida Marsh." }
    const { id } = (await server.json("/api/uploads", init)).body as { id: string }
    const see = async (user: User) =>
      (await server.json(`/api/uploads/${id}`, { headers: bearer(tokens[user]) })).status
    expect([await see("editor"), await see("admin")]).toEqual([200, 404])
  })

  test("a decision stands in the history under the name that signed in", async () => {
    const headers = bearer(tokens.reviewer)
    const { ids } = (await server.json("/api/queue?limit=1", { headers })).body as { ids: string[] }
    await server.post(`/api/statements/${ids[0]}/accept`, { by: "admin" }, headers)
    await server.post(`/api/statements/${ids[0]}/accept`, {}, headers)
    const { items } = (await server.json("/api/history", { headers })).body as {
      items: { by: { name: string } }[]
    }
    expect(items.map(({ by }) => by.name)).toEqual(["reviewer"])
  })
})

describe("sessions", () => {
  test("the cookie is for the browser alone and for this site alone", async () => {
    const { headers } = await server.post("/api/session", { name: "reader", password })
    expect(headers.get("set-cookie")).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/u)
  })

  test("a login gives a new session and ends the old one, so that none can be planted", async () => {
    const first = await signIn("reader")
    const second = await signIn("reader", first.cookie)
    expect(second.cookie).not.toBe(first.cookie)
    const see = async ({ cookie }: SignedIn) =>
      (await server.json("/api/board", { headers: { cookie } })).status
    expect([await see(first), await see(second)]).toEqual([401, 200])
    const planted = "rapporteur_session=planted-by-somebody-else-0123456789"
    expect((await signIn("reader", planted)).cookie).not.toBe(planted)
  })

  test("a change with the cookie alone is refused as forged", async () => {
    const { cookie, csrf } = await signIn("reviewer")
    const { body } = await server.json("/api/queue?limit=1", { headers: { cookie } })
    const path = `/api/statements/${(body as { ids: string[] }).ids[0]}/accept`
    const send = async (headers: Record<string, string>) =>
      (await server.post(path, {}, { cookie, ...headers })).status
    expect(await send({})).toBe(403)
    expect(await send({ "x-csrf-token": "guessed" })).toBe(403)
    expect(await send({ "x-csrf-token": csrf, origin: "https://elsewhere.example" })).toBe(403)
    expect(await send({ "x-csrf-token": csrf })).toBe(200)
  })

  test("signing out ends the session", async () => {
    const { cookie, csrf } = await signIn("reader")
    const init = { method: "DELETE", headers: { cookie, "x-csrf-token": csrf } }
    expect((await server.fetch("/api/session", init)).status).toBe(204)
    expect((await server.json("/api/board", { headers: { cookie } })).status).toBe(401)
  })

  test("an unknown name is told in the same words as a wrong password", async () => {
    const before = await server.post("/api/session", { name: "editor", password: "wrong password" })
    const unknown = await server.post("/api/session", {
      name: "nobody",
      password: "wrong password",
    })
    expect([before.status, unknown.status]).toEqual([401, 401])
    expect(unknown.body).toEqual(before.body)
  })

  test("guessing is stopped, for the right password too", async () => {
    const login = async (word: string) =>
      (await server.post("/api/session", { name: "admin", password: word })).status
    const statuses = []
    for (let k = 0; k < 12; k += 1) statuses.push(await login(`guess number ${k}`))
    expect(statuses.at(-1)).toBe(429)
    expect(await login(password)).toBe(429)
    const { items } = (await server.json("/api/audit", { headers: bearer(tokens.admin) })).body as {
      items: { what: string; detail: string }[]
    }
    expect(items[0]).toMatchObject({ what: "login refused" })
    expect(JSON.stringify(items)).not.toMatch(/guess number/u)
  })

  test("neither passwords, tokens nor words of reports are in the log or the record", async () => {
    const kept = readdirSync(server.folder.path)
      .filter((name) => name.startsWith("talks.rapporteur"))
      .map((name) => readFileSync(join(server.folder.path, name)).toString("latin1"))
      .join("")
    for (const secret of [password, ...Object.values(tokens)]) {
      expect(kept.includes(secret)).toBe(false)
      expect(server.log().includes(secret)).toBe(false)
    }
    expect(server.log()).toMatch(/"operation":"getBoard"/u)
    expect(server.log()).not.toMatch(/Karnow|Ida Marsh/u)
  })

  test("no copy of the record and no export has users in it", async () => {
    const run = (...args: string[]) => rapporteur(args, { cwd: server.folder.path })
    await run("backup", "copy.rapporteur")
    expect((await run("user", "list", "--record", "copy.rapporteur")).stdout).toBe(
      "0 users, 0 tokens.\n",
    )
    expect((await run("export")).stdout).not.toMatch(/scrypt/u)
  })
})

/** `fetch` sets Host by itself; a browser led astray does not. */
const withHost = (host: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    ask(`${server.url}/health`, { headers: { host } }, ({ statusCode }) => done(statusCode))
      .on("error", fail)
      .end()
  })

describe("pages of other sites", () => {
  test("a name that somebody made point here is not answered to", async () => {
    expect(await withHost("evil.example")).toBe(421)
    expect(await withHost("localhost:80")).toBe(200)
  })

  test.each(["https://elsewhere.example", "null", "http://127.0.0.1:1"])(
    "a request from %s is refused",
    async (origin) => {
      const headers = { ...bearer(tokens.admin), origin }
      expect((await server.json("/api/board", { headers })).status).toBe(403)
    },
  )

  test("every answer tells the browser to load, frame and guess nothing", async () => {
    for (const path of ["/health", "/reference", "/api/board", "/nothing"]) {
      const { headers } = await server.fetch(path)
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/u)
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("x-frame-options")).toBe("DENY")
    }
  })
})

/** Ten entities, each of ten of the one before: a thousand million letters, if somebody asked. */
const laughs = (doctype: string, body: string): string => {
  const levels = Array.from(
    { length: 9 },
    (_, k) => `<!ENTITY l${k + 1} "${`&l${k};`.repeat(10)}">`,
  )
  return `${doctype} [<!ENTITY l0 "ha">${levels.join("")}]>${body}`
}

describe("uploads that mean harm", () => {
  const send = (init: RequestInit) => {
    const headers = { ...bearer(tokens.editor), ...(init.headers as Record<string, string>) }
    return server.json("/api/uploads", { ...init, method: "POST", headers })
  }

  test("a packed body is refused before it is unpacked", async () => {
    const body = gzipSync(Buffer.alloc(1_000_000, "a"))
    const headers = { "content-type": "text/plain", "content-encoding": "gzip" }
    expect((await send({ headers, body })).status).toBe(415)
  })

  test("a body without end is cut off at the limit", async () => {
    const chunk = new Uint8Array(1_000_000).fill(97)
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        if (sent > 200) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const init = { headers: { "content-type": "text/plain" }, body, duplex: "half" } as RequestInit
    const status = await send(init).then(
      (answer) => answer.status,
      () => "cut off",
    )
    expect([413, "cut off"]).toContain(status)
    expect(sent).toBeLessThan(200)
  })

  test("too many files are refused", async () => {
    const form = new FormData()
    for (let k = 0; k < 300; k += 1) form.append("file", new Blob(["x"]), `${k}.txt`)
    expect((await send({ body: form })).status).toBe(413)
  })

  test("an archive, nested JSON and HTML with entities in entities do no harm", async () => {
    const bombs = [
      [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0), "a.txt"],
      [`${"[".repeat(200_000)}${"]".repeat(200_000)}`, "b.json"],
      [
        `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><p>&b;&c;</p>`,
        "c.html",
      ],
      [laughs("<!DOCTYPE html", "<p>&l9;</p>"), "d.html"],
      [laughs('<?xml version="1.0"?><!DOCTYPE a', "<a>&l9;</a>"), "e.txt"],
      [`<html><body>${"<div>".repeat(50_000)}“No deal,” said Bo Lund.`, "f.html"],
      [gzipSync(Buffer.alloc(20_000_000, "a")), "g.html"],
      [`{"text": ${JSON.stringify("“".repeat(20_000))}}`, "h.json"],
    ] as const
    const form = new FormData()
    for (const [bytes, name] of bombs) form.append("file", new Blob([bytes]), name)
    const { body } = await send({ body: form })
    const { id } = body as { id: string }
    const headers = bearer(tokens.editor)
    const ended = await until(
      async () => (await server.json(`/api/uploads/${id}`, { headers })).body as { state: string },
      ({ state }) => state !== "waiting" && state !== "reading",
    )
    expect(ended.state).toBe("done")
    expect((await server.json("/health")).status).toBe(200)
    const found = await server.fetch("/api/statements?q=root", { headers })
    expect(await found.text()).not.toMatch(/root:x/u)
  })

  test("a name that climbs writes nothing outside", async () => {
    const form = new FormData()
    form.append("file", new Blob(["“No deal,” said Bo Lund."]), "../../../../climbed.txt")
    form.append("file", new Blob(["“No deal,” said Bo Lund."]), "..\\..\\climbed.txt")
    expect((await send({ body: form })).status).toBe(202)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith("climbed"))).toEqual([])
  })

  test("no address in a report, a query or a field is ever asked for", async () => {
    let asked = 0
    const bait = createServer((_request, response) => {
      asked += 1
      response.end()
    })
    await new Promise<void>((done) => bait.listen(0, "127.0.0.1", done))
    const { port } = bait.address() as { port: number }
    const url = `http://127.0.0.1:${port}/bait`
    const html = `<html><head><link rel="canonical" href="${url}"><script src="${url}"></script></head><body><img src="${url}"><p>“No deal,” said Ida Marsh.</p><iframe src="${url}"></iframe></body></html>`
    const { body } = await send({ headers: { "content-type": "text/html" }, body: html })
    const headers = bearer(tokens.editor)
    const path = `/api/uploads/${(body as { id: string }).id}`
    await until(
      async () => (await server.json(path, { headers })).body as { state: string },
      ({ state }) => state === "done",
    )
    const json = JSON.stringify({ url, text: "“No deal,” said Bo Lund." })
    await send({ headers: { "content-type": "application/json" }, body: json })
    await server.json(`/api/statements?outlet=${encodeURIComponent(url)}`, { headers })
    await server.json(`/api/reports/${encodeURIComponent(url)}`, { headers })
    await new Promise((done) => bait.close(done))
    expect(asked).toBe(0)
  })
})

test.each([
  "/../../etc/passwd",
  "/..%2f..%2fetc%2fpasswd",
  "/api/reports/..%2f..%2f..%2fetc%2fpasswd",
])("%s leads to no file", async (path) => {
  const { status, body } = await server.json(path, { headers: bearer(tokens.admin) })
  expect([status, JSON.stringify(body)]).toEqual([404, expect.not.stringMatching(/root:/u)])
})

test("without users the server starts on this machine alone", async () => {
  const folder = temporaryFolder()
  const ended = await rapporteur(["serve", "--host", "0.0.0.0", "--port", "0"], {
    cwd: folder.path,
  })
  folder.remove()
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringMatching(/there are no users/u)])
})
