/** Reports that were sent: spooled under names of our own, then kept one upload after another. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { randomUUID } from "node:crypto"
import { noKinds } from "../desk/keeping.ts"
import type { Keeper, KeepProgress } from "../desk/keeper.ts"
import type { Upload } from "./contract.ts"
import { Refused } from "./problem.ts"
import { spooled, type Arriving, type Spooled } from "./spool.ts"
import type { Limits } from "./house.ts"

type Listener = (upload: Upload) => void

export interface Sent extends Arriving {
  readonly outlet: string | null
  /** ISO 8601. */
  readonly published: string | null
  /** Who sent it; nobody else sees what became of it. */
  readonly owner: string | null
}

export interface Uploads {
  /**
   * Takes what arrives; answers when all of it is here, and goes on reading.
   *
   * @throws Refused when it is too much, too slow or in no form we read
   */
  take(sent: Sent): Promise<Upload>
  /** Null for one that is unknown, or somebody else's. */
  find(id: string, owner: string | null): Upload | null
  /** @returns to be called when nobody listens any more */
  listen(id: string, listener: Listener): () => void
  /** Takes nothing more, and ends when all that was taken is kept. */
  close(): Promise<void>
}

interface Held {
  upload: Upload
  readonly owner: string | null
  readonly listeners: Set<Listener>
}

/** Uploads that are over are remembered, the last ones only. */
const remembered = 200

export function openUploads(keeper: Keeper, limits: Limits): Uploads {
  const root = mkdtempSync(join(tmpdir(), "rapporteur-uploads-"))
  const all = new Map<string, Held>()
  const running = new Set<Promise<void>>()
  const arriving = new Set<Promise<Spooled>>()
  let isClosing = false

  const change = (held: Held, changed: Partial<Upload>): void => {
    held.upload = { ...held.upload, ...changed }
    for (const listener of held.listeners) listener(held.upload)
  }
  const keep = async (held: Held, sent: Sent, { files, folder }: Spooled): Promise<void> => {
    const heard = (progress: KeepProgress) => change(held, { state: "reading", ...shown(progress) })
    const { outlet, published } = sent
    const task = { outlet, published, maxBytes: limits.bytes, maxReports: limits.reports }
    try {
      const progress = await keeper.keep({ ...task, files }, heard)
      change(held, { state: "done", ...shown(progress) })
    } catch (error) {
      change(held, { state: "failed", because: (error as Error).message })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const forgetOld = (): void => {
    for (const [id, { upload }] of all) {
      if (all.size <= remembered) return
      if (upload.state === "done" || upload.state === "failed") all.delete(id)
    }
  }
  return {
    async take(sent) {
      if (isClosing) throw new Refused(503, "The server is stopping.", "Send it again later.")
      if (running.size + arriving.size >= limits.uploads)
        throw new Refused(429, "Too many uploads wait already.", "Wait until one is done.")
      const id = randomUUID()
      const arrival = spooled(sent, join(root, id), limits)
      arriving.add(arrival)
      try {
        const arrived = await arrival
        const { files, bytes } = arrived
        const counts = { files: files.length, bytes, kinds: noKinds(), unread: [], because: null }
        const held: Held = {
          upload: { id, state: "waiting", ...counts },
          owner: sent.owner,
          listeners: new Set(),
        }
        all.set(id, held)
        const kept = keep(held, sent, arrived)
        running.add(kept)
        void kept.finally(() => running.delete(kept))
        forgetOld()
        return held.upload
      } finally {
        arriving.delete(arrival)
      }
    },
    find(id, owner) {
      const held = all.get(id)
      return held === undefined || held.owner !== owner ? null : held.upload
    },
    listen(id, listener) {
      const held = all.get(id)
      held?.listeners.add(listener)
      return () => void held?.listeners.delete(listener)
    },
    async close() {
      isClosing = true
      await Promise.allSettled(arriving)
      // What has just arrived is on its way to be kept by then: both wait for the same turn.
      await new Promise((next) => setImmediate(next))
      await Promise.all(running)
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const shown = ({ kinds, unread }: KeepProgress): Pick<Upload, "kinds" | "unread"> => ({
  kinds: { ...kinds },
  unread: unread.slice(0, 100).map((one) => ({ ...one })),
})
