/** Live updates: a word whenever the record is another than before, whoever changed it. */
import { eventStream } from "../events.ts"
import { operation } from "../operation.ts"

const interval = 1_000

export const followRecord = operation({
  method: "get",
  path: "/api/events",
  name: "followRecord",
  tag: "record",
  summary: "Events named `record` whenever the board may read otherwise than before",
  scope: "read",
  gives: ["text/event-stream"],
  async run({ house, request }) {
    let known = await house.revision()
    return eventStream(request.signal, (send, end) => {
      send("record", { revision: known })
      const look = async (): Promise<void> => {
        const now = await house.revision()
        if (now === known) return
        known = now
        send("record", { revision: now })
      }
      const timer = setInterval(() => void look().catch(end), interval)
      house.closing.addEventListener("abort", end)
      return () => {
        clearInterval(timer)
        house.closing.removeEventListener("abort", end)
      }
    })
  },
})
