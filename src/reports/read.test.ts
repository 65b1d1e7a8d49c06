import { closeSync, ftruncateSync, openSync } from "node:fs"
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { countReports } from "./count-reports.ts"
import { readReports } from "./read.ts"
import { readingDefaults, type ReadingOptions } from "./reading-options.ts"
import type { Report } from "./report.ts"
import { UnreadableReport } from "./unreadable-report.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "reports-"))
})
afterAll(() => rm(folder, { recursive: true }))

const at = (name: string): string => path.join(folder, name)

/** Writes a file under the test's folder and hands back its path. */
async function write(name: string, content: string | Uint8Array): Promise<string> {
  await mkdir(path.dirname(at(name)), { recursive: true })
  await writeFile(at(name), content)
  return at(name)
}

type Given = Partial<Omit<ReadingOptions, "stdin">> & { readonly stdin?: string | Readable }

async function read(paths: string | readonly string[], { stdin = "", ...given }: Given = {}) {
  const input = typeof stdin === "string" ? Readable.from([Buffer.from(stdin)]) : stdin
  const options = { ...readingDefaults(), ...given, stdin: input }
  const reads: (Report | UnreadableReport)[] = []
  for await (const one of readReports([paths].flat(), options)) reads.push(one)
  return reads
}

/** What was read, in short: the key of a report, or the reason why there is none. */
const inShort = (reads: readonly (Report | UnreadableReport)[]) =>
  reads.map((one) => (one instanceof UnreadableReport ? one.reason : one.key))

describe("a plain text file", () => {
  test("is one report, its text kept code unit for code unit", async () => {
    const text =
      "Talks stall\r\n\r\nHALM, May 4 (TVP) - “No deal,” she said.\r\n(With inputs from AFP)\r\n"
    const [report] = await read(await write("2026-05-05-a.txt", text))
    expect(report).toMatchObject({
      key: "2026-05-05-a.txt",
      title: "Talks stall",
      outlet: "TVP",
      author: null,
      url: null,
      published: "2026-05-04",
      language: "en",
      credits: ["TVP", "AFP"],
      words: 14,
      text,
    })
  })
  test("takes outlet and date from the user only where it has none itself", async () => {
    const bare = await write("bare.txt", "“No deal,” she said.")
    const dated = await write("2026-05-05-dated.txt", "“No deal,” she said.")
    const given = { outlet: "The Calne Mercury", published: "2026-01-01" }
    expect(await read([bare, dated], given)).toMatchObject([
      { outlet: "The Calne Mercury", published: "2026-01-01" },
      { outlet: "The Calne Mercury", published: "2026-05-05" },
    ])
  })
  test("needs no ending", async () =>
    expect(inShort(await read(await write("bare/report", "She signed.")))).toEqual(["report"]))
  test("may hold unbalanced quotation marks and no line break", async () =>
    expect(inShort(await read(await write("quotes.txt", "“No, she said. 'Yes”")))).toEqual([
      "quotes.txt",
    ]))
})

