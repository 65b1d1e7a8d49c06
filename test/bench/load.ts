/**
 * How quick the server is when many ask at once: `tsx test/bench/load.ts [--record FILE]
 * [--statements N] [--clients N] [--requests N] [--pause MS] [--postgres]`. A record of a
 * million invented statements is made, where there is none yet. The server is the built one.
 */
import { loadavg } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { served, temporaryFolder } from "../cli/rapporteur.ts"
import { startPostgres } from "../record/postgres-server.ts"
import { questions } from "./asked.ts"
import { load, type Answered } from "./clients.ts"
import { filled } from "./fill-million.ts"
import { table } from "./table.ts"

const { values: options } = parseArgs({
  options: {
    record: { type: "string" },
    statements: { type: "string", default: "1000000" },
    clients: { type: "string", default: "50" },
    requests: { type: "string", default: "20000" },
    pause: { type: "string", default: "0" },
    postgres: { type: "boolean", default: false },
  },
})

const folder = temporaryFolder()
const server = options.postgres ? await startPostgres() : null
const place =
  options.record ?? (await server?.database()) ?? join(folder.path, "million.rapporteur")

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

function rowOf(name: string, own: readonly Answered[]): string[] {
  const times = own.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  const errors = own.filter(({ status }) => status === 0 || status >= 400).length
  const counted = [own.length.toLocaleString("en"), String(errors)]
  return [name, ...counted, at(times, 0.5), at(times, 0.95), at(times, 0.99)]
}

/** Of so many questions at a time: first nothing is at hand, later what others asked before. */
const parts = 4

async function measure(url: string): Promise<void> {
  const clients = Number(options.clients)
  const count = Number(options.requests)
  const pause = Number(options.pause)
  const asked = questions(7)
  const all: Answered[] = []
  const rates: string[] = []
  for (let part = 0; part < parts; part++) {
    const began = performance.now()
    const heard = (one: Answered): void => void all.push(one)
    await load({ url, clients, count: count / parts, questions: asked, pause, heard })
    rates.push(((1000 * count) / parts / (performance.now() - began)).toFixed(0))
  }
  const kinds = [...new Set(all.map(({ kind }) => kind))].toSorted()
  const rows = [
    ...kinds.map((kind) =>
      rowOf(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    ),
    ...rates.map((rate, k) =>
      rowOf(
        `quarter ${k + 1}, ${rate} requests a second`,
        all.slice((k * count) / parts, ((k + 1) * count) / parts),
      ),
    ),
    rowOf("all", all),
  ]
  console.log(
    `${clients} clients, ${count} requests, ${pause} ms between; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  )
  console.log(table(["question", "requests", "errors", "p50 ms", "p95 ms", "p99 ms"], rows))
}

await filled(place, Number(options.statements))
const limits = ["--max-requests", "100000000", "--as", "Ada"]
const serving = await served(["--record", place, ...limits], { cwd: folder.path })
try {
  await measure(serving.url)
} finally {
  serving.process.kill("SIGTERM")
  await serving.ended
  await server?.stop()
  folder.remove()
}
