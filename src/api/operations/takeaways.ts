/** What is taken out of the record: changes since a day, the brief, the whole of it. */
import { z } from "zod"
import { briefAs, briefFormats, briefOn, fromTheFirst } from "../../desk/brief-on.ts"
import { newsIn } from "../../desk/kept-changes.ts"
import { keptGround } from "../../desk/kept-ground.ts"
import { recordToJson } from "../../exchange/record-json.ts"
import { recordSchema } from "../../exchange/record-schema.ts"
import { audit, type Audited } from "../../record/audit.ts"
import { changesSince } from "../shapes/talks.ts"
import type { House } from "../house.ts"
import { operation } from "../operation.ts"
import type { Who } from "../who.ts"

const moment = z.union([z.iso.date(), z.iso.datetime({ offset: true })])

/** Joining anew for another day; the record keeps the changes since its middle. */
const groundSince = async (house: House, since: string | undefined) =>
  since === undefined ? house.ground() : keptGround(house.record, await house.codebook(), since)

export const getChanges = operation({
  method: "get",
  path: "/api/changes",
  name: "getChanges",
  tag: "talks",
  summary: "What is new since a day, each with its sentence",
  scope: "read",
  query: z.strictObject({ since: moment.optional() }),
  answer: changesSince,
  isOfRecord: true,
  run: ({ house, query }) =>
    house.look(async (db, codebook) => {
      const { changes, silences } = await newsIn(db, codebook, query.since ?? null)
      return { changes, silences }
    }),
})

const mediaTypes = {
  markdown: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const satisfies Record<(typeof briefFormats)[number], string>

const endings = { markdown: "md", html: "html", docx: "docx", pdf: "pdf" } as const

export const getBrief = operation({
  method: "get",
  path: "/api/brief",
  name: "getBrief",
  tag: "talks",
  summary: "One to two pages on the talks, every sentence with its source",
  scope: "read",
  query: z.strictObject({
    format: z.enum(briefFormats).default("markdown"),
    since: moment.optional(),
    now: z.iso.date().optional(),
  }),
  gives: Object.values(mediaTypes).map((type) => type.replace(/;.*/u, "")),
  async run({ house, query, who }) {
    const { format, since = null, now = null } = query
    const ground = await groundSince(house, since ?? fromTheFirst)
    const written = await briefAs(format, briefOn(ground, { since, now }))
    await noted(house, who, "brief", format)
    return download(written, mediaTypes[format], `brief.${endings[format]}`)
  },
})

export const exportRecord = operation({
  method: "get",
  path: "/api/export",
  name: "exportRecord",
  tag: "record",
  summary: "All that the record holds, as `rapporteur export` writes it",
  scope: "export",
  answer: recordSchema.meta({ id: "NegotiationRecord" }),
  async run({ house, who }) {
    await noted(house, who, "export", "json")
    const chunks = recordToJson(house.record)
    return download(streamOf(chunks), "application/json", "record.json")
  },
})

const noted = ({ record }: House, { name }: Who, what: Audited["what"], detail: string) =>
  audit(record, { at: new Date().toISOString(), user: name, what, detail })

const download = (
  body: string | Uint8Array | ReadableStream<Uint8Array>,
  type: string,
  name: string,
): Response =>
  new Response(body as ReadableStream, {
    headers: { "content-type": type, "content-disposition": `attachment; filename="${name}"` },
  })

function streamOf(chunks: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    // The snapshot behind it must be let go when the reader has had enough.
    cancel: async () => void (await iterator.return?.()),
  })
}
