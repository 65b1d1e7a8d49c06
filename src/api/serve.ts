/** Starts and stops the server. */
import type { AddressInfo } from "node:net"
import type { Server } from "node:http"
import { serve as listen } from "@hono/node-server"
import { pino, type Logger } from "pino"
import { openKeeper } from "../desk/keeper.ts"
import { openRecord, usualSeconds } from "../record/open-record.ts"
import type { StorePolicy } from "../record/store-policy.ts"
import { appOf } from "./app.ts"
import { isLoopback, loopbackNames } from "./guard.ts"
import { guardOf } from "./identify.ts"
import { houseOf, type Limits } from "./house.ts"
import { keptAnswers } from "./kept-answers.ts"
import { openMetrics } from "./metrics.ts"
import { rateOf } from "./rate.ts"
import { UnsafeStart } from "./unsafe-start.ts"
import { openUploads } from "./uploads.ts"

export interface ServeOptions {
  /** The record: a file, or "postgres://..."; made when there is none. */
  readonly place: string
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** Other names that lead here, as a proxy's. */
  readonly allowedHosts: readonly string[]
  /** Who works here, while there are no users; null when nobody said. */
  readonly as: string | null
  /** Cookies travel over TLS only; for a server behind a proxy that speaks it. */
  readonly isSecure: boolean
  readonly workers: number
  readonly model: string | null
  readonly store: StorePolicy
  readonly limits: Limits
  readonly version: string
  /** "silent" for none. */
  readonly logLevel: string
}

export interface Serving {
  readonly url: string
  readonly log: Logger
  /** Answers nothing more, and ends when every upload that was taken is kept. */
  close(): Promise<void>
}

/**
 * @throws UnsafeStart for a host that others reach, when no user is there to keep the door
 * @throws RapporteurError when the record cannot be opened
 */
export async function startServer(options: ServeOptions): Promise<Serving> {
  const { place, host, port, limits } = options
  const record = await openRecord(place, { create: true, seconds: usualSeconds })
  const isGuarded = guardOf(record)
  if (!isLoopback(host) && !(await isGuarded())) {
    await record.close()
    const mend = "Add users with `rapporteur user add`, or leave --host out."
    throw new UnsafeStart(host, "others can reach it, and there are no users", mend)
  }
  const log = pino({ level: options.logLevel, base: null }, pino.destination(2))
  const { model, workers, store } = options
  const keeper = openKeeper({ place, model, workers, store })
  const uploads = openUploads(keeper, limits)
  const closing = new AbortController()
  const house = houseOf({
    record,
    keeper,
    uploads,
    metrics: openMetrics(),
    answers: keptAnswers(limits.answers),
    logins: rateOf(limits.logins, 15 * 60_000),
    isSecure: options.isSecure,
    log,
    limits,
    closing: closing.signal,
  })
  await keeper.freshen()
  const hosts = [...loopbackNames, host, ...options.allowedHosts].map((name) => name.toLowerCase())
  const desk = {
    house,
    gate: { hosts },
    door: { record, isGuarded, as: options.as },
    version: options.version,
  }
  const server = await listening(appOf(desk), host, port)
  const bound = (server.address() as AddressInfo).port
  const shown = host.includes(":") ? `[${host}]` : host
  return {
    url: `http://${shown}:${bound}`,
    log,
    async close() {
      closing.abort()
      const ended = new Promise<void>((done) => server.close(() => done()))
      server.closeIdleConnections()
      await uploads.close()
      // What still hangs on now only listens.
      setTimeout(() => server.closeAllConnections(), 1_000).unref()
      await ended
      await keeper.close()
      await record.close()
    },
  }
}

function listening(app: ReturnType<typeof appOf>, host: string, port: number): Promise<Server> {
  return new Promise((done, fail) => {
    const server = listen({ fetch: app.fetch, hostname: host, port }, () => done(server)) as Server
    server.on("error", (error: NodeJS.ErrnoException) =>
      fail(new UnsafeStart(`${host}:${port}`, error.message, "Give another --port or --host.")),
    )
    // A request that is sent drop by drop must not hold a place for ever.
    server.headersTimeout = 20_000
    // Longer than clients keep a connection: one closed while a request is on its way is a reset.
    server.keepAliveTimeout = 75_000
    server.requestTimeout = 15 * 60_000
  })
}
