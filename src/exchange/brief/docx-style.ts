/** The look of the Word brief: a serif that every machine has, one ink, rules instead of boxes. */
import type { IStylesOptions } from "docx"

/** Half-points. */
export const size = { title: 40, heading: 24, body: 20, scope: 17, note: 16 } as const

const font = "Cambria"
const [ink, ink2] = ["17191B", "45494D"]

export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font, size: size.body, color: ink }, paragraph: { spacing: { after: 80 } } },
    title: { run: { font, size: size.title, color: ink }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { font, size: size.heading, bold: true, color: ink },
      paragraph: {
        spacing: { before: 160, after: 60 },
        keepNext: true,
        border: { top: { style: "single", size: 8, space: 4, color: ink } },
      },
    },
    footnoteText: {
      run: { font, size: size.note, color: ink },
      paragraph: { spacing: { after: 0 } },
    },
  },
  paragraphStyles: [
    {
      id: "Scope",
      name: "Scope",
      basedOn: "Normal",
      run: { size: size.scope, color: ink2 },
      paragraph: { spacing: { after: 80 } },
    },
  ],
}
