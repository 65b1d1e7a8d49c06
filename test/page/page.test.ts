/** The page in a real browser: from an empty record to a decision taken and taken back. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Browser } from "playwright-core"
import { executable, isRequired, launched } from "./chromium.ts"
import { emptyHouse, violations, visiting, type House, type Visit } from "./visit.ts"

const views = [
  ["board", "/", "Where each party stands"],
  ["timeline", "/timeline", "Day by day"],
  ["reader", "/reader", null],
  ["proposals", "/plan", "What is on the table"],
  ["accounts", "/accounts", "Where reports disagree"],
  ["actors", "/actors", "Who is who"],
  ["gaps", "/gap", "How far apart"],
  ["changes", "/changes", "What changed"],
  ["add", "/add", "Add reports"],
  ["search", "/search?q=guns", "Statements that say “guns”"],
  ["an address that leads nowhere", "/nowhere", "There is no such page"],
] as const

test.runIf(isRequired)("a browser is there to look at the pages", () => {
  expect(executable).not.toBeNull()
})

describe.skipIf(executable === null)("the page", () => {
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

  test("an empty record explains itself, and reads an example before one's eyes", async () => {
    const { page } = visit
    await page.goto("/")
    await page.getByRole("heading", { name: "This record is empty" }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.goto("/reader")
    await page.getByRole("heading", { name: "Reader" }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("main").getByRole("link", { name: "Add" }).click()
    await page.getByRole("button", { name: /^Open Halvorra/u }).click()
    await page.getByText("8 new").waitFor({ timeout: 60_000 })
    await page.getByRole("link", { name: "Look at the board" }).click()
    await page.getByRole("heading", { name: "Where each party stands" }).waitFor()
    await page.getByRole("row").nth(3).waitFor()
    expect(await page.getByRole("row").count()).toBe(4)
  })

  test("a cell opens its sentences, and its address opens it again", async () => {
    const { page } = visit
    await page.goto("/")
    await page.getByRole("button", { name: /^Halvorra on pullback/u }).click()
    const drawer = page.getByRole("complementary", { name: "Halvorra, pullback of heavy guns" })
    await drawer.getByText("would be content with twelve kilometres").first().waitFor()
    await page.reload()
    await drawer.getByText("1 of 2").waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })
    const focused = page.locator(":focus")
    expect(await focused.getAttribute("data-row")).toBe("0")
  })

  test("a statement is corrected by keyboard and the correction is taken back", async () => {
    const { page } = visit
    await page.goto("/?issue=pullback+of+heavy+guns&party=Halvorra")
    const drawer = page.getByRole("complementary")
    await drawer.getByText("1 of 2").waitFor()
    await page.keyboard.press("c")
    await drawer.getByText("Act", { exact: true }).waitFor()
    // From "concedes" on to "threatens", by an arrow, as radio buttons go.
    await page.keyboard.press("ArrowRight")
    await drawer.getByLabel("Reason, kept in the history").fill("read again")
    await page.keyboard.press("Control+Enter")
    await drawer.getByText(/Corrected by Ada, .*“read again”/u).waitFor()
    expect(await drawer.locator('.chip[data-status="corrected"]').first().innerText()).toMatch(
      /threatens\s+corrected/u,
    )
    await drawer.getByRole("button", { name: "Undo" }).click()
    await drawer.locator(".statement").first().getByRole("button", { name: "Accept" }).waitFor()
    expect(await drawer.locator(".statement .chip").first().innerText()).toBe("concedes")
  })

  test("the reader shows source, cue and content of the statement in focus, and j and k walk", async () => {
    const { page } = visit
    await page.goto("/reader")
    const first = await page.locator(".statements .now").innerText()
    const [words = ""] = first.split("\n").toSorted((a, b) => b.length - a.length)
    await page.keyboard.press("j")
    await page.locator(".statements .now", { hasNotText: words }).waitFor()
    const pieces = await page.locator(".report-text .is-content").allInnerTexts()
    const quote = await page.locator(".statements .now mark").innerText()
    expect(pieces).not.toEqual([])
    // A clause that is broken off by who says it is quoted whole, and marked on both sides.
    for (const piece of pieces) expect(quote.replaceAll(/[“”]/gu, "")).toContain(piece)
    expect(await page.locator(".report-text .is-source").count()).toBeGreaterThan(0)
    expect(await page.locator(".report-text .is-cue").count()).toBeGreaterThan(0)
    const address = page.url()
    await page.reload()
    await page.locator(".statements .now").waitFor()
    expect(page.url()).toBe(address)
    expect(await page.locator(".statements .now mark").innerText()).toBe(quote)
  })

  test("a accepts and goes on, u takes it back", async () => {
    const { page } = visit
    await page.goto("/reader")
    await page.getByText("0 reviewed").waitFor()
    await page.keyboard.press("a")
    await page.getByText("1 reviewed").waitFor()
    await page.getByText("Last step: Accepted.").waitFor()
    const accepted = page.locator('.statements .chip[data-status="accepted"]')
    expect(await accepted.count()).toBe(1)
    await page.keyboard.press("u")
    await page.getByText("0 reviewed").waitFor()
    expect(await accepted.count()).toBe(0)
  })

  test("a brief is written of what the page shows", async () => {
    const { page } = visit
    await page.goto("/changes")
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Markdown" }).click(),
    ])
    expect(download.suggestedFilename()).toBe("brief.md")
  })

  test("rival accounts stand side by side with their reports", async () => {
    const { page } = visit
    await page.goto("/accounts")
    const fact = page.locator("section", { hasText: "Told differently: duration" })
    await fact.waitFor()
    expect(await fact.locator(".value").allInnerTexts()).toEqual([
      "five hours",
      "just under three hours",
    ])
  })

  test("the timeline is zoomed into by drawing over its bars, by keys and by its address", async () => {
    const { page } = visit
    await page.goto("/timeline")
    await page.getByText(/entries from 2 March 2027 to 8 April 2027/u).waitFor()
    const bars = page.getByRole("group", { name: "Entries a day" }).getByRole("button")
    expect(await bars.count()).toBe(38)
    const [first, third] = [await bars.nth(0).boundingBox(), await bars.nth(2).boundingBox()]
    if (first === null || third === null) throw new Error("bars are drawn")
    await page.mouse.move(first.x + 3, first.y + 40)
    await page.mouse.down()
    await page.mouse.move(third.x + 3, third.y + 40, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/from=2027-03-02&to=2027-03-04/u)
    await page.getByText(/from 2 March 2027 to 4 March 2027/u).waitFor()
    expect(await bars.count()).toBe(3)
    await page.getByRole("heading", { name: "8 April 2027" }).waitFor({ state: "detached" })
    await page.reload()
    await page.getByText(/from 2 March 2027 to 4 March 2027/u).waitFor()
    await page.keyboard.press("-")
    await page.waitForURL(/to=2027-03-06|to=2027-03-05/u)
    await bars.first().focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("Enter")
    await page.waitForURL(/from=2027-03-03&to=2027-03-03/u)
    await page.getByRole("button", { name: "Whole record" }).click()
    await page.getByText(/entries from 2 March 2027 to 8 April 2027/u).waitFor()
    expect(new URL(page.url()).search).toBe("")
  })

  test("a timeline with nothing of what is asked says what was asked, and shows everything again", async () => {
    const { page } = visit
    await page.goto("/timeline?kind=proposal&track=Quessen&from=2027-04-01&to=2027-04-08")
    await page
      .getByText("There are no proposals on Quessen from 1 April 2027 to 8 April 2027")
      .waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "Show everything" }).click()
    await page.getByText(/entries from 2 March 2027 to 8 April 2027/u).waitFor()
  })

  test("the board is narrowed to days and a state of review, and its address narrows it again", async () => {
    const { page } = visit
    await page.goto("/")
    await page
      .getByRole("button", { name: /^Halvorra on pullback of heavy guns: Demands/u })
      .waitFor()
    await page.getByLabel("Positions as of").fill("2027-03-04")
    await page.waitForURL(/to=2027-03-04/u)
    await page.getByText("2 Mar").first().waitFor()
    await page.getByLabel("resting on").selectOption("accepted")
    await page.waitForURL(/status=accepted/u)
    await page.getByText("6 cells, 6 silent").waitFor()
    await page.reload()
    await page.getByText("6 cells, 6 silent").waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "Show the whole record" }).click()
    await page.getByText("6 cells, 2 silent").waitFor()
    expect(new URL(page.url()).search).toBe("")
  })

  test("every position on the ladder of an issue opens its sentence", async () => {
    const { page } = visit
    await page.goto("/gap")
    const ladder = page.getByRole("group", {
      name: "Positions on pullback of heavy guns over time",
    })
    await ladder
      .getByRole("link", { name: "Halvorra, 8 Apr: 12 km pullback, Demands, unreviewed" })
      .click()
    await page.locator(".report-text .is-content").first().waitFor()
    expect(page.url()).toContain("at=")
  })

  test("a period narrows the ladders and who met whom, and the address keeps it", async () => {
    const { page } = visit
    await page.goto("/gap?from=2027-03-05&to=2027-03-31")
    const ladder = page.getByRole("group", {
      name: "Positions on pullback of heavy guns over time",
    })
    await ladder
      .getByRole("link", { name: /Quessen, 10 Mar/u })
      .first()
      .waitFor()
    expect(await ladder.getByRole("link", { name: /8 Apr/u }).count()).toBe(0)
    expect(await page.getByText("2 March 2027. Read it in the report").count()).toBe(0)
  })

  test("a paper shows its versions beside each other and its parts by party", async () => {
    const { page } = visit
    await page.goto("/plan")
    await page.getByText("Version 2").waitFor()
    const row = page.getByRole("row", { name: /ceasefire monitors/u })
    await row.getByText("Accepts").waitFor()
    await page.getByRole("heading", { name: "What hangs on what" }).waitFor()
    expect(await page.locator(".beside > li").count()).toBe(2)
  })

  test("every mark of the timeline opens its sentence", async () => {
    const { page } = visit
    await page.goto("/timeline")
    await page.getByRole("link", { name: "2 Mar, Meeting, Irrelbach, five hours, held" }).click()
    await page.locator(".report-text .is-content").first().waitFor()
    expect(page.url()).toContain("at=")
  })

  test("single keys can be switched off", async () => {
    const { page } = visit
    await page.goto("/reader")
    await page.getByText("0 reviewed").waitFor()
    await page.keyboard.press("?")
    await page.getByLabel("Single keys work on this page").uncheck()
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "Close" }).click()
    const before = page.url()
    await page.keyboard.press("j")
    await page.keyboard.press("?")
    expect(await page.getByRole("dialog").count()).toBe(0)
    expect(page.url()).toBe(before)
    await page.evaluate("localStorage.clear()")
  })

  test("whatever a report or a reviewer writes stays text", async () => {
    const { page } = visit
    const mean = `<img src=x onerror="alert(1)"><script>alert(2)</script>`
    await page.goto("/add")
    await page
      .getByLabel("Or paste a report")
      .fill(`Guns and ${mean}\n\n“No gun ${mean} moves,” said Ilse Karnow, the ${mean} minister.\n`)
    await page.getByLabel("Outlet").fill(`Post ${mean}`)
    await page.getByRole("button", { name: "Read it" }).click()
    await page.getByText("1 new").waitFor()
    await page.goto("/search?q=gun")
    await page.getByText(`No gun ${mean} moves`).first().click()
    await page.locator(".statements .now").waitFor()
    await page.keyboard.press("c")
    await page.getByLabel("Speaker").fill(`Ilse ${mean}`)
    await page.getByLabel("Reason, kept in the history").fill(mean)
    await page.keyboard.press("Control+Enter")
    await page.getByText(`“${mean}”`).waitFor()
    expect(await page.locator("#page img, #page script").count()).toBe(0)
  })

  test.each(views)(
    "%s has nothing in anybody's way, light or dark, wide or narrow",
    async (_, path, title) => {
      const { page } = visit
      for (const [width, colorScheme] of [
        [1440, "light"],
        [390, "dark"],
      ] as const) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.goto(path)
        await page
          .getByRole("heading", { level: 1, ...(title === null ? {} : { name: title }) })
          .waitFor()
        await page.locator(".bones").first().waitFor({ state: "detached" })
        expect(await violations(page)).toEqual([])
        // The mean report is among all that is shown.
        expect(await page.locator("#page img, #page script").count()).toBe(0)
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
        expect(overflow).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 1440, height: 1000 })
    },
  )

  test("the browser complained of nothing and asked nobody else", () => {
    // The address that leads nowhere is a page too; no answer was refused.
    expect(visit.complaints).toEqual([])
  })
})
