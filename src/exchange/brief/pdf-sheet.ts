/** The sheet of paper, its letters, and what to do with characters they do not have. */
import { createRequire } from "node:module"
// oxlint-disable-next-line import/no-named-as-default -- its types name the default alone
import PDFDocument from "pdfkit"
import type { Brief } from "./brief.ts"

export type Sheet = PDFKit.PDFDocument

/** A4 in points. */
export const sheet = { margin: 56, width: 595.28 - 2 * 56 } as const
export const bottom = 841.89 - 60

/** Source Serif 4, SIL Open Font License 1.1; Latin, Greek, Cyrillic. */
const fonts = {
  regular: "400Regular/SourceSerif4_400Regular.ttf",
  italic: "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  bold: "600SemiBold/SourceSerif4_600SemiBold.ttf",
} as const

export type FontName = keyof typeof fonts

export function openSheet({ title, asOf }: Brief): Sheet {
  const day = new Date(`${asOf?.slice(0, 10) ?? "1980-01-01"}T00:00:00Z`)
  const page = new PDFDocument({
    size: "A4",
    margin: 0,
    bufferPages: true,
    lang: "en",
    displayTitle: true,
    info: {
      Title: title,
      Creator: "Rapporteur",
      Producer: "Rapporteur",
      CreationDate: day,
      ModDate: day,
    },
  })
  const { resolve } = createRequire(import.meta.url)
  for (const [name, file] of Object.entries(fonts))
    page.registerFont(name, resolve(`@expo-google-fonts/source-serif-4/${file}`))
  return page
}

/** PDFKit keeps the font in use here; its types do not tell. */
interface WithFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } }
}

/**
 * A character without a letter in the font stands as its code point, so that nothing is lost
 * without a trace: "[U+4E2D]".
 */
export function printable(page: Sheet, words: string): string {
  const { font } = (page as unknown as WithFont)._font
  return Array.from(words, (one) => {
    const point = one.codePointAt(0) ?? 0
    const known = font.hasGlyphForCodePoint(point)
    return known ? one : `[U+${point.toString(16).toUpperCase().padStart(4, "0")}]`
  }).join("")
}
