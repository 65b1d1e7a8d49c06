/** Keeps the plan of the house: src/floors.ts, the names of files, their size and their purpose. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, describe, expect, test } from "vitest"
import { floors, outdoors } from "../src/floors.ts"
import { importsOf } from "./floors/imports.ts"
import { offencesIn } from "./floors/offences.ts"
import { sizeOffencesIn } from "./floors/sizes.ts"

const house = join(import.meta.dirname, "..")
const limits = { median: 80, longest: 400 }
const planted: string[] = []

/** Builds a small house in a temporary folder, so that an offence can be planted in it. */
const plant = (files: Readonly<Record<string, string>>): string => {
  const root = mkdtempSync(join(tmpdir(), "floors-"))
  planted.push(root)
  const whole = { "package.json": `{ "dependencies": { "yaml": "2.0.0" } }`, ...files }
  for (const [path, code] of Object.entries(whole)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), code)
  }
  return root
}

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, { recursive: true, force: true })
})

describe("the house as it stands", () => {
  test("every import goes down", () => {
    expect(offencesIn(house, { floors, outdoors })).toEqual([])
  })

  test("files are short and say what they are for", () => {
    expect(sizeOffencesIn(house, limits)).toEqual([])
  })

  test("the table of floors has no circle and names only its own rooms", () => {
    const seen: string[] = []
    for (const [room, below] of Object.entries(floors)) {
      expect(
        below.filter((other) => !seen.includes(other)),
        room,
      ).toEqual([])
      seen.push(room)
    }
  })
})

