/** Answers one request by its operation: who asks, whether they may, what they sent, the doing. */
import type { z } from "zod"
import { checkOrigin, type Gate } from "./guard.ts"
import type { House } from "./house.ts"
import { identify, type Door } from "./identify.ts"
import type { Operation } from "./operation.ts"
import { Refused, unfit } from "./problem.ts"
import { isNamedIn, tagAt, tagOf } from "./tag.ts"
import type { Who } from "./who.ts"

export interface Desk {
  readonly house: House
  readonly gate: Gate
  readonly door: Door
  /** Of the program. */
  readonly version: string
}

export interface Incoming {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly address: string
}

/** @throws Refused, and whatever the operation throws */
export async function answer(
  { house, gate, door }: Desk,
  operation: Operation,
  { request, params, address }: Incoming,
): Promise<Response> {
  checkOrigin(request, gate)
  const who = admitted(operation, request, await identify(request, door))
  const asked = {
    params: fitting("path", operation.params, params),
    query: fitting("query", operation.query, queryOf(request)),
    body: operation.body === null ? null : fitting("body", operation.body, await bodyOf(request)),
  }
  const run = () => operation.run({ ...asked, who, house, request, address })
  if (operation.isOfRecord) return keptAnswer({ operation, house, request, asked, run })
  const given = await run()
  return given instanceof Response ? given : tagged(request, JSON.stringify(given), operation)
}

interface OfRecord {
  readonly operation: Operation
  readonly house: House
  readonly request: Request
  /** As the schemas made it whole: the same question reads the same, however it was written. */
  readonly asked: object
  readonly run: () => Promise<unknown>
}

/** Neither made nor sent when whoever asks has it; made once for all who have not. */
async function keptAnswer({ operation, house, request, asked, run }: OfRecord): Promise<Response> {
  const question = `${operation.name} ${JSON.stringify(asked)}`
  const revision = await house.revision()
  const tags = tagsOf(tagAt(revision, question))
  if (isNamedIn(request.headers.get("if-none-match"), tags.etag)) return unchanged(tags)
  const make = async () => JSON.stringify(await run())
  const body = await house.answers.to(question, revision, make)
  return new Response(body as Uint8Array<ArrayBuffer>, { headers: { ...json, ...tags } })
}

const json = { "content-type": "application/json" } as const

const tagsOf = (etag: string) => ({ etag, "cache-control": "private, no-cache" })

const unchanged = (headers: Record<string, string>): Response =>
  new Response(null, { status: 304, headers })

const nobody: Who = { name: null, role: "reader", scopes: [], by: "session", csrf: null }

function admitted({ scope, method, name }: Operation, request: Request, who: Who | null): Who {
  if (scope === null) return who ?? nobody
  if (who === null)
    throw new Refused(401, "Nobody is signed in.", "Sign in at /api/session, or send a token.")
  if (scope !== "own" && !who.scopes.includes(scope))
    throw new Refused(403, `${name} needs the right to ${scope}.`, "Ask an admin for it.")
  const isForged = who.csrf !== null && request.headers.get("x-csrf-token") !== who.csrf
  if (method !== "get" && isForged)
    throw new Refused(403, "The change is not known to be yours.", "Send X-CSRF-Token along.")
  return who
}

function fitting<T>(where: string, schema: z.ZodType<T>, value: unknown): T {
  if (hasNul(value)) throw new Refused(400, `The ${where} holds a NUL.`, "Leave it out.")
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  throw unfit(where, error)
}

/** No database keeps it in a text; better refused than cut. */
const hasNul = (value: unknown): boolean =>
  typeof value === "string"
    ? value.includes("\0")
    : typeof value === "object" && value !== null && Object.values(value).some(hasNul)

function queryOf({ url }: Request): Record<string, unknown> {
  const query: Record<string, unknown> = Object.create(null)
  for (const [name, value] of new URL(url).searchParams) {
    if (name in query) throw new Refused(400, `${name} is given twice.`, "Give it once.")
    query[name] = value
  }
  return { ...query }
}

/** Of a request that is no upload. */
const mostBytes = 256 * 1024

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? ""
  if (!/^application\/json\s*(?:;|$)/iu.test(type))
    throw new Refused(415, "The body must be JSON.", "Send Content-Type: application/json.")
  const text = await textOf(request)
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(400, "The body is no JSON.", "Send one JSON object.")
  }
}

async function textOf({ body }: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > mostBytes)
      throw new Refused(413, `The body holds ${mostBytes} bytes at most.`, "Send less.")
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function tagged({ headers, method }: Request, body: string, { status }: Operation): Response {
  if (method !== "GET") return new Response(body, { status, headers: json })
  const tags = tagsOf(tagOf(body))
  if (isNamedIn(headers.get("if-none-match"), tags.etag)) return unchanged(tags)
  return new Response(body, { status, headers: { ...json, ...tags } })
}
