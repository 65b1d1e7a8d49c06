/**
 * The part of the DOM that we use, in the shape linkedom has it; the compiler's own DOM types
 * would let browser globals into the whole house.
 */
export interface PageNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  /** Upper case in HTML. */
  readonly tagName: string
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  /** A list of its own: removing its elements from the page does not change it. */
  querySelectorAll(selector: string): Iterable<PageElement>
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3
