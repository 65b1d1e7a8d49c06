/** Leaves at once and in order when the user presses Ctrl-C or the machine says stop. */
import { exitCode } from "./exit-code.ts"

const codes = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated } as const
const signals = ["SIGINT", "SIGTERM"] as const

/**
 * @param leave called first, must not wait; says in a line what was left behind
 * @returns takes the signals' ordinary meaning back
 */
export function leaveOnSignal(leave: () => string): () => void {
  const leaving = (signal: (typeof signals)[number]): never => {
    process.stderr.write(`${leave()}\n`)
    process.exit(codes[signal])
  }
  for (const signal of signals) process.once(signal, leaving)
  return () => {
    for (const signal of signals) process.off(signal, leaving)
  }
}
