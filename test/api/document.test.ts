/** The OpenAPI document: without fault, followed by the server, and good enough to make a client of. */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { createConfig, lintFromString } from "@redocly/openapi-core"
import openapiTypes from "openapi-typescript"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { rapporteur, root } from "../cli/rapporteur.ts"
import { fuzzed } from "./fuzz.ts"
import { serving, type Serving } from "./serving.ts"

/** Many more by hand: `npm run fuzz`. */
const requests = Number(process.env["RAPPORTEUR_FUZZ"] ?? 800)

interface Described {
  readonly paths: Record<string, Record<string, { readonly operationId: string }>>
}

let server: Serving
let document: never
beforeAll(async () => {
  server = await serving({ options: ["--as", "Ada", "--max-requests", "999999999"] })
  document = (await server.json("/openapi.json")).body
})
afterAll(async () => {
  await server.stop()
})

test("a linter finds nothing in it", async () => {
  const config = await createConfig({ extends: ["recommended"] })
  const source = JSON.stringify(document)
  const problems = await lintFromString({ source, config, absoluteRef: "openapi.json" })
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

test("docs/api.md names every path of it, and no other", () => {
  const page = readFileSync(join(root, "docs/api.md"), "utf8")
  const named: string[] = []
  for (const [, mark = "", rest = ""] of page.matchAll(/`(\.\.\.)?(\/[\w/{}.-]+)`/gu)) {
    // Three dots stand for all but the last part of the path before.
    const before = mark === "" ? "" : (named.at(-1) ?? "").replace(/\/[^/]+$/u, "")
    named.push(before + rest)
  }
  const besides = ["/mcp", "/openapi.json", "/reference"]
  const { paths } = document as Described
  expect([...new Set(named)].toSorted()).toEqual([...Object.keys(paths), ...besides].toSorted())
})

describe("a client made of it", () => {
  const program = `import createClient from "openapi-fetch"
import type { paths } from "./paths.ts"

const client = createClient<paths>({ baseUrl: process.argv[2] ?? "" })
const { data: board } = await client.GET("/api/board", {})
const { data: found } = await client.GET("/api/statements", { params: { query: { q: "guns", limit: 3 } } })
const id = found?.items[0]?.statement.id ?? ""
const { data: decided } = await client.POST("/api/statements/{id}/accept", { params: { path: { id } }, body: { reason: "seen" } })
const { error } = await client.GET("/api/reports/{id}", { params: { path: { id: "none" } } })
const parties: string[] = board?.parties ?? []
console.log(JSON.stringify({ parties, quote: found?.items[0]?.statement.quote, status: decided?.statement?.status, error: error?.status }))
`

  test("compiles, reads, decides, and is told what is wrong", async () => {
    mkdirSync(join(root, "node_modules/.cache"), { recursive: true })
    const folder = mkdtempSync(join(root, "node_modules/.cache/client-"))
    writeFileSync(join(folder, "paths.ts"), await openapiTypes(document))
    writeFileSync(join(folder, "client.ts"), program)
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }`)
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        rootDir: folder,
        lib: ["es2023", "dom"],
        exactOptionalPropertyTypes: false,
      },
      include: [folder],
      exclude: [],
    }
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
    const run = (file: string, ...args: string[]) =>
      spawnSync(process.execPath, [join(root, "node_modules", file), ...args], { encoding: "utf8" })
    const compiled = run("typescript/bin/tsc", "-p", folder)
    const ran = run("tsx/dist/cli.mjs", join(folder, "client.ts"), server.url)
    rmSync(folder, { recursive: true })
    expect([compiled.stdout, ran.stderr]).toEqual(["", ""])
    expect(JSON.parse(ran.stdout)).toEqual({
      parties: ["Halvorra", "Quessen"],
      quote: expect.any(String),
      status: "accepted",
      error: 404,
    })
  })
})

test(
  `${requests} requests made from it, hostile ones among them, are answered as it says`,
  async () => {
    const { faults, done } = await fuzzed(server, document, requests)
    expect(faults).toEqual([])
    const { paths } = document as Described
    const all = Object.values(paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    )
    // No request made by chance knows a password, an empty record, or the name of an upload, and
    // one person alone is of one opinion.
    const never = ["addExample", "adjudicate", "followUpload", "getDispute", "getUpload", "signIn"]
    // Whether these can be done depends on what the others did before.
    const seldom = [
      "keepActorsApart",
      "mergeActors",
      "splitStatement",
      "undoCodingStep",
      "unmergeActor",
    ]
    expect(all.filter((name) => !done.has(name) && !seldom.includes(name)).toSorted()).toEqual(
      never.toSorted(),
    )
    const { stdout, code } = await rapporteur(["verify"], { cwd: server.folder.path })
    expect([code, stdout]).toEqual([0, expect.stringMatching(/In order/u)])
  },
  60_000 + requests * 100,
)
