/**
 * Loaded before the command that is measured; when the process ends it leaves behind what the
 * system has counted for it, all its threads together: CPU seconds and the peak of its memory.
 */
import { writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

const file = process.env.RAPPORTEUR_BENCH_USAGE
if (isMainThread && file !== undefined) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6
    writeFileSync(file, JSON.stringify({ cpuSeconds, peakMegabytes: maxRSS / 1024 }))
  })
}
