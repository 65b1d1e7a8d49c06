/**
 * A reviewer's pace: `tsx test/bench/pace.ts [record]`. In a real browser 250 statements are decided
 * on by keyboard; measured is the time from each key to the next statement on the screen. Then, how
 * soon the pages of the record stand.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { served, rapporteur } from "../cli/rapporteur.ts"
import { executable, launched } from "../page/chromium.ts"
import { visiting } from "../page/visit.ts"
import { table } from "./table.ts"

const decisions = 250

/** Fiction: a report of so many statements, each its own sentence. */
const reportOf = (count: number): string =>
  Array.from(
    { length: count },
    (_, k) => `“Pier ${k + 1} stays shut until the roster is mended,” said Ida Marsh.`,
  ).join("\n\n")

/** Keys are pressed inside the page, so that nothing but the page itself is measured. */
const press = `(key) => new Promise((done) => {
  const now = document.querySelector(".statements .now")?.dataset.id
  const began = performance.now()
  const look = () => {
    const next = document.querySelector(".statements .now")?.dataset.id
    if (next !== undefined && next !== now) done(performance.now() - began)
    else if (performance.now() - began > 5000) done(null)
    else requestAnimationFrame(look)
  }
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))
  requestAnimationFrame(look)
})`

const at = (sorted: readonly number[], part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)

async function pace(page: Page): Promise<string[]> {
  const taken: number[] = []
  for (let k = 0; k < decisions; k++) {
    const spent = (await page.evaluate(`(${press})(${k % 5 === 4 ? '"r"' : '"a"'})`)) as
      | number
      | null
    if (spent === null) break
    taken.push(spent)
    // Nobody reads faster than this; the server keeps each step in the meantime.
    await page.waitForTimeout(60)
  }
  const sorted = taken.toSorted((a, b) => a - b)
  return [String(taken.length), at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1)]
}

/** From the address to the first paint, and to what the page is for. */
async function standing(page: Page, path: string, what: string): Promise<string[]> {
  const began = performance.now()
  await page.goto(path, { waitUntil: "commit" })
  await page.locator(what).first().waitFor({ timeout: 120_000 })
  const stood = performance.now() - began
  const painted = await page.evaluate(
    `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0`,
  )
  return [(painted as number).toFixed(0), stood.toFixed(0)]
}

const folder = mkdtempSync(join(tmpdir(), "rapporteur-pace-"))
const asked = process.argv[2]
const record = asked ?? join(folder, "pace.rapporteur")
if (asked === undefined) {
  for (const [name, count] of [
    ["long.txt", 200],
    ["short.txt", decisions - 200 + 1],
  ] as const)
    writeFileSync(join(folder, name), reportOf(count))
  const kept = await rapporteur(["keep", "--record", record, folder], { cwd: folder })
  console.log(kept.stdout.trim())
}
const browser = await launched(executable ?? "")
const house = await served(["--as", "Ada", "--record", record, "--max-requests", "100000"], {
  cwd: folder,
})
try {
  const { page } = await visiting(
    browser,
    { ...house, stop: async () => {} },
    { viewport: { width: 1440, height: 1000 } },
  )
  const rows: string[][] = []
  for (const [name, path, what] of [
    ["board, first visit", "/", ".cell, .nothing"],
    ["board, again", "/", ".cell, .nothing"],
    ["timeline", "/timeline", ".event, .nothing"],
    ["reader, first visit", "/reader", ".statements .now"],
    ["reader, again", "/reader", ".statements .now"],
  ] as const)
    rows.push([name, ...(await standing(page, path, what))])
  console.log(table(["page", "first paint ms", "stands after ms"], rows))
  if (asked === undefined)
    console.log(table(["decisions", "p50 ms", "p95 ms", "longest ms"], [await pace(page)]))
} finally {
  await browser.close()
  house.process.kill("SIGTERM")
  await house.ended
  rmSync(folder, { recursive: true, force: true })
}
