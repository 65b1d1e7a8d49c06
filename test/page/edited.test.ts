/** The page on a record with an edited report, two spellings of a name, and words the machine missed. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Browser, Page } from "playwright-core"
import { executable, launched } from "./chromium.ts"
import { emptyHouse, violations, visiting, type House, type Visit } from "./visit.ts"

const first = `The quay at Port Ellery stayed shut on Monday.

“No crane will move before the roster is mended,” said Joanna Delgarno, head of the Harbour Union.

The company said it was ready to talk about the roster.

One docker, leaning on a bollard, thought the strike could last until spring.
`

const edited = first.replace(
  "The company said it was ready to talk about the roster.",
  "The company would not comment.",
)

const second = `The roster talks in Port Ellery resumed on Tuesday.

“Nothing has changed since Monday,” said Johanna Delgarno, head of the Harbour Union.
`

const file = (title: string, url: string, day: string, text: string) => ({
  name: `${title}.json`,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ url, title, outlet: "Ellery Post", published: day, text })),
})

const quay = "https://post.example/quay"

async function send(page: Page, one: ReturnType<typeof file>, told: string): Promise<void> {
  await page.goto("/add")
  await page.locator("input[type=file]").setInputFiles(one)
  await page.getByText(told).waitFor({ timeout: 60_000 })
}

/** Selects words of the report as a pointer does that is drawn over them; false where they are not there. */
const select = (page: Page, words: string): Promise<unknown> =>
  page.evaluate(`(() => {
    for (const piece of document.querySelectorAll("[data-at]")) {
      const at = piece.textContent.indexOf(${JSON.stringify(words)})
      if (at === -1) continue
      getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + ${words.length})
      return true
    }
    return false
  })()`)

