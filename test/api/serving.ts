/** Starts the built server as a user does, on a record of an invented negotiation. */
import type { ChildProcess } from "node:child_process"
import { join } from "node:path"
import { rapporteur, root, served, temporaryFolder, type Folder } from "../cli/rapporteur.ts"

const example = join(root, "examples", "s01-brenn-border")

export interface Serving {
  readonly url: string
  readonly folder: Folder
  readonly record: string
  readonly process: ChildProcess
  /** What the server wrote on standard error so far. */
  log(): string
  /** Runs the command in its folder; throws unless it is done. */
  run(args: readonly string[], input?: string): Promise<string>
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Asks for JSON, and gives it with the status. */
  json(path: string, init?: RequestInit): Promise<{ status: number; body: never; headers: Headers }>
  /** Sends JSON. */
  post(path: string, body: unknown, headers?: Record<string, string>): ReturnType<Serving["json"]>
  /** Ends the server as a machine does, and gives its exit code. */
  stop(): Promise<number | null>
}

export interface ServingOptions {
  readonly options?: readonly string[]
  /** Added to a bare environment, of the server alone. */
  readonly environment?: Readonly<Record<string, string>>
  /** Another place for the record than a file. */
  readonly place?: string
  /** Run on the record before the server starts. */
  readonly before?: (
    run: (args: readonly string[], input?: string) => Promise<string>,
  ) => Promise<void>
}

export async function serving({
  options = [],
  environment = {},
  place,
  before,
}: ServingOptions = {}): Promise<Serving> {
  const folder = temporaryFolder()
  const record = place ?? join(folder.path, "talks.rapporteur")
  const run = async (args: readonly string[], input = ""): Promise<string> => {
    const { stdout, stderr, code } = await rapporteur(args, { cwd: folder.path, input })
    if (code !== 0) throw new Error(`${args.join(" ")}: ${stderr}`)
    return stdout.trim()
  }
  const talks = ["--talks", join(example, "talks.json")]
  await run(["keep", join(example, "reports.jsonl"), ...talks, "--record", record])
  await before?.(run)
  const asked = ["--record", record, ...options]
  const { process: child, url, ended, log } = await served(asked, { cwd: folder.path, environment })
  const ask: Serving["fetch"] = (path, init) => fetch(url + path, init)
  const json: Serving["json"] = async (path, init) => {
    const response = await ask(path, init)
    const body = (await response.json().catch(() => null)) as never
    return { status: response.status, body, headers: response.headers }
  }
  return {
    url,
    folder,
    record,
    process: child,
    log,
    run,
    fetch: ask,
    json,
    post: (path, body, headers = {}) =>
      json(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    async stop() {
      child.kill("SIGTERM")
      const code = await ended
      folder.remove()
      return code
    },
  }
}

/** Waits until what is asked for is so; the server does it in its own time. */
export async function until<T>(
  ask: () => Promise<T>,
  isSo: (found: T) => boolean,
  tries = 200,
): Promise<T> {
  for (let k = 0; k < tries; k += 1) {
    const found = await ask()
    if (isSo(found)) return found
    await new Promise((soon) => setTimeout(soon, 50))
  }
  throw new Error("it never came to be so")
}
