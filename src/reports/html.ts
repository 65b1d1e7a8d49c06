import { decode } from "./decode.ts"
import type { Reader } from "./reader.ts"

/**
 * HTML: the article's text without the page round it, and what the page says about itself. The
 * extraction is loaded with the first page, so that a text file does not wait for it.
 */
export const html: Reader = {
  name: "HTML",
  extensions: ["html", "htm", "xhtml"],
  unit: "file",
  sniff: (beginning) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(beginning),
  read: async ({ bytes }) => {
    const decoded = await decode(bytes, declaredCharset(bytes))
    if (decoded.kind === "refusal") return [decoded]
    const { readPage } = await import("./page/read-page.ts")
    return [readPage(decoded.text)]
  },
}

/** The charset the page's first two kilobytes declare, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1")
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1] ??
    null
  )
}
