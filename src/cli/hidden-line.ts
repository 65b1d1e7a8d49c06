/** A line that nobody should read over a shoulder: asked for without echo, or read from a pipe. */
import { createInterface } from "node:readline/promises"
import { Writable } from "node:stream"

export async function hiddenLine(question: string): Promise<string> {
  const { stdin, stderr } = process
  const isTerminal = stdin.isTTY === true
  if (isTerminal) stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: silent, terminal: isTerminal })
  try {
    for await (const line of lines) return line
    return ""
  } finally {
    lines.close()
    if (isTerminal) stderr.write("\n")
  }
}