describe("what cannot be read", () => {
  test("an empty file says so", async () =>
    expect(inShort(await read(await write("empty.txt", "")))).toEqual(["empty"]))
  test("a PDF is named as one, whatever its ending", async () => {
    const reads = await read([await write("a.pdf", "%PDF-1.7"), await write("b.txt", "%PDF-1.7")])
    expect(reads.map((one) => (one as UnreadableReport).message)).toEqual([
      `${at("a.pdf")}: this is a PDF, not text`,
      `${at("b.txt")}: this is a PDF, not text`,
    ])
  })
  test("an ending no reader knows is named", async () =>
    expect(inShort(await read(await write("a.csv", "a,b\n1,2")))).toEqual(["unknown-format"]))
  test("200 MB of text are refused without being read", async () => {
    const file = openSync(at("huge.txt"), "w")
    ftruncateSync(file, 200 * 1024 * 1024)
    closeSync(file)
    const before = process.memoryUsage().rss
    const [refused] = await read(at("huge.txt"))
    expect(refused).toMatchObject({ reason: "too-large", address: at("huge.txt") })
    expect((refused as UnreadableReport).message).toContain("200 MiB")
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024)
  })
  test("a missing path is named with its mend, and the batch goes on", async () => {
    const reads = await read([at("none.txt"), await write("some.txt", "She signed.")])
    expect(inShort(reads)).toEqual(["missing", "some.txt"])
    expect(reads[0]).toMatchObject({
      message: `${at("none.txt")}: there is no such file or folder`,
      mend: "Check the spelling of the path.",
      cause: { code: "ENOENT" },
    })
  })
  test("a folder without reports says so", async () => {
    await write("bare-folder/README.md", "# Nothing")
    await write("bare-folder/talks.json", "{}")
    expect(inShort(await read(at("bare-folder")))).toEqual(["no-reports"])
  })
  test.skipIf(process.getuid?.() === 0)(
    "a file without permission says so (not as root)",
    async () => {
      await chmod(await write("secret.txt", "She signed."), 0)
      expect(inShort(await read(at("secret.txt")))).toEqual(["forbidden"])
    },
  )
  test("a link in a circle says so", async () => {
    await symlink("circle.txt", at("circle.txt"))
    expect(await read(at("circle.txt"))).toMatchObject([
      { reason: "unreachable", cause: { code: "ELOOP" } },
    ])
  })
  test("a broken standard input ends only itself", async () => {
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error("gone"), { code: "EPIPE" }))
      },
    })
    expect(
      inShort(await read(["-", await write("next.txt", "She signed.")], { stdin: broken })),
    ).toEqual(["unreachable", "next.txt"])
  })
})

describe("a folder", () => {
  test("is read to its depth, by name, without what is no report", async () => {
    for (const name of [
      "b.txt",
      "a/2.md",
      "a/1.txt",
      "README.md",
      "talks.json",
      "gold.json",
      ".hid.txt",
      "x.pdf",
      "node_modules/m.txt",
    ])
      await write(`tree/${name}`, "She signed the paper.")
    expect(inShort(await read(at("tree")))).toEqual(["1.txt", "2.md", "b.txt"])
  })
  test("named like a file is a folder still", async () => {
    await write("dir.txt/inner.txt", "She signed.")
    expect(inShort(await read(at("dir.txt")))).toEqual(["inner.txt"])
  })
  test("that links back to itself is read once", async () => {
    await write("loop/a.txt", "She signed.")
    await symlink(at("loop"), at("loop/again"))
    expect(inShort(await read(at("loop")))).toEqual(["a.txt"])
  })
  test("tells of a broken link named like a report", async () => {
    await write("links/a.txt", "She signed.")
    await symlink("nowhere.txt", at("links/b.txt"))
    expect(inShort(await read(at("links")))).toEqual(["a.txt", "missing"])
  })
})

describe("a pattern", () => {
  test("is matched when the shell has not done so", async () => {
    for (const name of ["1.txt", "2.md", "3.txt", "sub/4.txt"])
      await write(`glob/${name}`, "She signed.")
    expect(inShort(await read(`${folder}/glob/*.txt`))).toEqual(["1.txt", "3.txt"])
    expect(inShort(await read(`${folder}/glob/**/*.txt`))).toEqual(["1.txt", "3.txt", "4.txt"])
  })
  test("without a match says so", async () =>
    expect(inShort(await read(`${folder}/glob/*.xyz`))).toEqual(["no-reports"]))
  test("that is a file's very name is that file", async () =>
    expect(inShort(await read(await write("odd[1].txt", "She signed.")))).toEqual(["odd[1].txt"]))
})

