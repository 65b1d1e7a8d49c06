/** Runs the command as a user does and measures it from outside: time, CPU, memory. */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { pathToFileURL } from "node:url"

const house = join(import.meta.dirname, "../..")
const main = join(house, "dist/cli/main.js")

export interface Usage {
  readonly wallSeconds: number
  /** User and system time of all threads. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

export interface Measured extends Usage {
  readonly stdout: string
}

const hook = pathToFileURL(join(import.meta.dirname, "usage.mjs")).href

/** @param usageFile null: nothing is loaded beside the command, nothing is noted */
const launch = (args: readonly string[], usageFile: string | null): Promise<string> => {
  const hooked = usageFile === null ? [] : ["--import", hook]
  const noted = usageFile === null ? {} : { RAPPORTEUR_BENCH_USAGE: usageFile }
  const child = spawn(process.execPath, [...hooked, main, ...args], {
    env: { ...process.env, ...noted, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  })
  const parts: Buffer[] = []
  child.stdout.on("data", (part: Buffer) => parts.push(part))
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString("utf8"))
      else reject(new Error(`rapporteur ${args.join(" ")} ended with exit code ${code}`))
    })
  })
}

/** Seconds from the start of the bare process to its end, as a user waits for them. */
export async function secondsOf(args: readonly string[]): Promise<number> {
  const began = performance.now()
  await launch(args, null)
  return (performance.now() - began) / 1000
}

/** Runs `rapporteur ARGS` once; `folder` takes the note of what it used. */
export async function measure(args: readonly string[], folder: string): Promise<Measured> {
  const usageFile = join(folder, "usage.json")
  const began = performance.now()
  const stdout = await launch(args, usageFile)
  const wallSeconds = (performance.now() - began) / 1000
  const used = JSON.parse(readFileSync(usageFile, "utf8")) as Omit<Usage, "wallSeconds">
  return { ...used, wallSeconds, stdout }
}
