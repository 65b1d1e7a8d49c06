/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"

const taken = [
  // The last speaker goes on.
  ["[Elin Brusek] said no deal was near. “We wait,” [she] said.", "Elin Brusek"],
  [
    "“No barrel moves,” [Jurek Palvin] said.\n\n[He] added that the guns would stay.",
    "Jurek Palvin",
  ],
  [
    "[Elin Brusek] said the crossings must open. Rain fell on the lake.\n\n“All four,” [she] said.",
    "Elin Brusek",
  ],
  [
    "[Envoy Deven Ashdown] said gaps had narrowed. The two sides would meet in May, [he] said.",
    "Deven Ashdown",
  ],
  // Whom a clause about the speaker names is not who speaks on.
  [
    "[Labour Minister Boris Palvin, who met Karl Brandt and Luc Morel on Tuesday,] urged calm. “Nobody gains,” [he] said.",
    "Boris Palvin",
  ],
  // Gender by first name, title and role.
  ["Elin Brusek met Boris Palvin at the lake. [He] said the guns would stay.", "Boris Palvin"],
  ["Elin Brusek met Boris Palvin at the lake. [She] said the guns must go.", "Elin Brusek"],
  ["Ms Brusek met Mr Palvin at the lake. [He] said the guns would stay.", "Palvin"],
  ["Spokeswoman Tal Verrin met chairman Kim Orso. [She] said pay would rise.", "Tal Verrin"],
  ["Queen Ansa received Premier Karl Brandt. [She] said peace was near.", "Ansa"],
  // The pronoun tells what the name did not.
  [
    "[Tal Verrin, the envoy,] said no. [She] left the room. [She] said talks were over.",
    "Tal Verrin",
  ],
  // A newly introduced person with a role.
  [
    "The Conference printed a letter from its envoy Deven Ashdown. A vote was likely in May, [he] said.",
    "Deven Ashdown",
  ],
  // Groups and bodies.
  [
    "[Striking miners] said they would not yield. [They] said the offer was an insult.",
    "Striking miners",
  ],
  ["[The Dock Union] said it would strike. [It] said talks had failed.", "Dock Union"],
  ["[The rebels] said the truce was over. [They] accused the army of shelling.", "rebels"],
  ["Verrin Steel Corp met the unions. [It] said jobs were safe.", "Verrin Steel Corp"],
  // Who.
  ["Jurek Palvin, [who] said no cow would be sold, left early.", "Jurek Palvin"],
  ["Cocoa farmers [who] said prices were ruinous blocked the port.", "Cocoa farmers"],
] as const

describe("whom a pronoun takes up", () => {
  test.each(taken)("%s", (marked, name) => expect(lastVoice(marked).name).toBe(name))
})

const left = [
  // Two as good as each other.
  ["Arden Kehl and Kim Orso met. [He] said no.", "He"],
  ["Boris Palvin and Karl Brandt met. [He] said no.", "He"],
  // Nobody fits.
  ["Elin Brusek left. [He] said no.", "He"],
  ["Rain fell. [She] said no.", "She"],
  ["Elin Brusek left. [They] said no.", "They"],
  ["The treaty lapsed. [It] said no.", "It"],
  // Those who are only spoken of inside a quotation.
  ["“Palvin lies,” a poster read. [He] said no.", "He"],
  // The outlet's own voice.
  ["Elin Brusek left. [We] have asked her office.", "We"],
] as const

describe("pronouns that are nobody's", () => {
  test.each(left)("%s", (marked, name) => {
    const voice = lastVoice(marked)
    expect(voice.name).toBe(name)
    expect(voice.actors).toEqual([])
  })
})
