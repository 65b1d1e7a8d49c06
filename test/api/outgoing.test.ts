/** No request leaves the machine, whatever addresses are sent: everything the server opens is heard. */
import { existsSync, readFileSync } from "node:fs"
import { spawn } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { temporaryFolder } from "../cli/rapporteur.ts"
import { fuzzed } from "./fuzz.ts"
import { serving, until, type Serving } from "./serving.ts"

/** Runs before the program and notes every connection and every name that is looked up. */
const listener = `
const { appendFileSync } = require("node:fs")
const { isIP, Socket } = require("node:net")
const dns = require("node:dns")
const dgram = require("node:dgram")
const note = (what) => appendFileSync(process.env.HEARD, what + "\\n")
const { connect } = Socket.prototype
Socket.prototype.connect = function (...asked) {
  note("connection " + JSON.stringify(asked[0]))
  return connect.apply(this, asked)
}
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  const own = dns[name]
  // An address is no name: nobody is asked for it.
  dns[name] = (...asked) => {
    if (isIP(asked[0]) === 0) note("name " + asked[0])
    return own(...asked)
  }
}
const { send } = dgram.Socket.prototype
dgram.Socket.prototype.send = function (...asked) {
  note("datagram")
  return send.apply(this, asked)
}
`

const folder = temporaryFolder()
const heardIn = `${folder.path}/heard.txt`
const environment = {
  NODE_OPTIONS: `--require ${folder.write("listener.cjs", listener)}`,
  HEARD: heardIn,
}
const heard = (): string => (existsSync(heardIn) ? readFileSync(heardIn, "utf8") : "")

let asked = 0
const bait = createServer((_request, response) => {
  asked += 1
  response.end()
})
let url = ""
let server: Serving

beforeAll(async () => {
  await new Promise<void>((done) => void bait.listen(0, "127.0.0.1", done))
  url = `http://127.0.0.1:${(bait.address() as AddressInfo).port}/bait`
  server = await serving({ options: ["--as", "Ada", "--max-requests", "999999"], environment })
})
afterAll(async () => {
  await server.stop()
  await new Promise((done) => void bait.close(done))
  folder.remove()
})

test("what listens would hear a request that leaves", async () => {
  const proof = `${heardIn}.proof`
  const env = { PATH: process.env["PATH"], ...environment, HEARD: proof }
  const program = "fetch(process.argv[1]).then((answer) => answer.text())"
  const child = spawn(process.execPath, ["-e", program, url], { env })
  await new Promise((done) => child.on("close", done))
  expect([asked, readFileSync(proof, "utf8")]).toEqual([1, expect.stringMatching(/^connection /u)])
})

test("an address in any parameter, any field and any report is never asked for", async () => {
  const before = asked
  const { body: document } = await server.json("/openapi.json")
  const { faults } = await fuzzed(server, document, 400, url)
  expect(faults).toEqual([])
  const html = `<html><head><link rel="canonical" href="${url}"><base href="${url}"><link rel="stylesheet" href="${url}"><meta http-equiv="refresh" content="0;url=${url}"><script src="${url}"></script></head><body><img src="${url}"><p>“No deal,” said Ida Marsh.</p><iframe src="${url}"></iframe><object data="${url}"></object></body></html>`
  const doctype = `<!DOCTYPE html SYSTEM "${url}" [<!ENTITY far SYSTEM "${url}">]><p>“&far;,” said Bo Lund.</p>`
  const told = {
    url,
    id: url,
    title: url,
    outlet: url,
    author: url,
    text: `“See ${url},” he said.`,
  }
  for (const [type, text] of [
    ["text/html", html],
    ["text/html", doctype],
    ["application/json", JSON.stringify(told)],
    ["text/markdown", `![far](${url})\\n\\n“No deal,” said Ida Marsh.`],
  ] as const) {
    const init = { method: "POST", headers: { "content-type": type }, body: text }
    const { body } = await server.json(`/api/uploads?outlet=${encodeURIComponent(url)}`, init)
    const path = `/api/uploads/${(body as { id: string }).id}`
    await until(
      async () => (await server.json(path)).body as { state: string },
      ({ state }) => state === "done" || state === "failed",
    )
  }
  expect([asked - before, heard()]).toEqual([0, ""])
})
