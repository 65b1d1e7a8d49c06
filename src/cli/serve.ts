/** `rapporteur serve`: a record over HTTP, until the machine or the user says stop. */
import { startServer, type ServeOptions } from "../api/serve.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/** @throws UnsafeStart, and what opening a record throws */
export async function serveRecord(options: ServeOptions): Promise<ExitCode> {
  const serving = await startServer(options)
  say(`rapporteur: serving at ${serving.url}; the reference is at ${serving.url}/reference`)
  await stopAsked()
  say("rapporteur: stopping; uploads that have arrived are kept first.")
  await serving.close()
  return exitCode.done
}

/** The first signal stops in order, the second at once. */
const stopAsked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(exitCode.interrupted))
        done()
      })
  })
