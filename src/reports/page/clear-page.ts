import type { PageDocument, PageElement } from "./dom.ts"

/** The page's frame, and what interrupts an article without belonging to it. */
const frame =
  "script, style, noscript, template, nav, footer, form, aside, figure, figcaption, iframe, button, dialog, svg, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=search], [role=banner], [role=contentinfo]"

/** Names that pages give to boxes with other reports, buttons, captions and calls to subscribe. */
const boxes =
  /(?:^|[-_ ])(?:share|sharing|social|related|recommend(?:ed|ations)?|newsletter|signup|sign-up|subscribe|subscription|promo|advert(?:isement)?|ad-slot|sponsor(?:ed)?|outbrain|taboola|read-?more|also-?read|most-read|caption|photo-credit|image-credit|credit|breadcrumbs?|cookie|consent|comments?|tags|toolbar|pagination|disclaimer|copyright)(?:$|[-_ ])/i

/** A box is small; an element with this much text holds the article, whatever its name. */
const longestBox = 700

/** Removes from a page what is certainly no prose of its article. The document is changed. */
export function clearPage(document: PageDocument): void {
  for (const element of document.querySelectorAll(frame))
    if (!holdsArticle(element)) element.remove()
  for (const element of document.querySelectorAll("[class], [id]"))
    if (isBox(element)) element.remove()
}

/** Some pages put their whole article into an aside, a form or a figure. */
const holdsArticle = (element: PageElement): boolean =>
  /^(?:ASIDE|FORM|FIGURE|FOOTER)$/i.test(element.tagName) &&
  [...element.querySelectorAll("p")].filter((p) => (p.textContent ?? "").length > 150).length > 3

const isBox = (element: PageElement): boolean =>
  !/^(?:BODY|HTML|MAIN|ARTICLE)$/i.test(element.tagName) &&
  (boxes.test(element.getAttribute("class") ?? "") ||
    boxes.test(element.getAttribute("id") ?? "")) &&
  (element.textContent ?? "").length < longestBox
