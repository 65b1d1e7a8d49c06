/**
 * Whether the server's memory stays flat: `tsx test/bench/soak.ts [--requests N] [--clients N]`.
 * 72,000 requests are four hours of a busy desk, five a second: reading, decisions, uploads. The
 * server is the built one, on a record that grows by its uploads.
 */
import { readFileSync } from "node:fs"
import { loadavg } from "node:os"
import { parseArgs } from "node:util"
import { serving, type Serving } from "../api/serving.ts"
import { ferryReport } from "../cli/rapporteur.ts"
import type { Question } from "./asked.ts"
import { load, type Answered } from "./clients.ts"
import { table } from "./table.ts"
import { chance } from "./varied.ts"

const { values: options } = parseArgs({
  options: {
    requests: { type: "string", default: "72000" },
    clients: { type: "string", default: "10" },
  },
})
const [count, clients] = [Number(options.requests), Number(options.clients)]

interface Known {
  readonly statements: readonly string[]
  readonly reports: readonly string[]
}

async function known(server: Serving): Promise<Known> {
  const { items: all } = (await server.json("/api/statements?limit=500")).body as {
    items: { statement: { id: string } }[]
  }
  const { items: reports } = (await server.json("/api/reports?limit=500")).body as {
    items: { id: string }[]
  }
  return { statements: all.map((one) => one.statement.id), reports: reports.map(({ id }) => id) }
}

type Pick = (list: readonly string[]) => string
type Kind = readonly [
  kind: string,
  share: number,
  ask: (known: Known, pick: Pick, number: number) => Asked,
]
/** A path to read, or something to send to one. */
type Asked = string | { readonly path: string; readonly type: string; readonly body: string }

const words = ["guns", "artillery", "kilometres", "boat", "talks", "window", '"not one"', "cross*"]
const steps = ["accept", "reject", "accept"]
const json = "application/json"

/** In a thousand. */
const kinds: readonly Kind[] = [
  ["board", 300, () => "/api/board"],
  ["search", 200, (_, pick) => `/api/statements?q=${encodeURIComponent(pick(words))}`],
  ["list", 130, (_, pick) => `/api/statements?party=${pick(["Halvorra", "Quessen"])}`],
  ["report", 120, ({ reports }, pick) => `/api/reports/${pick(reports)}`],
  ["statement", 100, ({ statements }, pick) => `/api/statements/${pick(statements)}`],
  ["changes", 60, () => "/api/changes?since=2027-03-10"],
  ["timeline", 38, () => "/api/timeline"],
  ["queue", 30, () => "/api/queue"],
  ["history", 10, () => "/api/history"],
  [
    "decision",
    10,
    ({ statements }, pick) => ({
      path: `/api/statements/${pick(statements)}/${pick(steps)}`,
      type: json,
      body: "{}",
    }),
  ],
  [
    "upload",
    2,
    (_, __, number) => ({ path: "/api/uploads", type: "text/plain", body: ferryReport(number) }),
  ],
]

function* asked(now: () => Known): Generator<Question> {
  const next = chance(11)
  const pick: Pick = (list) => list[Math.floor(next() * list.length)] ?? ""
  for (let number = 1; ; number++) {
    let at = next() * 1000
    const [kind, , ask] = kinds.find(([, share]) => (at -= share) < 0) ?? kinds[0]!
    const found = ask(now(), pick, number)
    yield typeof found === "string"
      ? { kind, path: found, send: null }
      : { kind, path: found.path, send: found }
  }
}

/** Of the server, and of the process beside it that keeps. */
function megabytes({ process: { pid } }: Serving): [server: string, keeper: string] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ")
  const of = (id: number | string): string => {
    const [, kilobytes = "0"] =
      /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8")) ?? []
    return (Number(kilobytes) / 1024).toFixed(0)
  }
  return [of(pid ?? 0), of(children[0] ?? 0)]
}

const limits = ["--max-requests", "100000000", "--as", "Ada"]
const server = await serving({ options: limits })
const rows: string[][] = []
let errors = 0
let now = await known(server)
const tenth = Math.ceil(count / 10)
const note = async (number: number): Promise<void> => {
  now = await known(server)
  rows.push([
    number.toLocaleString("en"),
    ...megabytes(server),
    String(now.reports.length),
    String(errors),
  ])
}
const heard = async ({ status }: Answered, number: number): Promise<void> => {
  if (status === 0 || status >= 400) errors += 1
  if (number % tenth === 0 || number === Math.ceil(tenth / 10)) await note(number)
}
await note(0)
await load({ url: server.url, clients, count, questions: asked(() => now), pause: 0, heard })
console.log(
  `${clients} clients, ${count} requests; load of the machine ${loadavg()[0]?.toFixed(1)}`,
)
console.log(table(["requests", "server MB", "keeper MB", "reports", "errors"], rows))
await server.stop()
