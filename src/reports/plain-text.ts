import { decode } from "./decode.ts"
import { filing } from "./filing.ts"
import type { Reader } from "./reader.ts"

/**
 * Plain text: kept code unit for code unit. It says nothing about itself; headline, byline and
 * dateline are found in the text afterwards, as in every format.
 */
export const plainText: Reader = {
  name: "plain text",
  extensions: ["txt", "text"],
  unit: "file",
  sniff: () => true,
  read: async ({ bytes }) => {
    const decoded = await decode(bytes, null)
    return [decoded.kind === "decoded" ? filing(decoded.text, {}) : decoded]
  },
}
