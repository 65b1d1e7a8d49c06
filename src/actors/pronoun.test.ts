/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"

const taken = [
  // The last speaker goes on.
  ["[Ilse Karnow] said no deal was near. “We wait,” [she] said.", "Ilse Karnow"],
  [
    "“No barrel moves,” [Matej Drusko] said.\n\n[He] added that the guns would stay.",
    "Matej Drusko",
  ],
  [
    "[Ilse Karnow] said the crossings must open. Rain fell on the lake.\n\n“All four,” [she] said.",
    "Ilse Karnow",
  ],
  [
    "[Envoy Tobin Ashdown] said gaps had narrowed. The two sides would meet in May, [he] said.",
    "Tobin Ashdown",
  ],
  // Gender by first name, title and role.
  ["Ilse Karnow met Boris Drusko at the lake. [He] said the guns would stay.", "Boris Drusko"],
  ["Ilse Karnow met Boris Drusko at the lake. [She] said the guns must go.", "Ilse Karnow"],
  ["Ms Karnow met Mr Drusko at the lake. [He] said the guns would stay.", "Drusko"],
  ["Spokeswoman Tal Verrin met chairman Kim Orso. [She] said pay would rise.", "Tal Verrin"],
  ["Queen Ansa received Premier Karl Brandt. [She] said peace was near.", "Ansa"],
  // The pronoun tells what the name did not.
  [
    "[Tal Verrin, the envoy,] said no. [She] left the room. [She] said talks were over.",
    "Tal Verrin",
  ],
  // A newly introduced person with a role.
  [
    "The Conference published the words of its envoy Tobin Ashdown. A round might be held in May, [he] said.",
    "Tobin Ashdown",
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
  ["Matej Drusko, [who] said not one barrel would move, left early.", "Matej Drusko"],
  ["Cocoa farmers [who] said prices were ruinous blocked the port.", "Cocoa farmers"],
] as const

describe("whom a pronoun takes up", () => {
  test.each(taken)("%s", (marked, name) => expect(lastVoice(marked).name).toBe(name))
})

const left = [
  // Two as good as each other.
  ["Arden Voss and Kim Orso met. [He] said no.", "He"],
  ["Boris Drusko and Karl Brandt met. [He] said no.", "He"],
  // Nobody fits.
  ["Ilse Karnow left. [He] said no.", "He"],
  ["Rain fell. [She] said no.", "She"],
  ["Ilse Karnow left. [They] said no.", "They"],
  ["The treaty lapsed. [It] said no.", "It"],
  // Those who are only spoken of inside a quotation.
  ["“Drusko lies,” a poster read. [He] said no.", "He"],
  // The outlet's own voice.
  ["Ilse Karnow left. [We] have asked her office.", "We"],
] as const

describe("pronouns that are nobody's", () => {
  test.each(left)("%s", (marked, name) => {
    const voice = lastVoice(marked)
    expect(voice.name).toBe(name)
    expect(voice.actors).toEqual([])
  })
})
