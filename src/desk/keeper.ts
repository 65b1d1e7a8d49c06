/**
 * A process of its own that keeps reports and joins them, so that a server goes on answering. No
 * thread: who opens and closes a file of SQLite twice in one process gives up the locks on it.
 */
import { fork } from "node:child_process"
import { fileURLToPath } from "node:url"
import type { StorePolicy } from "../record/store-policy.ts"
import type { Kinds } from "./keeping.ts"
import { WorkerFailed } from "./worker-failed.ts"

export interface KeeperOrder {
  readonly place: string
  /** Folder of the model; null for the package's own. */
  readonly model: string | null
  readonly workers: number
  readonly store: StorePolicy
}

/** Files to be kept. */
export interface KeepTask {
  readonly files: readonly string[]
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  readonly maxBytes: number
  /** Reports beyond this number are refused. */
  readonly maxReports: number
}

/** What could not be read, in words that name no path of the server. */
export interface Unread {
  readonly name: string
  readonly because: string
  readonly mend: string
}

export interface KeepProgress {
  readonly kinds: Kinds
  readonly unread: readonly Unread[]
}

/** The first message: an address may hold a password, which no list of processes must show. */
export interface KeeperStart {
  readonly order: KeeperOrder
}

/** `null` asks only for the joint findings to be made anew. */
export type KeeperRequest = { readonly number: number; readonly task: KeepTask | null }

export type KeeperAnswer =
  | { readonly number: number; readonly state: "reading" | "done"; readonly progress: KeepProgress }
  | { readonly number: number; readonly state: "failed"; readonly because: string }

type Heard = (progress: KeepProgress) => void

export interface Keeper {
  /** Tasks are done one after another. */
  keep(task: KeepTask, heard: Heard): Promise<KeepProgress>
  /** Brings the joint findings up to date. */
  freshen(): Promise<void>
  /** Ends when all that was asked is done. */
  close(): Promise<void>
}

interface Waiting {
  readonly heard: Heard
  readonly done: (progress: KeepProgress) => void
  readonly fail: (error: WorkerFailed) => void
}

const mend = "Start the server again; what was kept is kept."

export function openKeeper(order: KeeperOrder): Keeper {
  const child = fork(processFile(), [], { serialization: "advanced", execArgv: [] })
  child.send({ order } satisfies KeeperStart)
  const waiting = new Map<number, Waiting>()
  let count = 0
  let failure: WorkerFailed | null = null
  const failAll = (reason: string, cause: unknown): void => {
    failure ??= new WorkerFailed(reason, mend, cause)
    for (const { fail } of waiting.values()) fail(failure)
    waiting.clear()
  }
  child.on("message", (message) => {
    const answer = message as KeeperAnswer
    const one = waiting.get(answer.number)
    if (answer.state === "reading") return one?.heard(answer.progress)
    waiting.delete(answer.number)
    if (answer.state === "failed") one?.fail(new WorkerFailed(answer.because, mend))
    else one?.done(answer.progress)
  })
  child.on("error", (error) => failAll(error.message, error))
  const ended = new Promise<void>((done) => child.once("exit", () => done()))
  child.on("exit", (code) => failAll(`it ended with code ${code}`, null))
  const ask = (task: KeepTask | null, heard: Heard): Promise<KeepProgress> =>
    new Promise((done, fail) => {
      if (failure !== null) return fail(failure)
      const number = ++count
      waiting.set(number, { heard, done, fail })
      child.send({ number, task } satisfies KeeperRequest)
    })
  return {
    keep: ask,
    freshen: async () => void (await ask(null, () => {})),
    async close() {
      await Promise.allSettled([ask(null, () => {})])
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

/** Beside this file, built or not. */
const processFile = (): string =>
  fileURLToPath(import.meta.url.replace(/keeper(\.[jt]s)$/u, "keeper-process$1"))
