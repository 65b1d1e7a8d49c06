/** A real Chromium, wherever the machine has one; null where there is none. */
import { existsSync } from "node:fs"
import { chromium, type Browser } from "playwright-core"

const places = [
  process.env["RAPPORTEUR_CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

export const executable = places.find((place) => place !== "" && existsSync(place)) ?? null

/** Set where a page nobody looked at must count as a failure. */
export const isRequired = process.env["RAPPORTEUR_PAGES"] === "required"

export const launched = (executablePath: string): Promise<Browser> =>
  // Without its sandbox, which a machine for tests often cannot give; it opens our own pages alone.
  chromium.launch({ executablePath, args: ["--no-sandbox"] })
