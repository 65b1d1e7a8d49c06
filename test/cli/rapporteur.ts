/** Runs the built command as a user does, in a folder of its own. */
import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url))
export const root = fileURLToPath(new URL("../..", import.meta.url))

/** Corpora that only some machines have. */
export const evaluation = resolve(
  root,
  process.env["RAPPORTEUR_EVALUATION"] ?? "../shared/evaluation",
)

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Start {
  readonly cwd: string
  readonly input?: string
  /** Added to a bare environment, in which nothing decides about colour. */
  readonly environment?: Readonly<Record<string, string>>
}

export const start = (args: readonly string[], { cwd, environment }: Omit<Start, "input">) =>
  spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...environment },
  })

export async function rapporteur(args: readonly string[], how: Start): Promise<Ended> {
  const child = start(args, how)
  let stdout = ""
  let stderr = ""
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk))
  child.stdin.on("error", () => {}).end(how.input ?? "")
  const code = await new Promise<number | null>((done) => child.on("close", done))
  return { code, stdout, stderr }
}

export interface Served {
  readonly process: ReturnType<typeof start>
  readonly url: string
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>
  /** All that it has written so far. */
  readonly log: () => string
}

/** `rapporteur serve` on a port of its own, once it says where. */
export async function served(
  options: readonly string[],
  how: Omit<Start, "input">,
): Promise<Served> {
  const child = start(["serve", "--port", "0", ...options], how)
  let log = ""
  const ended = new Promise<number | null>((done) => child.on("close", done))
  const url = await new Promise<string>((done, fail) => {
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      log += chunk
      const [, found] = /serving at (\S+);/u.exec(log) ?? []
      if (found !== undefined) done(found)
    })
    child.on("close", () => fail(new Error(log)))
  })
  return { process: child, url, ended, log: () => log }
}

export interface Folder {
  readonly path: string
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly remove: () => void
}

export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "rapporteur-cli-"))
  return {
    path,
    write(name, content) {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** A report about invented ferry talks; the number makes every copy another one. */
export const ferryReport = (number: number): string => `Ferry talks stall for day ${number}

PORT ELLERY — “No boat will sail before day ${number} is paid in full,” said Ida Marsh, head of the deckhands' union.

The company denied that talks had stopped. According to the harbour office, ${number} boats lay idle.

“We will sign nothing,” Bo Lund told reporters. “Not today, and not on day ${number}.”
`

/** A JSONL file of many such reports. */
export const ferryLines = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `ferry-${index + 1}`,
      text: ferryReport(index + 1),
      outlet: "Ellery Post",
    }),
  ).join("\n")
