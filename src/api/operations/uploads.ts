/** Sending reports, and hearing what becomes of them. */
import { z } from "zod"
import type { Upload } from "../contract.ts"
import { upload } from "../shapes/uploads.ts"
import { eventStream } from "../events.ts"
import { operation, type Asked } from "../operation.ts"
import { Refused } from "../problem.ts"
import { endingByType } from "../spool.ts"
import { idParam } from "./record.ts"

export const sendReports = operation({
  method: "post",
  path: "/api/uploads",
  name: "sendReports",
  tag: "uploads",
  summary: "Sends reports to be read and kept; answers when they have arrived, and reads on",
  scope: "upload",
  status: 202,
  query: z.strictObject({
    outlet: z.string().min(1).max(300).optional(),
    published: z.iso.date().optional(),
  }),
  takes: ["multipart/form-data", ...Object.keys(endingByType)],
  answer: upload,
  async run({ house, query, request, who }) {
    if (request.body === null)
      throw new Refused(400, "There is nothing in the upload.", "Send a report.")
    return house.uploads.take({
      type: request.headers.get("content-type") ?? "",
      encoding: request.headers.get("content-encoding"),
      body: request.body as ReadableStream<Uint8Array>,
      outlet: query.outlet ?? null,
      published: query.published ?? null,
      owner: who.name,
    })
  },
})

function found({ house, params, who }: Asked<{ id: string }, object, null>): Upload {
  const one = house.uploads.find(params.id, who.name)
  if (one !== null) return one
  throw new Refused(404, "There is no such upload of yours.", "Only the last ones are remembered.")
}

export const getUpload = operation({
  method: "get",
  path: "/api/uploads/{id}",
  name: "getUpload",
  tag: "uploads",
  summary: "What has come of an upload so far",
  scope: "upload",
  params: idParam,
  answer: upload,
  run: async (asked) => found(asked),
})

const isOver = ({ state }: Upload): boolean => state === "done" || state === "failed"

export const followUpload = operation({
  method: "get",
  path: "/api/uploads/{id}/events",
  name: "followUpload",
  tag: "uploads",
  summary: "What comes of an upload, as server-sent events named `upload`; ends with it",
  scope: "upload",
  params: idParam,
  gives: ["text/event-stream"],
  async run(asked) {
    const first = found(asked)
    return eventStream(asked.request.signal, (send, end) => {
      const tell = (one: Upload): void => {
        send("upload", one)
        if (isOver(one)) end()
      }
      tell(first)
      return isOver(first) ? () => {} : asked.house.uploads.listen(first.id, tell)
    })
  },
})
