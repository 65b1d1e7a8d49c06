/** `rapporteur mcp`: MCP on standard input and output. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js"
import { groundsOf } from "../api/house.ts"
import { mcpServer } from "../api/mcp.ts"
import { freshen } from "../desk/fresh-record.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { withRecord } from "./record-command.ts"
import { version } from "./version.ts"

/** Ends with its input. */
export const speakMcp = (place: string): Promise<ExitCode> =>
  withRecord(place, { create: false }, async (record) => {
    await freshen(record)
    const server = mcpServer({ record, ...groundsOf(record) }, version())
    const ended = new Promise<void>((done) => {
      process.stdin.once("end", done)
      process.stdin.once("close", done)
    })
    await server.connect(new StdioServerTransport() as Parameters<typeof server.connect>[0])
    await ended
    await server.close()
    return exitCode.done
  })
