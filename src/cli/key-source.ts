/** Where a reviewer's keys come from: a terminal, key by key, or a pipe. */
import { createInterface } from "node:readline/promises"
import type { ReadStream } from "node:tty"

export interface KeySource {
  /** The next key; null when there are no more, or when the reviewer pressed Ctrl-C. */
  key(): Promise<string | null>
  /** The rest of the line, asked for with a question on a terminal. */
  line(question: string): Promise<string>
  close(): void
}

const interrupt = "\u0003"
const endOfInput = "\u0004"

export const keySource = (input: NodeJS.ReadStream, output: NodeJS.WriteStream): KeySource =>
  input.isTTY ? terminalKeys(input, output) : pipedKeys(input)

function terminalKeys(input: ReadStream, output: NodeJS.WriteStream): KeySource {
  input.setEncoding("utf8")
  return {
    async key() {
      input.setRawMode(true).resume()
      const key = await new Promise<string>((done) => input.once("data", (data) => done(`${data}`)))
      input.setRawMode(false).pause()
      return key === interrupt || key === endOfInput ? null : key
    },
    async line(question) {
      const lines = createInterface({ input, output })
      try {
        return await lines.question(question)
      } finally {
        lines.close()
      }
    },
    close: () => input.pause(),
  }
}

/** A script pipes the same keys; spaces and line ends between them say nothing. */
function pipedKeys(input: NodeJS.ReadStream): KeySource {
  const chunks = input.setEncoding("utf8")[Symbol.asyncIterator]() as AsyncIterator<string>
  let waiting = ""
  const more = async (): Promise<boolean> => {
    const { value, done } = await chunks.next()
    if (done !== true) waiting += value
    return done !== true
  }
  return {
    async key() {
      for (;;) {
        waiting = waiting.trimStart()
        const [key] = waiting
        if (key !== undefined) {
          waiting = waiting.slice(key.length)
          return key
        }
        if (!(await more())) return null
      }
    },
    async line() {
      while (!waiting.includes("\n") && (await more()));
      const end = waiting.indexOf("\n")
      const line = end < 0 ? waiting : waiting.slice(0, end)
      waiting = end < 0 ? "" : waiting.slice(end + 1)
      return line
    },
    close: () => input.destroy(),
  }
}
