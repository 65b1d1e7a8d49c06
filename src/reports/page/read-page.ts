import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import { filing, type Outcome } from "../filing.ts"
import { refuse } from "../unreadable-report.ts"
import { clearPage } from "./clear-page.ts"
import { isElement, type PageDocument, type PageElement, type PageNode } from "./dom.ts"
import { pageFacts } from "./page-facts.ts"
import { textOf } from "./page-text.ts"

/** Browsers nest no deeper than 512; past that a page is broken or hostile. */
const deepest = 512
/** Ten times the elements of the heaviest news pages. */
const mostElements = 200_000

/** Reads a page: its article's text, and what its metadata says. */
export function readPage(markup: string): Outcome {
  if (tagsIn(markup) > mostElements) return tooMuch("has too many elements")
  if (isTooDeep(markup)) return tooMuch(`nests its elements more than ${deepest} deep`)
  try {
    return articleOf(() => parseHTML(withBody(markup)).document as PageDocument)
  } catch (error) {
    return refuse(
      "malformed",
      "this HTML cannot be taken apart",
      "Save the report's text as .txt.",
      error,
    )
  }
}

const tooMuch = (what: string) =>
  refuse(
    "malformed",
    `this page ${what}`,
    "Save the report's text as .txt or .html without the page round it.",
  )

/** The tags html and body may be left out; our parser then makes no body of what is there. */
function withBody(markup: string): string {
  if (/<body\b/i.test(markup)) return markup
  const opening = /<\/head\s*>|<html\b[^>]*>/gi
  const places = [...markup.matchAll(opening)]
  const after = places.at(-1)
  if (!after)
    return `<!doctype html><html><body>${markup.replace(/<!doctype[^>]*>/i, "")}</body></html>`
  const at = after.index + after[0].length
  return `${markup.slice(0, at)}<body>${markup.slice(at)}`
}

function tagsIn(markup: string): number {
  let count = 0
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at + 1)) count++
  return count
}

/** Opened and not closed, counted on the markup itself: parsing such a page is what takes too long. */
function isTooDeep(markup: string): boolean {
  let depth = 0
  for (const [tag, slash] of markup.matchAll(
    /<(\/?)(?:div|section|article|span|b|i|em|font|table|blockquote|ul|ol|a)\b[^<>]*>?/gi,
  )) {
    depth = slash ? Math.max(0, depth - 1) : tag.endsWith("/>") ? depth : depth + 1
    if (depth > deepest * 4) return true
  }
  return false
}

/** Facts are read first, since the extraction takes its document apart. */
function articleOf(parse: () => PageDocument): Outcome {
  const document = parse()
  if (!document.documentElement) return noArticle
  if (depthOf(document.documentElement) > deepest)
    return tooMuch(`nests its elements more than ${deepest} deep`)
  const { body, ...facts } = pageFacts(document)
  clearPage(document)
  const text = articleText(document) || plainBody(parse) || body
  return /[\p{L}\p{N}]/u.test(text) ? filing(text, facts) : noArticle
}

const noArticle = refuse(
  "no-prose",
  "no article was found in this page",
  "Save the report's text as .txt.",
)

function articleText(document: PageDocument): string {
  const options = { serializer: (node: unknown) => textOf(node as PageNode) }
  return new Readability<string>(document as never, options).parse()?.content ?? ""
}

/** A page too short for the extraction: its article, else all of it that is no frame. */
function plainBody(parse: () => PageDocument): string {
  const document = parse()
  clearPage(document)
  const root =
    document.querySelector("article, main, [role=main]") ??
    document.body ??
    document.documentElement
  return root ? textOf(root) : ""
}

/** How deep a tree is, without recursion. */
function depthOf(root: PageElement): number {
  const open: (readonly [PageNode, number])[] = [[root, 1]]
  let depth = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, level] = next
    depth = Math.max(depth, level)
    if (level > deepest) return level
    for (const child of node.childNodes) if (isElement(child)) open.push([child, level + 1])
  }
  return depth
}
