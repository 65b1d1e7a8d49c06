/** A record on a PostgreSQL server is served as one in a file is. */
import { afterAll, expect, test } from "vitest"
import { rapporteur } from "../cli/rapporteur.ts"
import { databases } from "../record/databases.ts"
import { serving, until } from "./serving.ts"

const servers = databases.filter(([name]) => name === "PostgreSQL")
afterAll(async () => {
  for (const [, one] of databases) await one.close()
})

test.skipIf(servers.length === 0)(
  "it is read, decided on and added to, and stays in order",
  async () => {
    const place = await servers[0]![1].fresh()
    const token = { value: "" }
    const server = await serving({
      place,
      async before(run) {
        const record = ["--record", place]
        await run(
          ["user", "add", "Ada", "--role", "editor", ...record],
          "a long invented password\n",
        )
        token.value = await run([
          "user",
          "token",
          "Ada",
          "--scope",
          "read",
          "review",
          "upload",
          ...record,
        ])
      },
    })
    const headers = { authorization: `Bearer ${token.value}` }
    const { ids } = (await server.json("/api/queue?limit=1", { headers })).body as { ids: string[] }
    const { body: decided } = await server.post(`/api/statements/${ids[0]}/accept`, {}, headers)
    expect(decided).toMatchObject({ step: 1, statement: { status: "accepted" } })
    const { status } = await server.json("/api/statements?q=guns", { headers })
    const text = "“No boat will sail,” said Ida Marsh."
    const init = {
      method: "POST",
      headers: { ...headers, "content-type": "text/plain" },
      body: text,
    }
    const { id } = (await server.json("/api/uploads", init)).body as { id: string }
    const upload = await until(
      async () => (await server.json(`/api/uploads/${id}`, { headers })).body as { state: string },
      ({ state }) => state === "done" || state === "failed",
    )
    expect([status, upload]).toEqual([
      200,
      expect.objectContaining({ kinds: expect.objectContaining({ new: 1 }) }),
    ])
    const { stdout } = await rapporteur(["verify", "--record", place], { cwd: server.folder.path })
    expect(stdout).toMatch(/In order: 9 reports/u)
    expect(await server.stop()).toBe(0)
  },
)
