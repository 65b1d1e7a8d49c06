/** Every text that the page asks for by a key is there, and none is kept for nothing. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { en } from "./en.ts"

const source = join(import.meta.dirname, "..")
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?<!\.test)\.tsx?$/u.test(path) && !path.startsWith("texts"))
  .map((path) => readFileSync(join(source, path), "utf8"))
  .join("\n")

const known = new Set(keysOf(en))

function keysOf(texts: object, path = ""): string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === "string"
      ? [`${path}${name}`.replace(/_(?:one|other)$/u, "")]
      : keysOf(value as object, `${path}${name}.`),
  )
}

test("a key in the code has its text", () => {
  const asked = [...code.matchAll(/\bt\(\s*"([\w.-]+)"/gu)].map(([, key]) => key ?? "")
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((key) => !known.has(key))).toEqual([])
})

test("a text is asked for somewhere, by its key or by its table", () => {
  const isAsked = (key: string): boolean => {
    const [table = "", ...rest] = key.split(".")
    const [last = ""] = rest.slice(-1)
    const middle = [table, ...rest.slice(0, -1)].join(".")
    return (
      code.includes(`"${key}"`) ||
      code.includes(`tOf("${middle}"`) ||
      code.includes(`\`${middle}.\${`) ||
      (code.includes(`"${last}"`) && code.includes(`\`${table}.`))
    )
  }
  expect([...known].filter((key) => !isAsked(key))).toEqual([])
})
