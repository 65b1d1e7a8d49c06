/** Hands a notice to a command or to a web address, and tries again until it is taken. */
import { spawn } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"
import { NotDelivered } from "./not-delivered.ts"
import type { Notice } from "./notice.ts"

/** Takes one notice, or throws `NotDelivered`. */
export type Taker = (notice: Notice, signal: AbortSignal) => Promise<void>

/**
 * The command is the user's own and goes to the shell as it was given; the notice goes to its
 * standard input as JSON, and no word of a report comes near the shell.
 */
export const toCommand =
  (command: string): Taker =>
  (notice, signal) =>
    new Promise((taken, refused) => {
      const fail = (because: string, cause: unknown = null): void =>
        refused(new NotDelivered(command, because, cause))
      const child = spawn(command, { shell: true, signal, stdio: ["pipe", "inherit", "inherit"] })
      child.on("error", (error) => fail(error.message, error))
      child.on("close", (code) => {
        if (code === 0) taken()
        else fail(code === null ? "it was ended" : `it ended with code ${code}`)
      })
      // A command that reads nothing may still succeed.
      child.stdin.on("error", () => {})
      child.stdin.end(`${JSON.stringify(notice)}\n`)
    })

/** In milliseconds. */
const patience = 10_000

export const toWebhook =
  (url: string): Taker =>
  async (notice, signal) => {
    const request = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(notice),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    }
    const answer = await fetch(url, request).catch((error: unknown) => {
      throw new NotDelivered(shownUrl(url), wordsOf(error), error)
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new NotDelivered(shownUrl(url), `it answered ${answer.status}`)
  }

/** The path of a webhook is often its password. */
const shownUrl = (url: string): string => new URL(url).origin

const wordsOf = (error: unknown): string => {
  const { cause, message } = error as {
    readonly cause?: { readonly message?: string }
    readonly message: string
  }
  return cause?.message ?? message
}

/** In milliseconds: longer after every failure. */
const pauses = { first: 1_000, longest: 60_000 } as const

/**
 * @param failed told of every failure
 * @returns false when the signal came before it was taken
 */
export async function persist(
  take: () => Promise<void>,
  failed: (error: NotDelivered, milliseconds: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  for (
    let pause: number = pauses.first;
    !signal.aborted;
    pause = Math.min(pauses.longest, pause * 2)
  ) {
    try {
      await take()
      return true
    } catch (error) {
      if (signal.aborted) return false
      if (!(error instanceof NotDelivered)) throw error
      failed(error, pause)
    }
    await sleep(pause, null, { signal }).catch(() => {})
  }
  return false
}
