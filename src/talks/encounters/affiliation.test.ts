/** Fiction: who sat at invented tables, each once, by name rather than by whose people they are. */
import { expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

/** All are read as of Wednesday, 14 May 2031. */
const namesIn = (text: string): string =>
  meetingsOf(settingOf(text, { published: "2031-05-14" }), [])
    .flatMap(({ participants }) => participants.map(({ name }) => name))
    .join("; ")

const cases = [
  // Plurals of several: the sides themselves.
  ["The leaders of Dorr and Melk met in Zurich on Monday.", "Dorr; Melk"],
  ["The foreign ministers of Dorr, Melk and Tavor met in Lusk on Monday.", "Dorr; Melk; Tavor"],
  ["Experts from Dorr and Melk met in Lusk on Monday.", "Dorr; Melk"],
  [
    "The delegations of the Arran government and the Highland Front met in Melita on Tuesday.",
    "Arran government; Highland Front",
  ],
  [
    "Negotiators for the miners and for Haldane Steel met on Monday in Lusk.",
    "miners; Haldane Steel",
  ],
  // A plural of one, by all its words.
  [
    "Envoys from 40 countries gathered in Lisbon on Monday for two days of consultations.",
    "Envoys from 40 countries",
  ],
  // Whose minister somebody is.
  [
    "Trade ministers Ilse Brandvik of Norrland and Teodoro Maquin of San Cielo met on Tuesday in Lusk.",
    "Ilse Brandvik; Teodoro Maquin",
  ],
  [
    "President Karl Voss of Dorr held talks with Prime Minister Ina Holm of Melk in Lusk on Monday.",
    "Karl Voss; Ina Holm",
  ],
  [
    "Ina Holm, the prime minister of Melk, met Karl Voss, the president of Dorr, in Lusk on Monday.",
    "Ina Holm; Karl Voss",
  ],
  [
    "The king of Dorr met the president of Melk on Monday in Lusk.",
    "king of Dorr; president of Melk",
  ],
  // The office, and then who holds it.
  [
    "The chairmen of Corvex and Baltic Mills, Hugo Sand and Lena Orth, met in Zurich on Monday.",
    "Hugo Sand; Lena Orth",
  ],
  [
    "Finance Minister Kofi Arden met the head of the lenders' committee, Marta Voss, on Monday.",
    "Kofi Arden; Marta Voss",
  ],
  [
    "Solvara's head of vaccines, Ruth Amery, met Minister Pablo Ruiz on Sunday.",
    "Ruth Amery; Pablo Ruiz",
  ],
  // Beside them, not theirs.
  ["Ms Holt and the envoys of the union met in Lusk on Monday.", "Holt; envoys of the union"],
  ["The union met the company's managers on Monday in Lusk.", "union; company's managers"],
  ["No minister met the rebels in Lusk, a diplomat said.", "rebels"],
] as const

test.each(cases)("whoever takes part is named once: %s", (text, names) => {
  expect(namesIn(text)).toBe(names)
})
