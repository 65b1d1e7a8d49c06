/** Turns away, before anything else is looked at, what a foreign page may have sent. */
import { Refused } from "./problem.ts"

export interface Gate {
  /** Names the server answers to, without port: "127.0.0.1", "desk.example". */
  readonly hosts: readonly string[]
}

export const loopbackNames = ["localhost", "127.0.0.1", "[::1]"] as const

export const isLoopback = (host: string): boolean =>
  host === "::1" || (loopbackNames as readonly string[]).includes(host)

/**
 * A page of another site can make the browser ask us; it cannot hide that it did. A name that
 * somebody made point at us is none of ours.
 *
 * @throws Refused
 */
export function checkOrigin({ method, headers }: Request, { hosts }: Gate): void {
  const host = headers.get("host") ?? ""
  if (!hosts.includes(nameOf(host)))
    throw new Refused(421, "This server does not go by that name.", "Name it with --allow-host.")
  const origin = headers.get("origin")
  const isForeign = origin !== null && hostOf(origin) !== host
  const isCrossSite = headers.get("sec-fetch-site") === "cross-site"
  const isReading = method === "GET" || method === "HEAD"
  if (isForeign || (isCrossSite && !isReading))
    throw new Refused(403, "The request comes from another site.", "Ask from our own pages.")
}

const nameOf = (host: string): string => host.toLowerCase().replace(/:\d+$/u, "")

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host : null

/** Told to every browser with every answer. */
export const safeHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
