/** What is published: the package holds what its manifest promises, and nothing of the workshop. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"

const house = join(import.meta.dirname, "..")

interface Manifest {
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

const manifest = JSON.parse(readFileSync(join(house, "package.json"), "utf8")) as Manifest
let packed: readonly string[]

beforeAll(() => {
  const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: house,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
  const [{ files }] = JSON.parse(answer) as [{ files: readonly { path: string }[] }]
  packed = files.map(({ path }) => path)
})

test("everything the package exports is in it", () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  )
  const bins = Object.values(manifest.bin).map((path) => `./${path}`)
  expect([...targets, ...bins].filter((path) => !packed.includes(path.slice(2)))).toEqual([])
})

test("the command can be run by its name", () => {
  for (const path of Object.values(manifest.bin)) {
    expect(readFileSync(join(house, path), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/)
  }
})

test("licence, notice and the page of the package are in it", () => {
  expect(packed).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "README.md", "CHANGELOG.md"]))
})

test("the steps that make a record's tables are in it", () => {
  expect(packed).toContain("src/record/migrations/0001-record.sql")
})

test("the page of `rapporteur serve` is in it, with what its first view needs", () => {
  expect(packed).toContain("dist/web/index.html")
  expect(packed.filter((path) => /^dist\/web\/assets\/index-.*\.js$/.test(path))).toHaveLength(1)
})

test("no test, no training and no scratch is in it", () => {
  const kept =
    /^(?:dist|models|schema|examples|src\/record\/migrations)\/|^(?:LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json)$/
  expect(packed.filter((path) => !kept.test(path) || /\.test\.|\.tsbuildinfo$/.test(path))).toEqual(
    [],
  )
})
