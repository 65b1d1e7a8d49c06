/** Every command and every code block of the documentation is run, and gives what it is said to. */
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { tmpdir } from "node:os"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { filesUnder, isTest } from "../floors/tree.ts"
import { blocksOf, docBlocksOf, type Block } from "./block.ts"
import { claimsIn, failuresOf } from "./cases.ts"
import { commandsOf, mistakesOf, shows, workplace } from "./command.ts"
import { stepsOf } from "./example.ts"

const house = join(import.meta.dirname, "../..")
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "examples/README.md",
  ...readdirSync(join(house, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
]
const pageOf = (path: string): string => readFileSync(join(house, path), "utf8")
const pageBlocks = pages.flatMap((path) => blocksOf(path, pageOf(path)))
const docBlocks = filesUnder(house, "src")
  .filter(({ path }) => !isTest(path))
  .flatMap(({ path, code }) => docBlocksOf(path, code))
const inTypeScript = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ language }) => language === "ts")

let place: string
beforeAll(() => {
  place = workplace()
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe("the pages", () => {
  test("name the language of every block, so that none goes unchecked", () => {
    const known = ["ts", "sh", "console", "json", "jsonl", "yaml", "text"]
    const strange = [...pageBlocks, ...docBlocks].filter(
      ({ language }) => !known.includes(language),
    )
    expect(strange.map(({ path, line }) => `${path}:${line}`)).toEqual([])
  })

  test("have no gap left to fill", () => {
    const gaps = pages.filter((path) => /<!--|\bTODO\b|\bTBD\b/.test(pageOf(path)))
    expect(gaps).toEqual([])
  })

  test("link only to files that stand", () => {
    const dead = pages.flatMap((path) =>
      [...pageOf(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(house, dirname(path), target)))
        .map((target) => `${path} links to ${target}`),
    )
    expect(dead).toEqual([])
  })

  test("hold code that compiles, runs and gives what it says", () => {
    expect(failuresOf(inTypeScript(pageBlocks), house)).toEqual([])
  })

  const commands = pageBlocks.filter(({ language }) => language === "sh" || language === "console")
  test.each(commands.map((block) => [`${block.path}:${block.line}`, block] as const))(
    "%s runs",
    (_where, block) => {
      expect(mistakesOf(block, place)).toEqual([])
    },
  )
})

test("the examples in doc comments compile, run and give what they say", () => {
  const examples = inTypeScript(docBlocks)
  expect(claimsIn(examples)).toBeGreaterThan(0)
  expect(failuresOf(examples, house)).toEqual([])
})

describe("a wrong example is found", () => {
  const plant = (code: string): readonly (readonly [string, string])[] => {
    const root = mkdtempSync(join(tmpdir(), "planted-"))
    mkdirSync(join(root, "src"))
    writeFileSync(join(root, "package.json"), `{ "type": "module" }`)
    writeFileSync(join(root, "src/length.ts"), code)
    const found = failuresOf(docBlocksOf("src/length.ts", code), root)
    rmSync(root, { recursive: true })
    return found.map(({ where, what }) => [where, what])
  }
  const measured = (example: string): string =>
    `/**\n * How long.\n *\n * \`\`\`ts\n${example.replaceAll(/^/gm, " * ")}\n * \`\`\`\n */\nexport const lengthOf = (text: string): number => text.length\n`

  test.each([
    ["a wrong value", `lengthOf("four") // 5`, /gives 4, but the example says 5/],
    [
      "a wrong value on the line below",
      `lengthOf("four")\n// 5`,
      /gives 4, but the example says 5/,
    ],
    ["a wrong type", `lengthOf(4) // 4`, /error TS2345/],
    ["a function that is not exported", `widthOf("four") // 4`, /error TS2304/],
    [
      "a wrong part",
      `({ a: lengthOf("four"), b: 1 })\n// { a: 5, … }`,
      /but the example says \{ a: 5/,
    ],
    [
      "an example that throws",
      `const none: string[] = []\nlengthOf(JSON.parse("{")) // 4`,
      /SyntaxError/,
    ],
  ])("%s", (_name, example, words) => {
    const found = plant(measured(example))
    expect(found.map(([, what]) => what).join("\n")).toMatch(words)
    expect(found[0]?.[0]).toMatch(/^src\/length\.ts:\d+$/)
  })

  test("one that speaks of what its reader has at hand is compiled, not run", () => {
    expect(plant(measured(`lengthOf(report.text) // 4`))).toEqual([])
    expect(plant(measured(`lengthOf(report.text, 1) // 4`))[0]?.[1]).toMatch(/error TS2554/)
  })

  test("a right one passes", () => {
    expect(
      plant(
        measured(
          `const text = "four"\nlengthOf(text) // 4\n[\n  lengthOf("a"),\n  lengthOf("ab"),\n]\n// [1, 2]`,
        ),
      ),
    ).toEqual([])
  })
})

describe("a wrong command is found", () => {
  const page = (language: string, code: string): readonly string[] =>
    mistakesOf({ path: "page.md", line: 1, language, code }, place)

  test.each([
    ["a script that does not stand", "npm run fly", /no script "fly"/],
    ["a command that nobody can run", "rm -rf examples", /no test knows how to run/],
    ["a command that fails", "cat examples/nothing.txt", /exit code 1/],
    ["a test file that does not stand", "npx vitest run src/nowhere", /no src\/nowhere/],
    ["another package", "npm install rapporter", /not rapporter/],
    ["the second of two", "npm ci && npm run fly", /no script "fly"/],
  ])("%s", (_name, code, words) => {
    expect(page("sh", code)).toEqual([expect.stringMatching(words)])
  })

  test("output that is not what the page shows", () => {
    expect(page("console", "$ head -n 1 examples/README.md\nAll of this is true.")).toEqual([
      expect.stringMatching(/printed something else/),
    ])
  })
})

describe("pages are taken apart as a reader sees them", () => {
  test("console blocks hold commands and what they print", () => {
    const block = { path: "a.md", line: 9, language: "console", code: "$ one\na\nb\n$ two\n" }
    expect(commandsOf(block)).toEqual([
      { line: 10, text: "one", shown: "a\nb" },
      { line: 13, text: "two", shown: "" },
    ])
  })

  test("sh blocks hold commands, comments and lines that go on", () => {
    const block = { path: "a.md", line: 1, language: "sh", code: "# first\none \\\n  two\nthree" }
    expect(commandsOf(block).map(({ text }) => text)).toEqual(["one two", "three"])
  })

  test.each([
    ["a\nb", "a\nb\n", true],
    ["a\n...\nc", "a\nb\nb\nc", true],
    ["a\n...", "a\nb", true],
    ["a\nc", "a\nb\nc", false],
    ["a (1.5)", "a (1x5)", false],
  ])("%j shows %j: %s", (shown, printed, right) => {
    expect(shows(shown, printed)).toBe(right)
  })

  test("steps are statements with the value each claims", () => {
    const code = `import { a } from "a"\nconst b = 1 // said\na(b) // 2\na({\n  b,\n})\n// { c:\n// 3 }\nfor (const d of []) a(d)`
    expect(stepsOf(code)).toEqual([
      { line: 1, code: `import { a } from "a"`, value: null },
      { line: 2, code: "const b = 1", value: null },
      { line: 3, code: "a(b)", value: "2" },
      { line: 4, code: "a({\n  b,\n})", value: "{ c:\n3 }" },
      { line: 9, code: "for (const d of []) a(d)", value: null },
    ])
  })
})
