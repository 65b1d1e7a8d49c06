import { isElement, isText, type PageElement, type PageNode } from "./dom.ts"

/** Elements that stand on their own; all others run on in the line. */
const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
)
/** Elements whose text is not for reading here. */
const silent = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION BUTTON SELECT OPTION TEXTAREA IFRAME SVG CANVAS AUDIO VIDEO OBJECT HEAD".split(
    " ",
  ),
)

/** The text while it is being collected: finished paragraphs, and the one that is open. */
interface Page {
  readonly paragraphs: string[]
  open: string
}

/** Collapses blanks as a browser does; a no-break space is a character and stays. */
const collapse = (text: string): string =>
  text.replace(/[ \t\n\r\f]+/g, " ").replace(/[\u00AD\u200B\uFEFF]/g, "")

function close(page: Page): void {
  const paragraph = page.open
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .trim()
  if (paragraph !== "") page.paragraphs.push(paragraph)
  page.open = ""
}

/** Two blanks from two neighbouring elements are one on the page. */
function add(text: string, page: Page): void {
  page.open += text.startsWith(" ") && /\s$/.test(page.open.slice(-1)) ? text.slice(1) : text
}

function walk(node: PageNode, page: Page): void {
  if (isText(node)) add(collapse(node.textContent ?? ""), page)
  else if (isElement(node) && !silent.has(node.tagName.toUpperCase())) walkElement(node, page)
}

function walkElement(element: PageElement, page: Page): void {
  const tag = element.tagName.toUpperCase()
  if (tag === "BR") page.open += "\n"
  if (tag === "TD" || tag === "TH") page.open += page.open === "" ? "" : "\t"
  if (blocks.has(tag)) close(page)
  for (const child of element.childNodes) walk(child, page)
  if (blocks.has(tag)) close(page)
}

/**
 * The text of an element as a reader sees it: a blank line between paragraphs, headings and list
 * entries; a line break for `<br>`; a tab between the cells of a row; nothing round links.
 *
 * ```text
 * textOf(element("<p>No <a>deal</a>.</p><ul><li>Pay</li></ul>")) // "No deal.\n\nPay"
 * ```
 */
export function textOf(root: PageNode): string {
  const page: Page = { paragraphs: [], open: "" }
  walk(root, page)
  close(page)
  return page.paragraphs.join("\n\n")
}
