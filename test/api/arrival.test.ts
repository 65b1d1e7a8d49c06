/** Uploads that arrive too slowly, or hold more than they seem to. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { zipSync } from "fflate"
import { expect, test } from "vitest"
import { spooled } from "../../src/api/spool.ts"
import { usualLimits } from "../../src/api/usual-limits.ts"
import { temporaryFolder } from "../cli/rapporteur.ts"

/** Sends a piece again and again, so many milliseconds apart, and never ends. */
function trickle(piece: string, apart: number) {
  const told = { isLeft: false }
  const bytes = new TextEncoder().encode(piece)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done, apart))
      if (!told.isLeft) controller.enqueue(bytes)
    },
    cancel: () => void (told.isLeft = true),
  })
  return { body, told }
}

const form = "multipart/form-data; boundary=xx"
const part = `--xx\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nNo deal`

test.each([
  ["one file", "text/plain", "No deal. "],
  ["a form", form, part],
  ["a form that never names a part", form, "--"],
])(
  "%s that comes drop by drop is refused in time, and leaves nothing",
  async (_what, type, piece) => {
    const folder = temporaryFolder()
    const place = join(folder.path, "upload")
    const { body, told } = trickle(piece, 20)
    const began = Date.now()
    await expect(
      spooled({ type, encoding: null, body }, place, { ...usualLimits, arrival: 300 }),
    ).rejects.toMatchObject({ status: 413, message: "The upload took too long to arrive." })
    expect(Date.now() - began).toBeLessThan(10_000)
    expect([existsSync(place), told.isLeft]).toEqual([false, true])
    folder.remove()
  },
)

test("one that says nothing at all is refused in time too", async () => {
  const folder = temporaryFolder()
  const body = new ReadableStream<Uint8Array>({})
  await expect(
    spooled({ type: "text/plain", encoding: null, body }, join(folder.path, "upload"), {
      ...usualLimits,
      arrival: 200,
    }),
  ).rejects.toMatchObject({ status: 413 })
  folder.remove()
})

test("an archive is written down as it came, and never unpacked", async () => {
  const folder = temporaryFolder()
  const packed = zipSync({ "bomb.txt": new Uint8Array(50_000_000) }, { level: 9 })
  expect(packed.length).toBeLessThan(100_000)
  const body = new Blob([packed as Uint8Array<ArrayBuffer>]).stream()
  const place = join(folder.path, "upload")
  const { bytes, files } = await spooled(
    { type: "text/plain", encoding: null, body },
    place,
    usualLimits,
  )
  expect([bytes, files]).toEqual([packed.length, [join(place, "upload.txt")]])
  folder.remove()
})
