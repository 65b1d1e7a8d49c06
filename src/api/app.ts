/** The application: every operation under its path, the document, the reference page, and MCP. */
import { Hono } from "hono"
import { getConnInfo } from "@hono/node-server/conninfo"
import { answer, type Desk } from "./answer.ts"
import { checkOrigin, safeHeaders } from "./guard.ts"
import { answerMcp } from "./mcp-http.ts"
import { documentOf } from "./openapi.ts"
import type { Operation } from "./operation.ts"
import { operations } from "./operations/all.ts"
import { pagesIn, type Pages } from "./pages.ts"
import { problemOf, problemResponse, Refused } from "./problem.ts"
import { rateOf, type Rate } from "./rate.ts"
import { referencePage, referenceStyle } from "./reference.ts"

type Work = (request: Request, address: string, params: Record<string, string>) => Promise<Response>

export function appOf(desk: Desk): Hono {
  const app = new Hono()
  const rate = rateOf(desk.house.limits.requests, 60_000)
  const document = documentOf(operations, desk.version)
  const add = (method: string, path: string, name: string, work: Work): void =>
    void app.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/gu, ":$1"), (c) =>
      attended(
        desk,
        { name, rate, address: getConnInfo(c).remote.address ?? "" },
        c.req.raw,
        (ip) => work(c.req.raw, ip, c.req.param()),
      ),
    )
  const page = (path: string, type: string, body: string): void =>
    add("get", path, path, async (request) => {
      checkOrigin(request, desk.gate)
      return new Response(body, { headers: { "content-type": type } })
    })
  for (const one of operations)
    add(one.method, one.path, one.name, (request, address, params) =>
      answer(desk, one as Operation, { request, params, address }),
    )
  page("/openapi.json", "application/json", JSON.stringify(document))
  page("/reference", "text/html; charset=utf-8", referencePage(document))
  page("/reference.css", "text/css; charset=utf-8", referenceStyle)
  for (const method of ["get", "post", "delete"])
    add(method, "/mcp", "mcp", (request) => answerMcp(desk, request))
  const pages = pagesIn()
  app.notFound((c) => withSafeHeaders(elsewhere(c.req.raw, c.req.path, desk, pages)))
  return app
}

/** The page and its files; a view's address is the page too. */
function elsewhere(request: Request, path: string, { gate }: Desk, pages: Pages): Response {
  try {
    const page = request.method === "GET" ? pages.answer(path, request.headers) : null
    if (page === null) throw nothingThere(request.method, path)
    checkOrigin(request, gate)
    return page
  } catch (error) {
    return problemResponse(problemOf(error))
  }
}

const nothingThere = (method: string, path: string): Refused => {
  const shape = (one: string) => new RegExp(`^${one.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u")
  const isKnown = operations.some((one) => shape(one.path).test(path))
  return isKnown
    ? new Refused(405, `${method} is not done at this path.`, "See /reference.")
    : new Refused(404, "There is nothing at this path.", "See /reference.")
}

interface Visit {
  readonly name: string
  readonly rate: Rate
  readonly address: string
}

/** Rate, errors, headers, log and counts: alike for all that is asked. */
async function attended(
  { house }: Desk,
  { name, rate, address }: Visit,
  { method }: Request,
  work: (address: string) => Promise<Response>,
): Promise<Response> {
  const began = performance.now()
  const response = withSafeHeaders(await answered(house, rate, address, work))
  const milliseconds = Math.round(performance.now() - began)
  const { status } = response
  house.metrics.answered(name, status, milliseconds)
  // Neither query nor body: both may hold words of reports, or a password.
  house.log.info({ operation: name, method, status, milliseconds, address }, "answered")
  return response
}

async function answered(
  house: Desk["house"],
  rate: Rate,
  address: string,
  work: (address: string) => Promise<Response>,
): Promise<Response> {
  try {
    const wait = rate.count(address)
    if (wait === null) return await work(address)
    const often = new Refused(429, "Too many requests.", `Try again in ${wait} seconds.`)
    return problemResponse(problemOf(often), { "retry-after": String(wait) })
  } catch (error) {
    const problem = problemOf(error)
    if (problem.status >= 500) house.log.error({ err: error }, "failed")
    return problemResponse(problem)
  }
}

/** In place: a copy would turn a body that is at hand into a stream. */
function withSafeHeaders(response: Response): Response {
  const { headers } = response
  for (const [name, value] of Object.entries(safeHeaders)) headers.set(name, value)
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store")
  return response
}
