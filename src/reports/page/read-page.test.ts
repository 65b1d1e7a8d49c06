import { readFile } from "node:fs/promises"
import { describe, expect, test } from "vitest"
import iconv from "iconv-lite"
import type { Filing } from "../filing.ts"
import { html } from "../html.ts"
import { parseReports } from "../parse-report.ts"
import type { Report } from "../report.ts"
import { readPage } from "./read-page.ts"

const prose =
  "The envoys met for five hours on Monday and parted without a word, a spokesman for the harbour said."
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const textIn = (body: string) => (readPage(page(body)) as Filing).text

const bodies = [
  ["paragraphs", `<p>${prose}</p><p>She left.</p>`, `${prose}\n\nShe left.`],
  [
    "links without blanks of their own",
    `<p>“<a href="#">No</a>,” she said. ${prose}</p>`,
    `“No,” she said. ${prose}`,
  ],
  [
    "entities",
    `<p>&ldquo;Yes&rdquo; &amp; &#8220;no&#8221;&nbsp;&mdash; ${prose}</p>`,
    `“Yes” & “no”\u00a0— ${prose}`,
  ],
  ["line breaks", `<p>${prose}<br>She left.</p>`, `${prose}\nShe left.`],
  [
    "lists",
    `<p>${prose}</p><ul><li>Pay of six per cent</li><li>A cook on each boat</li></ul>`,
    `${prose}\n\nPay of six per cent\n\nA cook on each boat`,
  ],
  [
    "block quotations",
    `<p>${prose}</p><blockquote><p>“No deal.”</p></blockquote>`,
    `${prose}\n\n“No deal.”`,
  ],
  ["blanks in the source", `<p>\n   She\n   left.   ${prose}\n</p>`, `She left. ${prose}`],
  ["bare text in a div", `<div>${prose}<p>She left.</p></div>`, `${prose}\n\nShe left.`],
] as const

const frames = [
  ["captions", `<figure><img src="a.png"><figcaption>A ferry. Photo: TVP</figcaption></figure>`],
  ["share lines", `<ul class="share-bar"><li><a href="#">Share on Facebook</a></li></ul>`],
  ["related links", `<div class="related-stories"><a href="#">Pilots refuse</a></div>`],
  ["a newsletter box", `<div id="newsletter-signup"><p>Sign up here</p></div>`],
  ["navigation", `<nav><a href="/">Home</a></nav>`],
  ["scripts", `<script>var said = "no deal"</script>`],
] as const

describe("a page's text", () => {
  test.each(bodies)("keeps %s", (_, body, text) =>
    expect(textIn(`<article>${body}</article>`)).toBe(text),
  )
  test.each(frames)("leaves %s out", (_, frame) =>
    expect(textIn(`<article><p>${prose}</p>${frame}<p>${prose}</p></article>`)).toBe(
      `${prose}\n\n${prose}`,
    ),
  )
})

const facts = [
  [
    "JSON-LD",
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A &amp; B","datePublished":"2026-03-14","author":{"name":"Ada Calne"},"publisher":{"name":"Mercury"},"inLanguage":"en-GB","url":"https://m.example/1"}</script>`,
    {
      title: "A & B",
      outlet: "Mercury",
      author: "Ada Calne",
      published: "2026-03-14",
      url: "https://m.example/1",
    },
  ],
  [
    "JSON-LD in a graph",
    `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["ReportageNewsArticle"],"headline":"A","author":[{"name":"Ada"},{"name":"Ben"}],"publisher":{"@id":"#p"}},{"@id":"#p","name":"Mercury"}]}</script>`,
    { title: "A", outlet: "Mercury", author: "Ada; Ben" },
  ],
  [
    "OpenGraph",
    `<meta property="og:title" content="A"><meta property="og:site_name" content="Mercury"><meta property="article:published_time" content="2026-03-14T10:00:00Z"><meta property="article:author" content="https://m.example/ada"><meta name="author" content="By Ada Calne">`,
    { title: "A", outlet: "Mercury", author: "Ada Calne", published: "2026-03-14T10:00:00Z" },
  ],
  [
    "the title tag",
    `<title>Talks stall | The Mercury</title><link rel="canonical" href="https://m.example/2">`,
    { title: "Talks stall", url: "https://m.example/2", outlet: null },
  ],
  [
    "broken JSON-LD",
    `<script type="application/ld+json">{"@type":</script><meta property="og:title" content="A">`,
    { title: "A" },
  ],
] as const

describe("a page's facts", () => {
  test.each(facts)("are read from %s", (_, head, known) =>
    expect(readPage(page(`<p>${prose}</p>`, head))).toMatchObject({ ...known, language: "en" }),
  )
})

describe("a page that is hard to read", () => {
  test("in a charset it declares is decoded by it", async () => {
    const bytes = iconv.encode(
      page(`<p>“${prose}”</p>`, '<meta charset="windows-1252">'),
      "windows-1252",
    )
    expect(await html.read({ bytes, line: 1 })).toMatchObject([{ text: `“${prose}”` }])
  })
  test("without an article is refused", () =>
    expect(readPage(page("<nav><a href='/'>Home</a></nav>"))).toMatchObject({ reason: "no-prose" }))
  const hostile = [
    ["nested a hundred thousand deep", "<div>".repeat(100_000)],
    ["nested a thousand deep", `${"<b>".repeat(1000)}${prose}`],
    ["nested by an element of its own", `${"<x-y>".repeat(50_000)}${prose}`],
    ["of a million tags", "<i></i>".repeat(500_000)],
  ] as const
  test.each(hostile)("%s is refused, quickly", (_, body) => {
    const start = performance.now()
    expect(readPage(page(body))).toMatchObject({ kind: "refusal", reason: "malformed" })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

test("the example page gives its report without the page round it", async () => {
  const file = new URL(
    "../../../examples/ferry-dispute/2026-11-19-carrow-bay-ferries.html",
    import.meta.url,
  )
  const [report] = (await parseReports(await readFile(file), "ferries.html", "HTML", {
    outlet: null,
    published: null,
  })) as Report[]
  expect(report).toMatchObject({
    title: "Ferry owners table 6% as Carrow Bay crews vote again",
    outlet: "The Halm Courier",
    author: "Ines Tolland",
    published: "2026-11-19T17:40:00Z",
    language: "en-GB",
    url: "https://halm-courier.example/2026/11/19/carrow-bay-ferries",
    credits: ["Tidewater Press", "agencies"],
  })
  expect(report!.text).toContain(
    "“Nobody can steer a boat on cold beans for eleven hours.\n\n“We have said so",
  )
  expect(report!.text).not.toMatch(
    /Fiction|Share on|Photo:|newsletter|Related stories|©|Log in|Topics/,
  )
})
