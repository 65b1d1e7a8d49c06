/** Takes the pictures of the documentation anew, of an example: `tsx test/page/pictures.ts`. */
import { join } from "node:path"
import { root } from "../cli/rapporteur.ts"
import { executable, launched } from "./chromium.ts"
import { emptyHouse, visiting } from "./visit.ts"

const pictures = [
  ["board", "/?issue=pullback+of+heavy+guns&party=Quessen", 1440, 1000, "light"],
  ["reader", "/reader", 1440, 1000, "light"],
  ["accounts", "/accounts", 1440, 900, "dark"],
  ["board-narrow", "/", 390, 844, "light"],
] as const

const [browser, house] = await Promise.all([launched(executable ?? ""), emptyHouse()])
try {
  const { page } = await visiting(browser, house)
  await page.goto("/add")
  await page.getByRole("button", { name: /^Open Halvorra/u }).click()
  await page.getByText("8 new").waitFor()
  // Until all is joined, a board shows nobody's position.
  await page.getByText(/^[1-9]\d* statements from 8 reports/u).waitFor()
  for (const [name, path, width, height, colorScheme] of pictures) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await page.goto(path, { waitUntil: "networkidle" })
    await page.locator(".bones").first().waitFor({ state: "detached" })
    await page.screenshot({ path: join(root, "docs", "pictures", `${name}.png`) })
  }
} finally {
  await browser.close()
  await house.stop()
}
