/** Watching a folder, as a user does: real files, a real process, a real server. */
import { existsSync, mkdirSync, readFileSync, appendFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll, expect, test } from "vitest"
import { rapporteur, root, start, temporaryFolder } from "./rapporteur.ts"

const folder = temporaryFolder()
afterAll(() => folder.remove())

const example = join(root, "examples", "s01-brenn-border")
const talks = join(example, "talks.json")
const lines = readFileSync(join(example, "reports.jsonl"), "utf8").trim().split("\n")

const limit = 120_000

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(100)
}

interface Watch {
  said(): string
  complained(): string
  /** Ends it in order, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

async function watching(...args: string[]): Promise<Watch> {
  const child = start(["watch", ...args, "--settle", "0.4"], { cwd: folder.path })
  let [said, complained] = ["", ""]
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (complained += chunk))
  const ended = new Promise<number | null>((done) => child.on("close", done))
  await until(() => said.includes("Watching") || child.exitCode !== null)
  return {
    said: () => said,
    complained: () => complained,
    stop(signal = "SIGTERM") {
      child.kill(signal)
      return ended
    },
  }
}

/** Takes notices, but not the first time it is asked. */
async function webhook() {
  const taken: { kind: string }[] = []
  let refused = 0
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk) => (body += chunk))
    request.on("end", () => {
      response.statusCode = refused++ === 0 ? 503 : 204
      if (response.statusCode === 204) taken.push(JSON.parse(body))
      response.end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const { port } = server.address() as AddressInfo
  return { taken, url: `http://127.0.0.1:${port}/moved?key=hidden`, close: () => server.close() }
}

const notices = (file: string) =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line))
    : []

test(
  "what moved is told once, with its quotations, and again until it is taken",
  { timeout: limit },
  async () => {
    const arriving = folder.write("moves/0.jsonl", `${lines.slice(0, 4).join("\n")}\n`)
    const hook = await webhook()
    const told = join(folder.path, "told.jsonl")
    const args = [join(arriving, ".."), "--record", "moves.rapporteur", "--talks", talks]
    const takers = ["--run", "cat >> told.jsonl", "--webhook", hook.url]
    const watch = await watching(...args, ...takers)
    expect(notices(told)).toEqual([])
    for (const [k, line] of lines.slice(4).entries())
      folder.write(`moves/${k + 1}.jsonl`, `${line}\n`)
    // The round called off, the call denied, the sides closer, the rung left.
    await until(() => notices(told).length === 4 && hook.taken.length === 4)
    expect(watch.complained()).toMatch(/127\.0\.0\.1:\d+ did not take the notice: it answered 503/u)
    expect(watch.complained()).not.toMatch(/hidden/u)
    for (const { kind, quotations } of notices(told)) {
      expect(kind).toMatch(/^(?:closer|apart|rung|retraction|meeting .+)$/u)
      for (const { quote, outlet, date } of quotations) {
        expect(lines.some((line) => JSON.parse(line).text.includes(quote))).toBe(true)
        expect([typeof outlet, typeof date]).toEqual(["string", "string"])
      }
    }
    await until(() => watch.said().split("new.").length > 4 || watch.said().includes("holds 8"))
    await until(() => hook.taken.length === notices(told).length)
    expect(await watch.stop()).toBe(0)
    const before = notices(told).length
    const ids = notices(told).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const again = await watching(...args, ...takers)
    expect(await again.stop("SIGINT")).toBe(0)
    expect(notices(told).length).toBe(before)
    hook.close()
  },
)

test("what a late report had told first is not told again", { timeout: limit }, async () => {
  const arriving = folder.write("late/0.jsonl", `${lines.slice(0, 4).join("\n")}\n`)
  const told = join(folder.path, "late.jsonl")
  const args = [join(arriving, ".."), "--record", "late.rapporteur", "--talks", talks]
  const watch = await watching(...args, "--run", "cat >> late.jsonl")
  // The last ones come first: each earlier one changes by which sentences a thing is shown.
  for (const k of [7, 6, 5, 4]) {
    const all = watch.said().split(" reports").length
    folder.write(`late/${k}.jsonl`, `${lines[k]}\n`)
    await until(() => watch.said().split(" reports").length > all)
  }
  await until(() => notices(told).length > 3)
  expect(await watch.stop()).toBe(0)
  const again = await watching(...args, "--run", "cat >> late.jsonl")
  expect(await again.stop()).toBe(0)
  const kinds = notices(told).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(["closer", "meeting cancelled", "meeting denied", "rung"])
})

test(
  "a file that is still being written waits, and is kept once as a whole",
  { timeout: limit },
  async () => {
    const place = folder.write(
      "slow/first.txt",
      "“We met,” said Bo Lund of the port company in Port Ellery.\n",
    )
    const watch = await watching(join(place, ".."), "--record", "slow.rapporteur")
    const file = folder.write("slow/late.txt", "“No boat will sail,” said Ida Marsh.")
    folder.write("slow/late.txt.part", "half of another file")
    for (const part of [" She spoke in Port Ellery.", " “We will not sign,” she added."]) {
      await sleep(150)
      appendFileSync(file, part)
    }
    await until(() => watch.said().includes("holds 2"))
    expect(await watch.stop()).toBe(0)
    const { stdout } = await rapporteur(["export", "--record", "slow.rapporteur"], {
      cwd: folder.path,
    })
    expect(JSON.parse(stdout).reports.map(({ text }: { text: string }) => text)).toContainEqual(
      expect.stringContaining("she added"),
    )
  },
)

test(
  "a folder where nothing lies yet is watched without a complaint",
  { timeout: limit },
  async () => {
    const empty = join(folder.path, "empty")
    mkdirSync(empty)
    const watch = await watching("empty", "--record", "empty.rapporteur")
    folder.write("empty/first.txt", "“No boat will sail,” said Ida Marsh of the dockers.")
    await until(() => watch.said().includes("holds 1"))
    expect([await watch.stop(), watch.complained()]).toEqual([0, ""])
    const { code, stderr } = await rapporteur(["keep", "none", "--record", "empty.rapporteur"], {
      cwd: folder.path,
    })
    expect([code, stderr]).toEqual([1, expect.stringContaining("none")])
  },
)

test("no file name and no report reaches the shell", { timeout: limit }, async () => {
  const place = folder.write(
    "bad/$(touch owned).txt",
    "“$(touch owned) `touch owned`,” said Ida Marsh.",
  )
  const watch = await watching(
    join(place, ".."),
    "--record",
    "bad.rapporteur",
    "--run",
    "cat > /dev/null",
  )
  folder.write("bad/; touch owned.txt", "“; touch owned,” said Bo Lund, and left the talks.")
  await until(() => watch.said().includes("holds 2"))
  expect(await watch.stop()).toBe(0)
  expect(existsSync(join(folder.path, "owned"))).toBe(false)
})

test.each([
  [["nowhere"], "nowhere is no folder"],
  [[".", "--webhook", "file:///etc/passwd"], "--webhook is no address of the web"],
  [[".", "--settle", "soon"], "--settle soon is no time"],
])("%j is refused before anything is read", async (args, words) => {
  const { code, stderr } = await rapporteur(["watch", ...args], { cwd: folder.path })
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)])
})
