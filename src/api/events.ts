/** Server-sent events: a response that goes on. */

type Send = (event: string, data: unknown) => void

/** Keeps proxies from taking the silence for the end. */
const heartbeat = 15_000

/**
 * @param gone aborted when the reader has left
 * @param begin starts sending; gives back what to do at the end
 */
export function eventStream(
  gone: AbortSignal,
  begin: (send: Send, end: () => void) => () => void,
): Response {
  const encoder = new TextEncoder()
  let finish = (): void => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false
      let stop = (): void => {}
      const write = (text: string): void => {
        if (!isOver) controller.enqueue(encoder.encode(text))
      }
      const beat = setInterval(() => write(": still here\n\n"), heartbeat)
      finish = () => {
        if (isOver) return
        isOver = true
        clearInterval(beat)
        stop()
        controller.close()
      }
      gone.addEventListener("abort", finish)
      const send: Send = (event, data) =>
        write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
      stop = begin(send, finish)
      // It may have ended while it began, when there was nothing to stop yet.
      if (isOver) stop()
    },
    cancel: () => finish(),
  })
  return new Response(body, {
    headers: { "content-type": "text/event-stream", "x-accel-buffering": "no" },
  })
}
