/** Files that arrive in a folder, each once it is written to its end. */
import { watch } from "chokidar"
import { isReportFile } from "../rapporteur.ts"

export interface Arriving {
  /** What has arrived since the last call; waits until there is something, or until it is closed. */
  next(): Promise<readonly string[]>
  close(): Promise<void>
}

/** In milliseconds: how often the size of a file is looked at. */
const look = 100

/**
 * @param settle milliseconds after which a file that no longer grows is taken to be whole
 * @param failed told when the folder can no longer be watched
 */
export async function arrivingIn(
  folder: string,
  settle: number,
  failed: (error: unknown) => void,
): Promise<Arriving> {
  const due = new Set<string>()
  const state = { isClosed: false, wake: (): void => {} }
  const watcher = watch(folder, {
    ignored: (path) => path !== folder && /(?:^|[/\\])\.[^/\\]+$/u.test(path),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(look, settle) },
  })
  const arrived = (path: string): void => {
    if (!isReportFile(path)) return
    due.add(path)
    state.wake()
  }
  watcher.on("add", arrived).on("change", arrived).on("error", failed)
  await new Promise<void>((ready) => watcher.once("ready", ready))
  return {
    async next() {
      while (due.size === 0 && !state.isClosed)
        await new Promise<void>((woken) => (state.wake = woken))
      const paths = [...due].toSorted()
      due.clear()
      return paths
    },
    async close() {
      state.isClosed = true
      state.wake()
      await watcher.close()
    },
  }
}