describe.skipIf(executable === null)("the page on an edited record", () => {
  let browser: Browser
  let house: House
  let visit: Visit

  beforeAll(async () => {
    ;[browser, house] = await Promise.all([launched(executable ?? ""), emptyHouse()])
    visit = await visiting(browser, house, { viewport: { width: 1440, height: 1000 } })
    const { page } = visit
    await send(page, file("Quay shut", quay, "2027-03-01", first), "1 new")
    await send(page, file("Quay shut", quay, "2027-03-01", edited), "1 edited")
    await send(
      page,
      file("Talks resume", "https://post.example/talks", "2027-03-02", second),
      "1 new",
    )
  })

  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const openQuay = async (): Promise<void> => {
    const { page } = visit
    await page.goto("/reader")
    await page.getByRole("link", { name: /^Quay shut/u }).click()
    await page.getByRole("heading", { level: 1, name: "Quay shut" }).waitFor()
  }

  test("an edited report is compared with what it said before, and its address compares again", async () => {
    const { page } = visit
    await openQuay()
    await page.getByText("2 versions are kept").waitFor()
    await page.getByLabel("Compare with an earlier version").selectOption({ index: 1 })
    await page.locator("del", { hasText: "ready to talk" }).waitFor()
    await page.locator("ins", { hasText: "comment" }).first().waitFor()
    await page.reload()
    await page.locator("del", { hasText: "ready to talk" }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test("a statement whose words an edit took away is shown with the version that had them", async () => {
    const { page } = visit
    await openQuay()
    const gone = page.getByRole("region", { name: "No longer in the report" })
    await gone.getByText("it was ready to talk about the roster").waitFor()
    await gone.getByText("no place in the text").waitFor()
    await gone.getByRole("link", { name: "Stood in version 1" }).click()
    await page.locator("del", { hasText: "ready to talk" }).waitFor()
    expect(page.url()).toContain("compare=1")
  })

  test("selected words become a statement by a key, and it is taken back", async () => {
    const { page } = visit
    await openQuay()
    const words = "the strike could last until spring"
    await page.getByText("2 versions are kept").waitFor()
    const before = await page.locator(".statements > ol > li").count()
    expect(await select(page, words)).toBe(true)
    await page.getByRole("button", { name: "Add the selected words" }).waitFor()
    await page.keyboard.press("m")
    const form = page.getByRole("form", { name: "Add statement" })
    await form.getByText(words).waitFor()
    expect(await violations(page)).toEqual([])
    await form.getByLabel("Speaker").fill("One docker")
    await page.keyboard.press("Enter")
    await page.locator(".statements .now mark", { hasText: words }).waitFor()
    await page.getByText("Last step: Added.").waitFor()
    expect(await page.locator(".statements > ol > li").count()).toBe(before + 1)
    await page.locator(".keybar").getByRole("button", { name: "Undo" }).click()
    await page.locator(".statements .now mark", { hasText: words }).waitFor({ state: "detached" })
  })

  test("who said added words, and by which words, is marked in the report", async () => {
    const { page } = visit
    await openQuay()
    await page.getByText("2 versions are kept").waitFor()
    await select(page, "the strike could last until spring")
    await page.getByRole("button", { name: "Add the selected words" }).waitFor()
    await page.keyboard.press("m")
    const form = page.getByRole("form", { name: "Add statement" })
    const source = form.getByRole("button", { name: "Selected words are the source" })
    const cue = form.getByRole("button", { name: "Selected words are the cue" })
    await select(page, "One docker")
    await source.click()
    expect(await form.getByLabel("Speaker").inputValue()).toBe("One docker")
    await select(page, "thought")
    await cue.click()
    await form.getByText("thought", { exact: true }).waitFor()
    await form.getByRole("button", { name: "Add statement" }).click()
    await page.getByText("Last step: Added.").waitFor()
    const text = page.locator(".report-text")
    await page.locator(".statements .now mark", { hasText: "the strike could last" }).waitFor()
    await text.locator(".is-source").first().waitFor()
    expect(await text.locator(".is-source").allInnerTexts()).toEqual(["One docker"])
    expect(await text.locator(".is-cue").allInnerTexts()).toEqual(["thought"])
    await page.locator(".keybar").getByRole("button", { name: "Undo" }).click()
    await text.locator(".is-cue", { hasText: "thought" }).waitFor({ state: "detached" })
  })

  test("two spellings of a name are decided on, and the decision is taken back", async () => {
    const { page } = visit
    await page.goto("/actors")
    const maybe = page.getByRole("region", { name: "Maybe the same" })
    await maybe.getByText("Joanna Delgarno").first().waitFor()
    expect(await violations(page)).toEqual([])
    await maybe.getByRole("button", { name: "The same", exact: true }).click()
    await page.getByText("are one now.").waitFor()
    await maybe.waitFor({ state: "detached" })
    await page.getByRole("button", { name: "Undo" }).click()
    await maybe.getByText("Joanna Delgarno").first().waitFor()
  })

  test("an actor has a page with roles over time and what each report calls them", async () => {
    const { page } = visit
    await page.goto("/actors")
    await page.getByRole("rowheader").getByRole("link", { name: "Joanna Delgarno" }).click()
    await page.getByRole("heading", { level: 1, name: "Joanna Delgarno" }).waitFor()
    await page.getByText("1 March 2027").first().waitFor()
    await page.getByRole("link", { name: "head of the Harbour Union" }).first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    expect(overflow).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  test("an actor is made one with another by choice, and what is somebody else is taken out again", async () => {
    const { page } = visit
    await page.goto("/actors")
    await page.getByRole("rowheader").getByRole("link", { name: "Joanna Delgarno" }).click()
    const entries = page.locator("section", { hasText: "Report by report" })
    await page.getByLabel("Is the same as").selectOption({ label: "Johanna Delgarno" })
    await page.getByRole("button", { name: "Make them one" }).click()
    await page.getByText("One with Johanna Delgarno now.").waitFor()
    await entries.getByText("2 reports").waitFor()
    const out = page.getByRole("button", { name: "The marked ones are somebody else" })
    expect(await out.isDisabled()).toBe(true)
    // The address of before leads to who they are now, and so does the one that follows.
    await page.reload()
    await entries.getByText("2 reports").waitFor()
    await entries.getByRole("checkbox", { name: "Johanna Delgarno" }).check()
    expect(await violations(page)).toEqual([])
    await out.click()
    await page.getByText("1 entry is somebody else now.").waitFor()
    await entries.getByText("1 report", { exact: true }).waitFor()
    await page.getByText("Entries taken out").waitFor()
    await page.goto("/actors")
    await page.getByRole("rowheader").getByRole("link", { name: "Johanna Delgarno" }).waitFor()
  })

  test("on a phone the table of actors does not scroll sideways", async () => {
    const { page } = visit
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto("/actors")
    await page.getByRole("link", { name: "Joanna Delgarno" }).first().waitFor()
    const wider = await page.evaluate(
      `[...document.querySelectorAll("main *")].filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === "auto").length`,
    )
    expect(wider).toBe(0)
    await page.setViewportSize({ width: 1440, height: 1000 })
  })

  test("the browser complained of nothing and asked nobody else", () => {
    expect(visit.complaints).toEqual([])
  })
})
