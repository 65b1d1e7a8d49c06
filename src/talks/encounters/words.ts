/** The words of encounters: what they are called, what is done with them, and who has them alone. */
import { wordSet } from "../word-set.ts"

export type EncounterKind = "talks" | "meeting" | "round" | "session" | "call" | "visit" | "meal"

const kinds: Readonly<Record<EncounterKind, string>> = {
  talks: "talks negotiations consultations discussions parleys",
  meeting:
    "meeting meetings summit conference encounter sit-down get-together bilateral tête-à-tête",
  meal: "dinner lunch breakfast supper",
  round: "round rounds",
  session: "session sessions sitting plenary",
  call: "call calls conversation videoconference video-conference teleconference",
  visit: "visit",
}

/** Nouns that name an encounter, with its kind. */
export const encounterNouns: ReadonlyMap<string, EncounterKind> = new Map(
  Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind as EncounterKind] as const),
  ),
)

/** Meals are encounters of sides only where the text says with whom. */
export const meals = wordSet("dinner lunch breakfast supper")

/** What is done at a table for hours: an encounter only with its length ("six hours of haggling"). */
export const bargaining = wordSet(`
talking haggling bargaining horse-trading wrangling sparring negotiating negotiation dialogue
deliberation deliberations mediation conciliation discussion
`)

/** "News conference", "cabinet meeting", "trading session": no side meets another there. */
export const oneSidedBefore = wordSet(`
news press cabinet board staff committee party general annual shareholder shareholders council union
mass members member trading training court parliamentary prayer town hall protest campaign strategy
briefing closing sales earnings analyst investors investor editorial faculty family class team church
community cabinet-level departmental internal caucus senate house assembly congress politburo
congressional annual-general academic medical scientific photo question listening practice
study tutoring therapy jam recording film opening-night policy rate-setting roll curtain wake-up
close house-to-house conference-room video-game robo robocall distress
`)

/** "A meeting of shareholders": likewise. */
export const oneSidedBodies = wordSet(`
cabinet board parliament committee council shareholders shareholder members assembly congress senate
executive caucus politburo voters supporters residents faithful reporters journalists parishioners
fans students investors stewards legislature subcommittee panel electorate staff advisers aides
`)

/** Nouns that make an encounter of the word after them: a "phone call", not a "call for calm". */
export const callMakers = wordSet(
  "phone telephone video conference zoom three-way four-way two-way joint",
)

/** Words before "session" or "conference" that make it one of the sides. */
export const sessionMakers = wordSet(`
another further latest previous negotiating bargaining working mediation mediated marathon closed-door plenary joint all-night
overnight late-night final first second third fourth fifth sixth
seventh eighth ninth tenth opening next new face-to-face peace video crisis emergency separate
day-long two-day three-day two-hour three-hour four-hour five-hour
`)

/** What is done when an encounter comes about or goes on. */
export const holds = wordSet(`
hold have conduct attend host join chair open begin start resume reopen continue conclude end finish
wrap complete enter convene reconvene spend take participate engage kick launch leave suspend adjourn
break interrupt extend relaunch restart oversee lead broker mediate facilitate organise organize
moderate follow precede accompany quit arrive emerge return travel gather walk storm bring see
`)

/** What an encounter does itself. */
export const happens = wordSet(`
begin open start resume reopen continue conclude end finish last collapse fail stall take happen
produce yield focus run break drag stretch go adjourn wrap bring cover get restart deadlock centre
center founder end enter follow falter proceed occur touch wind wound rise come close peter overrun
`)

/** What is done to an encounter that then does not come about. */
export const cancels = wordSet(`
cancel postpone scrap shelve delay abandon skip boycott defer reschedule axe scuttle
`)

/** What is done to an encounter that is still to come. */
export const plans = wordSet(`
schedule plan announce arrange set expect prepare await confirm fix slate agree anticipate
`)

/** Governors of "to meet" that make it a plan ("agreed to meet"). */
export const planGovernors = wordSet(`
agree plan expect schedule set due slate intend prepare promise arrange decide announce pledge vow
commit about invite supposed resolve
`)

/** Governors that leave it open whether anybody meets ("refused to meet", "hopes to meet"). */
export const wishGovernors = wordSet(`
want hope refuse decline offer ask urge call seek propose try willing ready reluctant fail unable
need like wish demand reject suggest consider rule press push appeal threaten prefer oppose favour
favor support welcome encourage request insist plead beg recommend discourage fear mean help allow
enable able discuss warn require struggle dream long eager open keen prepared unwilling aim attempt
`)
