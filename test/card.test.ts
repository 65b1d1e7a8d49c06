/** The model's card tells of the very file that stands beside it. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

const folder = new URL("../models/english-news/", import.meta.url)
const card = readFileSync(new URL("card.md", folder), "utf8")
const model = readFileSync(new URL("attribution.model", folder))

test("the card of the model names the hash of its file", () => {
  expect(card).toContain(`sha256 \`${createHash("sha256").update(model).digest("hex")}\``)
})

test("the card of the model names the size of its file", () => {
  expect(card).toContain(`${model.length.toLocaleString("en")} bytes`)
})
