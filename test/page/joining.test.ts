/** The page while reports are kept and not joined yet: it waits, and claims nothing of them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Browser } from "playwright-core"
import { executable, launched } from "./chromium.ts"
import { emptyHouse, violations, visiting, type House, type Visit } from "./visit.ts"

/** Fiction; so many that reading them takes longer than looking at the page. */
const reports = Array.from({ length: 400 }, (_, k) => ({
  url: `https://post.example/ferry/${k}`,
  title: `Ferry talks, day ${k}`,
  outlet: "Harbour Post",
  published: `2027-0${1 + (k % 9)}-1${k % 10}`,
  text: `The ferry talks went on.\n\n“Berth ${k} stays shut until wages rise,” said Nora Vell, who speaks for the Seafarers' Union.\n\nThe Harbour Board said it would offer ${k + 2} per cent.\n`,
}))

describe.skipIf(executable === null)("the page while reports are joined", () => {
  let browser: Browser
  let house: House
  let visit: Visit

  beforeAll(async () => {
    ;[browser, house] = await Promise.all([launched(executable ?? ""), emptyHouse()])
    visit = await visiting(browser, house, { viewport: { width: 1440, height: 1000 } })
  })

  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  test("a record whose first reports are not joined says so, and claims no silence of anybody", async () => {
    const { page } = visit
    await page.goto("/add")
    await page.locator("input[type=file]").setInputFiles({
      name: "ferry.jsonl",
      mimeType: "application/jsonl",
      buffer: Buffer.from(reports.map((one) => JSON.stringify(one)).join("\n")),
    })
    await page.getByText(/\d+ new/u).waitFor({ timeout: 60_000 })
    await page.goto("/")
    await page.getByRole("heading", { level: 1, name: "These reports are being joined" }).waitFor()
    await page.getByText(/^\d+ reports, being joined/u).waitFor()
    expect(await page.getByText(/0 statements|silent/iu).count()).toBe(0)
    expect(await violations(page)).toEqual([])
  })

  test("when they are joined the page follows by itself", async () => {
    const { page } = visit
    await page
      .getByRole("heading", { level: 1, name: "Where each party stands" })
      .waitFor({ timeout: 120_000 })
    await page.getByText(/^[1-9]\d* statements from 400 reports/u).waitFor({ timeout: 60_000 })
    expect(await page.getByText(/being joined/u).count()).toBe(0)
    expect(visit.complaints).toEqual([])
  })
})