describe("JSONL", () => {
  const line = (id: string, text = "She signed.") => JSON.stringify({ id, text })

  test("a bad line is named by its number, and the others are read", async () => {
    const bad = '{"id": "b", "text": "She sig'
    const file = await write("bad.jsonl", [line("a"), bad, "", '{"id": "c"}', line("d")].join("\n"))
    const reads = await read(file)
    expect(inShort(reads)).toEqual(["a", "malformed", "malformed", "d"])
    expect(reads[1]).toMatchObject({ address: `${file}:2`, mend: "Mend or remove this line." })
    expect((reads[2] as UnreadableReport).message).toBe(
      `${file}:4: it has no field "text" with the report in it`,
    )
  })
  test("a line of 5 MB is one report; one over the limit is refused alone", async () => {
    const file = await write(
      "long.jsonl",
      [line("a"), line("b", "She signed. ".repeat(420_000)), line("c")].join("\n"),
    )
    expect(inShort(await read(file))).toEqual(["a", "b", "c"])
    expect(inShort(await read(file, { maxBytes: 1_000_000 }))).toEqual(["a", "too-large", "c"])
  })
  test("in UTF-16 is read all the same", async () => {
    const text = Buffer.from(`\uFEFF${line("a", "“Yes,” she said.")}\n${line("b")}\n`, "utf16le")
    expect(inShort(await read(await write("wide.jsonl", text)))).toEqual(["a", "b"])
  })
  test("that is no text is one refusal, not one a line", async () =>
    expect(
      inShort(await read(await write("gz.jsonl", Buffer.from("1f8b0800\n0a0a0a", "hex")))),
    ).toEqual(["binary"]))
  test("empty is refused", async () =>
    expect(inShort(await read(await write("none.jsonl", "\n\n")))).toEqual(["empty"]))
})

describe("standard input", () => {
  const inputs = [
    ["plain text", "She signed.", [null]],
    [
      "JSONL",
      ' {"id": "a", "text": "She signed."}\n{"id": "b", "text": "He did not."}\n',
      ["a", "b"],
    ],
    ["JSON over several lines", '{\n "id": "a",\n "text": "She signed."\n}', ["a"]],
    ["a JSON list", '[{"id": "a", "text": "She signed."}]', ["a"]],
    ["HTML", "<!doctype html><title>Signed</title><p>She signed the paper on Monday.</p>", [null]],
    [
      "HTML after a comment",
      "<!-- x -->\n<html><p>She signed the paper on Monday.</p></html>",
      [null],
    ],
    ["nothing", "", ["empty"]],
  ] as const
  test.each(inputs)("%s is known by its beginning", async (_, stdin, short) =>
    expect(inShort(await read("-", { stdin }))).toEqual(short),
  )
  test("over the limit is refused", async () =>
    expect(
      inShort(await read("-", { stdin: "She signed. ".repeat(1000), maxBytes: 5000 })),
    ).toEqual(["too-large"]))
})

describe("ids", () => {
  test("do not depend on the order of reading, and the same address twice stays two", async () => {
    const [a, b] = [
      await write("ids/a.txt", "She signed."),
      await write("ids/b.txt", "She signed."),
    ]
    const idsOf = async (paths: readonly string[]) =>
      (await read(paths)).map((one) => (one as Report).id)
    const [idA, idB] = await idsOf([a, b])
    expect(idA).toMatch(/^r-[0-9a-f]{12}$/)
    expect(await idsOf([b, a])).toEqual([idB, idA])
    expect(await idsOf([a, `${folder}//ids/./a.txt`])).toEqual([idA, `${idA}-2`])
  })
})

describe("the count for a progress display", () => {
  test("is the number of values that reading yields", async () => {
    await write("count/a.txt", "She signed.")
    await write("count/b.jsonl", '{"text":"She signed."}\n\n{"text":"No."}')
    await write("count/c.jsonl", "")
    const paths = [at("count"), at("nowhere.txt")]
    expect(await countReports(paths)).toBe((await read(paths)).length)
    expect(await countReports(["-"])).toBeNull()
  })
})
