/** A server on an empty record and a browser that visits it; what the browser complains of is kept. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { served, temporaryFolder } from "../cli/rapporteur.ts"

export interface House {
  readonly url: string
  stop(): Promise<void>
}

/** `rapporteur serve` in a folder of its own, as Ada, on a record that holds nothing yet. */
export async function emptyHouse(): Promise<House> {
  const folder = temporaryFolder()
  const options = ["--as", "Ada", "--max-requests", "100000"]
  const { process: child, url, ended } = await served(options, { cwd: folder.path })
  return {
    url,
    async stop() {
      child.kill("SIGTERM")
      await ended
      folder.remove()
    },
  }
}

export interface Visit {
  readonly page: Page
  /** Errors and warnings of the console, pages that broke, requests to anybody else. */
  readonly complaints: string[]
}

export async function visiting(
  browser: Browser,
  { url }: House,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: "en-GB", baseURL: url, ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${page.url()}: ${message.text()} (${message.location().url})`)
  })
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on("request", (request) => {
    const address = request.url()
    if (!address.startsWith(url) && !/^(?:data|blob):/u.test(address))
      complaints.push(`asked elsewhere: ${address}`)
  })
  page.on("dialog", (dialog) => {
    complaints.push(`a dialog opened: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return { page, complaints }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[]
}

/** What axe-core finds wrong with the page as it stands, best practice included. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    "axe.run().then(({ violations }) => violations)",
  )) as Violation[]
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(" ")} ${failureSummary}`).join(" | ")}`,
  )
}
