/** Fiction: the people and places below are invented. */
import { describe, expect, test } from "vitest"
import { namer } from "./full-name.ts"

/** What a source is called in a report; the source is the last place where its words stand. */
const nameOf = (text: string, source: string) => {
  const start = text.lastIndexOf(source)
  return namer(text)([{ start, end: start + source.length }])
}

const certain = [
  ["Ilse Karnow came. Karnow spoke.", "Karnow", "Ilse Karnow"],
  ["Ilse Karnow came. Ms. Karnow spoke.", "Ms. Karnow", "Ilse Karnow"],
  ["Ilse Karnow came. Ms Karnow spoke.", "Ms Karnow", "Ilse Karnow"],
  ["Ilse Karnow came. Karnow's map was lost.", "Karnow's", "Ilse Karnow"],
  ["Ilse Karnow came. Karnow’s map was lost.", "Karnow’s", "Ilse Karnow"],
  ["Karnow spoke. Later Ilse Karnow left. So did Karnow.", "Karnow", "Ilse Karnow"],
  ["Bo Lund-Marsh came. Lund-Marsh spoke.", "Lund-Marsh", "Bo Lund-Marsh"],
  ["Una O’Dare came. O’Dare spoke.", "O’Dare", "Una O’Dare"],
  ["Zoë Ørn came. Ørn spoke.", "Ørn", "Zoë Ørn"],
  ["Ilse Karnow came and Ilse Karnow left. Karnow spoke.", "Karnow", "Ilse Karnow"],
  ["Ilse Karnow came with Bo Lund. Karnow spoke.", "Karnow", "Ilse Karnow"],
] as const

const leftAsPrinted = [
  ["Ilse Karnow and Bo Karnow came. Karnow spoke.", "Karnow", "Karnow"],
  ["Ilse Karnow and Bo Karnow came. Ms. Karnow spoke.", "Ms. Karnow", "Ms. Karnow"],
  ["Karnow spoke.", "Karnow", "Karnow"],
  ["Mr. Karnow came. Karnow spoke.", "Karnow", "Karnow"],
  ["Ilse Karnow came. She spoke.", "She", "She"],
  ["Ilse Karnow came. The mayor spoke.", "The mayor", "The mayor"],
  ["Ilse Karnow spoke.", "Ilse Karnow", "Ilse Karnow"],
  ["Ilse Karnow came. Karnov spoke.", "Karnov", "Karnov"],
  ["The mayor of Port\nEllery spoke.", "The mayor of Port\nEllery", "The mayor of Port Ellery"],
  ["The union's spokesman spoke.", "The union's spokesman", "The union's spokesman"],
  ["The union's demand was heard.", "The union's", "The union"],
] as const

describe("the name of a source", () => {
  test.each(certain)("is the full one when it is certain: %s [%s]", (text, source, name) => {
    expect(nameOf(text, source)).toBe(name)
  })
  test.each(leftAsPrinted)("is left as printed when it is not: %s [%s]", (text, source, name) => {
    expect(nameOf(text, source)).toBe(name)
  })
  test("is none when nobody is named", () => expect(namer("Rain fell.")([])).toBeNull())
})
