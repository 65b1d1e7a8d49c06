import type { PageDocument } from "./dom.ts"
import { parseJson } from "../json-report.ts"

type Fields = Readonly<Record<string, unknown>>

/** What schema.org's NewsArticle says on the page; raw text, entities perhaps still in it. */
export interface LinkedFacts {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
  readonly body: string | null
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const articleType = /^(?:.*\/)?(?:\w*NewsArticle|Article|\w*Report|BlogPosting|LiveBlogPosting)$/

/** All objects of a JSON-LD block: a bare one, a list, or an @graph. */
const objectsIn = (value: unknown): readonly Fields[] =>
  listOf(value)
    .filter(isFields)
    .flatMap((fields) => [fields, ...listOf(fields["@graph"]).filter(isFields)])

const isArticle = (fields: Fields): boolean =>
  listOf(fields["@type"]).some((type) => typeof type === "string" && articleType.test(type))

/** "Ada", { name: "Ada" }, or a list of them: "Ada; Ben". A reference (@id) is looked up. */
function nameOf(value: unknown, all: readonly Fields[]): string | null {
  const names = listOf(value).map((one) => {
    if (typeof one === "string") return one
    if (!isFields(one)) return ""
    const named = one["name"] ?? all.find((other) => other["@id"] === one["@id"])?.["name"]
    return typeof named === "string" ? named : ""
  })
  return (
    names
      .map((name) => name.trim())
      .filter((name) => name !== "" && !/^https?:/.test(name))
      .join("; ") || null
  )
}

const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null

function urlOf(fields: Fields): string | null {
  const main = fields["mainEntityOfPage"]
  return wordsOf(fields["url"]) ?? wordsOf(isFields(main) ? main["@id"] : main)
}

/** Reads the first article among a page's JSON-LD blocks, or null; broken blocks are passed over. */
export function linkedFacts(document: PageDocument): LinkedFacts | null {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const parsed = blocks.map(({ textContent }) => parseJson((textContent ?? "").trim()))
  const all = parsed.flatMap((block) => ("error" in block ? [] : objectsIn(block.value)))
  const article = all.find(isArticle)
  if (!article) return null
  return {
    title: wordsOf(article["headline"]) ?? wordsOf(article["name"]),
    outlet: nameOf(article["publisher"] ?? null, all),
    author: nameOf(article["author"] ?? null, all),
    url: urlOf(article),
    published: wordsOf(article["datePublished"]),
    language: wordsOf(article["inLanguage"]),
    body: wordsOf(article["articleBody"]),
  }
}
