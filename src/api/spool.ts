/** Writes what arrives to disk as it comes, within the limits; a name that was sent names no place. */
import { createWriteStream } from "node:fs"
import { mkdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { Readable, Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Busboy } from "@fastify/busboy"
import type { Limits } from "./house.ts"
import { Refused } from "./problem.ts"

export interface Arriving {
  /** The Content-Type in full. */
  readonly type: string
  readonly encoding: string | null
  readonly body: ReadableStream<Uint8Array>
}

export interface Spooled {
  readonly folder: string
  readonly files: readonly string[]
  readonly bytes: number
}

/** A body that is one file, by its media type, and the ending our readers know it by. */
export const endingByType: Readonly<Record<string, string>> = {
  "text/plain": "txt",
  "text/markdown": "md",
  "text/html": "html",
  "application/json": "json",
  "application/x-ndjson": "jsonl",
  "application/jsonl": "jsonl",
}

const endings = new Set(Object.values(endingByType))

/**
 * The name a file is shown by, made of the name that was sent: one word, no place.
 *
 * ```ts
 * safeName("../../etc/passwd") // "passwd.txt"
 * safeName("Round 3.html") // "Round_3.html"
 * ```
 */
export function safeName(sent: string): string {
  const last = sent.split(/[/\\]/u).at(-1) ?? ""
  const word = last
    .replaceAll(/[^\p{L}\p{N}._-]/gu, "_")
    .replace(/^[._-]+/u, "")
    .slice(-80)
  const name = word === "" ? "report" : word
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ""
  return endings.has(ending) ? name : `${name}.txt`
}

/** @throws Refused; nothing stays on disk then */
export async function spooled(
  arriving: Arriving,
  folder: string,
  limits: Limits,
): Promise<Spooled> {
  const { type, encoding, body } = arriving
  if (encoding !== null && encoding !== "identity")
    throw new Refused(415, "A packed body is not taken.", "Send it without Content-Encoding.")
  await mkdir(folder, { recursive: true })
  const signal = AbortSignal.timeout(limits.arrival)
  const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0], { signal })
  const meter = { bytes: 0 }
  try {
    const media = type.replace(/;.*/su, "").trim().toLowerCase()
    const files =
      media === "multipart/form-data"
        ? await partsOf(source, { type, folder, limits, meter })
        : [await wholeOf(source, { media, folder, limits, meter })]
    return { folder, files, bytes: meter.bytes }
  } catch (error) {
    source.destroy()
    await rm(folder, { recursive: true, force: true })
    if (signal.aborted)
      throw new Refused(413, "The upload took too long to arrive.", "Send less at once.")
    throw error
  }
}

interface Meter {
  bytes: number
}

/** Counts what passes, over all files of one upload. */
const metered = (meter: Meter, { bytes: most }: Limits): Transform =>
  new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      meter.bytes += chunk.length
      if (meter.bytes > most) done(tooMuch(`${most} bytes`))
      else done(null, chunk)
    },
  })

const tooMuch = (most: string): Refused =>
  new Refused(413, `An upload holds ${most} at most.`, "Send it in parts.")

interface Whole {
  readonly media: string
  readonly folder: string
  readonly limits: Limits
  readonly meter: Meter
}

async function wholeOf(source: Readable, { media, folder, limits, meter }: Whole): Promise<string> {
  const ending = Object.hasOwn(endingByType, media) ? endingByType[media] : undefined
  if (ending === undefined)
    throw new Refused(
      415,
      "The body is in no form that is read.",
      `Send multipart/form-data, or one of ${Object.keys(endingByType).join(", ")}.`,
    )
  const file = join(folder, `upload.${ending}`)
  await pipeline(source, metered(meter, limits), createWriteStream(file))
  if (meter.bytes > 0) return file
  throw new Refused(400, "There is nothing in the upload.", "Send a report.")
}

interface Parts extends Omit<Whole, "media"> {
  readonly type: string
}

async function partsOf(
  source: Readable,
  { type, folder, limits, meter }: Parts,
): Promise<string[]> {
  const files: string[] = []
  const writes: Promise<void>[] = []
  const form = formOf(type, limits)
  await new Promise<void>((done, fail) => {
    form.on("file", (_field, part, name) => {
      const file = join(folder, String(writes.length), safeName(name))
      files.push(file)
      const written = mkdir(join(file, ".."), { recursive: true }).then(() =>
        pipeline(part, metered(meter, limits), createWriteStream(file)),
      )
      written.catch(fail)
      writes.push(written)
    })
    form.on("partsLimit", () => fail(tooMuch(`${limits.files} files`)))
    form.on("filesLimit", () => fail(tooMuch(`${limits.files} files`)))
    form.on("finish", () => done())
    pipeline(source, form).catch(fail)
  }).catch((error: unknown) => {
    if (error instanceof Refused) throw error
    throw new Refused(400, "The parts of the form cannot be told apart.", "Send it again, whole.")
  })
  await Promise.all(writes)
  if (files.length > 0) return files
  throw new Refused(400, "There is no file in the form.", "Send each report as a file part.")
}

function formOf(type: string, limits: Limits): Busboy {
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: { files: limits.files, fields: 0, parts: limits.files + 1, headerPairs: 20 },
    })
  } catch {
    throw new Refused(400, "The form has no boundary.", "Send it as multipart/form-data.")
  }
}