describe("a planted offence is found", () => {
  const statement = `/** A statement that was made. */\nexport type Statement = string\n`
  const offences = [
    [
      "an import that goes up",
      {
        "src/text/span.ts": `import { a } from "../talks/statement.ts"`,
        "src/talks/statement.ts": statement,
      },
      /^src\/text\/span\.ts:1 imports "\.\.\/talks\/statement\.ts", which goes up: text may know nothing in the house/,
    ],
    [
      "an import of types that goes up",
      {
        "src/text/span.ts": `\nimport type { Statement } from "../talks/statement.ts"`,
        "src/talks/statement.ts": statement,
      },
      /^src\/text\/span\.ts:2 .*goes up/,
    ],
    [
      "an import between siblings",
      { "src/attribution/cue.ts": `export * from "../actors/actor.ts"`, "src/actors/actor.ts": "" },
      /which goes sideways: attribution may know text, language, and never actors/,
    ],
    [
      "an import that skips a floor",
      {
        "src/cli/read.ts": `import { a } from "../attribution/cue.ts"`,
        "src/attribution/cue.ts": "",
      },
      /which skips a floor: cli may know .*, and never attribution/,
    ],
    [
      "an import from a deep folder of a room",
      {
        "src/text/a/b/c.ts": `import "../../../talks/acts/offer.ts"`,
        "src/talks/acts/offer.ts": "",
      },
      /^src\/text\/a\/b\/c\.ts:1 .*goes up/,
    ],
    [
      "an import at run time",
      {
        "src/text/span.ts": `const a = await import("../talks/statement.ts")`,
        "src/talks/statement.ts": statement,
      },
      /goes up/,
    ],
    [
      "an import inside a type",
      {
        "src/text/span.ts": `type A = import("../talks/statement.ts").Statement`,
        "src/talks/statement.ts": statement,
      },
      /goes up/,
    ],
    ["a computed import", { "src/text/a.ts": "await import(`../${room}.ts`)" }, /computed/],
    [
      "an import of training",
      { "src/talks/a.ts": `import "../../training/train.ts"` },
      /training is a workspace/,
    ],
    ["an import of web", { "src/cli/a.ts": `import "../../web/page.ts"` }, /web is a workspace/],
    ["an import out of src", { "src/cli/a.ts": `import "../../test/floors.ts"` }, /outside src/],
    [
      "a path without its ending",
      { "src/text/a.ts": `import "./b"`, "src/text/b.ts": "" },
      /no file stands/,
    ],
    [
      "the disk indoors",
      { "src/text/a.ts": `import { readFile } from "node:fs/promises"` },
      /text is an indoor room/,
    ],
    [
      "the disk by its old name",
      { "src/talks/a.ts": `const fs = require("fs")` },
      /talks is an indoor room/,
    ],
    [
      "the network indoors",
      { "src/analysis/a.ts": `import net from "node:net"` },
      /analysis is an indoor room/,
    ],
    [
      "a network package indoors",
      { "src/language/a.ts": `import "undici"` },
      /language is an indoor room/,
    ],
    [
      "the network by a global",
      { "src/language/a.ts": `\nawait fetch("http://x")` },
      /^src\/language\/a\.ts:2 calls the network/,
    ],
    [
      "a module of Node without node:",
      { "src/text/a.ts": `import "path"` },
      /write it as "node:path"/,
    ],
    ["a room by its bare name", { "src/talks/a.ts": `import "text/span"` }, /bare name/],
    ["the house by its own name", { "src/talks/a.ts": `import "rapporteur"` }, /bare name/],
    [
      "a package nobody declared",
      { "src/text/a.ts": `import "lodash"` },
      /lodash is no dependency/,
    ],
    [
      "a folder that is no room",
      { "src/stuff/a.ts": "" },
      /"stuff", which is no room of the house/,
    ],
    ["a file that is no room", { "src/main.ts": "" }, /"main", which is no room of the house/],
    ...["utils", "helpers", "common", "misc", "manager", "types", "index", "text-utils"].map(
      (name) =>
        [
          `a file called ${name}`,
          { [`src/text/${name}.ts`]: "" },
          /name it by its one noun or verb/,
        ] as const,
    ),
    ["a folder called helpers", { "src/text/helpers/a.ts": "" }, /called "helpers"/],
    [
      "the page reaching into a room",
      { "web/page.ts": `import type { A } from "../src/talks/statement.ts"` },
      /web knows only/,
    ],
    [
      "the page taking code, not types",
      { "web/page.ts": `import { a } from "../src/api/contract.ts"` },
      /web knows only/,
    ],
    [
      "training reaching for the command",
      { "training/train.ts": `import "../src/cli/read.ts"` },
      /training builds models/,
    ],
  ] as const

  test.each(offences)("%s", (_name, files, words) => {
    const found = offencesIn(plant({ "src/text/ground.ts": "", ...files }), { floors, outdoors })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(words)
  })

  test("a house in order has none, though its comments and strings talk of imports", () => {
    const root = plant({
      "src/text/span.ts": `// import "../talks/a.ts"\nexport const a = 'import "../talks/a.ts"'\n`,
      "src/text/mark.ts": "export const b = /[\"'`]/\nexport { a } from './span.ts'\n",
      "src/text/span.test.ts": `import { readFileSync } from "node:fs"\nimport "vitest"\n`,
      "src/talks/act.ts": `import "yaml"\nimport { a } from "../text/span.ts"\nexport { a }\nexport const b = a\n`,
      "src/reports/read.ts": `import { open } from "node:fs/promises"\nawait fetch("http://localhost")\n`,
    })
    expect(offencesIn(root, { floors, outdoors })).toEqual([])
  })

  const long = `/** A file that says what it is for. */\n${"export {}\n".repeat(401)}`
  test.each([
    ["a file that is too long", { "src/text/long.ts": long }, /has 402 lines; none may pass 400/],
    [
      "a file that does not say what it is for",
      { "src/text/a.ts": "export const a = 1\n" },
      /does not say what it is for/,
    ],
    [
      "a comment that says nothing",
      { "src/text/a.ts": "// a file\nexport const a = 1\n" },
      /does not say what it is for/,
    ],
  ] as const)("%s", (_name, files, words) => {
    const short = `/** A short file about a span of text. */\nexport {}\n`
    const root = plant({ "src/text/b.ts": short, "src/text/c.ts": short, ...files })
    expect(sizeOffencesIn(root, limits)).toEqual([expect.stringMatching(words)])
  })

  test("a median that has grown", () => {
    const root = plant({
      "src/text/a.ts": `/** A file of a hundred lines about spans. */\n${"export {}\n".repeat(99)}`,
    })
    expect(sizeOffencesIn(root, limits)[0]).toMatch(/median file of src has 100 lines/)
  })
})

describe("imports are seen wherever they stand", () => {
  test.each([
    [`import "a"`, ["a"]],
    [`import a from "a"`, ["a"]],
    [`import type { A } from "a"`, ["a"]],
    [`import { type A, b as c } from 'a'`, ["a"]],
    [`import a, * as b from "a"`, ["a"]],
    [`import {\n  a,\n  // from "b"\n  c,\n} from "a"`, ["a"]],
    [`import a from "./a.json" with { type: "json" }`, ["./a.json"]],
    [`export * as a from "a"`, ["a"]],
    [`export type { A } from "a"`, ["a"]],
    [`export { a }\nconst from = "b"`, []],
    [`export const a = { from: "b" }`, []],
    [`const a = await import("a")`, ["a"]],
    [`const a = await import("a", { with: { type: "json" } })`, ["a"]],
    [`const a = \`\${await 1} import "b" \`; import("a")`, ["a"]],
    [`const half = 6 / 2; const text = "/"; import("a")`, ["a"]],
    [`const quote = /["'\`]/g; import("a")`, ["a"]],
    [`import.meta.url; thing.import("b")`, []],
    [`/* import "b" */ // import "c"\nimport "a"`, ["a"]],
    [`"import 'b'"; 'import "c"'`, []],
    [`import(where)`, [null]],
    [`import("a" + b)`, [null]],
  ] as const)("%s", (code, addresses) => {
    expect(importsOf(code).map(({ address }) => address)).toEqual(addresses)
  })
})
