import { parseHTML } from "linkedom"
import type { Filing } from "../filing.ts"
import { isoDate } from "../iso-date.ts"
import type { PageDocument, PageElement } from "./dom.ts"
import { linkedFacts } from "./json-ld.ts"

/** What a page's metadata says about its report. */
export type PageFacts = Pick<
  Filing,
  "title" | "outlet" | "author" | "url" | "published" | "language"
> & {
  /** The text as JSON-LD repeats it; "" when it does not. */
  readonly body: string
}

const first = (...values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => value !== null && value !== undefined && value.trim() !== "")?.trim() ??
  null

/** Metadata is often escaped twice: "Talks &amp; terms". */
function unescaped(text: string | null): string | null {
  if (text === null || !/&[#\w]+;/.test(text)) return text
  return (
    parseHTML(`<p>${text.replaceAll("<", "&lt;")}</p>`).document.querySelector("p")?.textContent ??
    text
  )
}

/** The content of the first of these meta tags that has one, by `name`, `property` or `itemprop`. */
function metaOf(document: PageDocument, ...names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll("meta[content]")]
  const called = (tag: PageElement) =>
    ["property", "name", "itemprop"].map((by) => tag.getAttribute(by)?.toLowerCase())
  return first(
    ...names.map((name) =>
      first(
        ...tags
          .filter((tag) => called(tag).includes(name))
          .map((tag) => tag.getAttribute("content")),
      ),
    ),
  )
}

const attributeOf = (document: PageDocument, selector: string, name: string): string | null =>
  first(document.querySelector(selector)?.getAttribute(name))

/** An address is no name: many pages put the author's profile where the name belongs. */
const unlessAddress = (name: string | null): string | null =>
  name && /^(?:https?:)?\/\//.test(name) ? null : name

/** "By Ada Calne" -> "Ada Calne" */
const withoutBy = (name: string | null): string | null => first(name?.replace(/^\s*by\s+/i, ""))

/** The first of several dates that is one. */
const firstDate = (...dates: readonly (string | null)[]): string | null =>
  first(...dates.map((date) => date && isoDate(date)))

/** "Talks resume | The Calne Mercury": the title's last part is the outlet on most pages. */
function pageTitle(document: PageDocument): string | null {
  const heading = [...document.querySelectorAll("h1")]
  if (heading.length === 1) return first(heading[0]!.textContent?.replace(/\s+/g, " "))
  return first(
    document.querySelector("title")?.textContent?.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, ""),
  )
}

/**
 * What a page says about its report: JSON-LD first, then OpenGraph, then plain meta tags, then
 * the page itself.
 */
export function pageFacts(document: PageDocument): PageFacts {
  const linked = linkedFacts(document)
  const meta = (...names: readonly string[]) => metaOf(document, ...names)
  return {
    title: unescaped(
      first(
        linked?.title,
        meta("og:title", "twitter:title", "dc.title", "headline"),
        pageTitle(document),
      ),
    ),
    outlet: unescaped(
      first(linked?.outlet, meta("og:site_name", "application-name", "dc.publisher", "publisher")),
    ),
    author: unescaped(withoutBy(first(linked?.author, authorOf(document)))),
    url: first(attributeOf(document, "link[rel=canonical]", "href"), linked?.url, meta("og:url")),
    published: firstDate(
      linked?.published ?? null,
      ...publishedTags.map((name) => meta(name)),
      timeOf(document),
    ),
    language: first(
      attributeOf(document, "html", "lang"),
      linked?.language,
      meta("og:locale", "content-language"),
    ),
    body: unescaped(linked?.body ?? null) ?? "",
  }
}

const publishedTags = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "date",
]

const authorOf = (document: PageDocument): string | null =>
  unlessAddress(
    metaOf(document, "author", "byl", "parsely-author", "sailthru.author", "dc.creator"),
  ) ??
  unlessAddress(metaOf(document, "article:author")) ??
  first(
    document.querySelector("[rel=author], [itemprop=author] [itemprop=name], .byline .author")
      ?.textContent,
  )

const timeOf = (document: PageDocument): string | null =>
  attributeOf(
    document,
    "article time[datetime], time[itemprop=datePublished], header time[datetime]",
    "datetime",
  )
