/** The process behind `openKeeper`: does one task after another on a connection of its own. */
import { basename } from "node:path"
import {
  noCodebook,
  openModel,
  reading,
  readingDefaults,
  readReports,
  type Codebook,
  type Report,
} from "../rapporteur.ts"
import { codebookOf } from "../record/codebook.ts"
import { hashOf } from "../record/identity.ts"
import { keep } from "../record/keep.ts"
import { openRecord, usualSeconds, type OpenRecord } from "../record/open-record.ts"
import { RapporteurError } from "../text/rapporteur-error.ts"
import { readByCrew } from "./crew.ts"
import { freshen } from "./fresh-record.ts"
import type {
  KeeperAnswer,
  KeeperOrder,
  KeeperRequest,
  KeeperStart,
  KeepProgress,
  KeepTask,
  Unread,
} from "./keeper.ts"
import { noKinds, storeOf, wanted, type Keeping } from "./keeping.ts"
import { methodName } from "./method-name.ts"
import { readHere, type Incoming, type Outcome } from "./outcome.ts"

interface Desk {
  readonly order: KeeperOrder
  readonly record: OpenRecord
}

/** A file that was sent has no place of its own: without an address it is only ever itself. */
const asSent = (one: Report): Report =>
  one.url === null ? { ...one, id: hashOf(one).slice(0, 16) as Report["id"] } : one

async function* sent({ files, outlet, published, maxBytes }: KeepTask): AsyncGenerator<Incoming> {
  const options = { ...readingDefaults(), outlet, published, maxBytes }
  for await (const one of readReports(files, options))
    yield one instanceof RapporteurError ? one : asSent(one)
}

async function outcomes(
  incoming: AsyncIterable<Incoming>,
  codebook: Codebook,
  { model, workers }: KeeperOrder,
): Promise<AsyncIterable<Outcome>> {
  const limits = { minConfidence: null, codebook }
  if (workers > 1) return readByCrew(incoming, workers, { model, limits })
  return readHere(incoming, reading(await openModel(model ?? undefined), limits))
}

/** The user knows the file by its name, and must not learn where the server put it. */
const unreadOf = (error: RapporteurError, { files }: KeepTask): Unread => {
  const name = files.find((file) => error.message.startsWith(file)) ?? ""
  const because = error.message.replace(name, "").replace(/^[^:]*: /u, "")
  return { name: basename(name), because, mend: error.mend }
}

async function keepAll(
  { record, order }: Desk,
  task: KeepTask,
  heard: (progress: KeepProgress) => void,
): Promise<KeepProgress> {
  const codebook = (await codebookOf(record)) ?? noCodebook
  const { model, store } = order
  const method = methodName({ model, minConfidence: null, codebook })
  const keeping: Keeping = { record, codebook, method, store }
  const kinds = noKinds()
  const unread: Unread[] = []
  const incoming = limited(wanted(sent(task), keeping, kinds), task, unread)
  for await (const one of await outcomes(incoming, codebook, order)) {
    if (one instanceof RapporteurError) unread.push(unreadOf(one, task))
    else {
      const now = new Date().toISOString()
      const kept = await keep(record, one, { method, now, store: storeOf(one.report, keeping) })
      kinds[kept] += 1
    }
    heard({ kinds, unread })
  }
  return { kinds, unread }
}

async function* limited(
  incoming: AsyncIterable<Incoming>,
  { maxReports }: KeepTask,
  unread: Unread[],
): AsyncGenerator<Incoming> {
  let count = 0
  for await (const one of incoming) {
    if (count++ >= maxReports) {
      const because = `there are more than ${maxReports} reports in it`
      unread.push({ name: "the upload", because, mend: "Send the rest by itself." })
      return
    }
    yield one
  }
}

const answer = (message: KeeperAnswer): void => void process.send?.(message)

const nothing: KeepProgress = { kinds: noKinds(), unread: [] }

/** A task that fails takes no other with it. */
async function work(desk: Desk, { number, task }: KeeperRequest): Promise<void> {
  try {
    const heard = (progress: KeepProgress) => answer({ number, state: "reading", progress })
    const progress = task === null ? nothing : await keepAll(desk, task, heard)
    await freshen(desk.record)
    answer({ number, state: "done", progress })
  } catch (error) {
    answer({ number, state: "failed", because: (error as Error).message })
  }
}

async function opened(order: KeeperOrder): Promise<Desk> {
  return { order, record: await openRecord(order.place, { create: false, seconds: usualSeconds }) }
}

let desk: Promise<Desk> | null = null
const inTurn = async (request: KeeperRequest): Promise<void> => {
  if (desk !== null) await work(await desk, request)
}
let last: Promise<void> = Promise.resolve()
process.on("message", (message: KeeperStart | KeeperRequest) => {
  if ("order" in message) desk = opened(message.order)
  else last = last.then(() => inTurn(message))
})
// A terminal tells the whole group to stop; the server decides when this process has done enough.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {})
process.once("disconnect", () => {
  void (desk ?? Promise.resolve(null)).then((one) => one?.record.close()).then(() => process.exit())
})
