/** MCP over HTTP: each request by itself, so that a server keeps nothing of its clients. */
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js"
import type { Desk } from "./answer.ts"
import { checkOrigin } from "./guard.ts"
import { identify } from "./identify.ts"
import { mcpServer } from "./mcp.ts"
import { Refused } from "./problem.ts"

const mostBytes = 256 * 1024

/** @throws Refused when nobody known asks, or may not read */
export async function answerMcp(desk: Desk, request: Request): Promise<Response> {
  checkOrigin(request, desk.gate)
  const who = await identify(request, desk.door)
  // A cookie comes along by itself; only what a program sends on purpose counts here.
  if (who === null || who.by === "session")
    throw new Refused(401, "Nobody showed a token.", "Make one with `rapporteur user token`.")
  if (!who.scopes.includes("read"))
    throw new Refused(403, "The token may not read.", "Make one with the scope read.")
  if (request.method !== "POST")
    throw new Refused(405, "There is no session to listen to.", "Send each message by POST.")
  const server = mcpServer(desk.house, desk.version)
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport as Parameters<typeof server.connect>[0])
  const body = await messageOf(request)
  const response = await transport.handleRequest(request, { parsedBody: body })
  request.signal.addEventListener("abort", () => void server.close())
  return response
}

async function messageOf(request: Request): Promise<unknown> {
  const bytes = Number(request.headers.get("content-length") ?? mostBytes + 1)
  if (!(bytes <= mostBytes))
    throw new Refused(413, "The message is too long, or does not say how long.", "Send less.")
  try {
    return JSON.parse(await request.text())
  } catch {
    throw new Refused(400, "The message is no JSON.", "Send one JSON-RPC message.")
  }
}
