/** Fiction: other words for encounters of invented sides, each with the state it tells of. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import { meetingsOf } from "./meeting-sighting.ts"

/** All are read as of Thursday, 15 May 2031. */
const published = "2031-05-15"
const statesIn = (text: string): string[] =>
  meetingsOf(settingOf(text, { published }), []).map(({ state }) => state)

const held = [
  "Seven hours of haggling in Lusk on Tuesday brought the dockers nothing.",
  "Two days of horse-trading between the coalition parties in Oru ended on Wednesday.",
  "Nine hours of bargaining at the labour ministry on Monday produced a single page.",
  "A night of wrangling between the creditors and the finance minister ended on Tuesday.",
  "Three hours of talking in Halden on Monday left the envoys where they had begun.",
  "The minister held consultations in Halden on Monday with the Tarvish delegation.",
  "The Tarvish minister held a working session with her Sorlandic counterpart on Monday.",
  "A first session of state mediation broke up on Monday.",
  "The pilots voted on Tuesday, a day after the first session of the arbitration ended.",
  "The second session of the conciliation was held at Guild House on 12 May.",
  "The teams sat through a third round of talks at the labour ministry on Tuesday.",
  "Both delegations stayed silent throughout a second round in Lusk on Tuesday.",
  "Mr Roth sat down to supper with the union's leader, Dana Vesk, on Sunday night.",
  "Mr Roth and Ms Vesk shared a table at the Ostby Yacht Club on Sunday.",
  "Mr Roth had dinner with Ms Vesk in Lusk on Sunday.",
  "Dana Vesk dined with the airline's chairman in Lusk on Sunday.",
  "Mr Roth and Ms Vesk lunched together in Corvale on Monday.",
  "The envoys of both countries were in the same room in Halden on Tuesday.",
  "The creditors came out of Tuesday's session in Lusk with a smaller cut.",
  "The second round, four hours of it, on Tuesday in Lusk.",
  "Negotiators for the two banks were back at the table on Tuesday.",
  "The fishing talks resumed in Kestrel Bay on Monday.",
  "Mr Roth sat across the table from Ms Vesk in Halden on Monday.",
  "The two ministers came face to face in Lusk on Monday.",
  "Delegates to the cocoa talks assembled in Abuna on Monday.",
  "The third session finally took place at the Guild House on Tuesday.",
  "The growers and the millers were locked in talks in Abuna on Tuesday.",
  "The second round of the seed talks ran aground in Oru on Tuesday.",
  "The negotiators glared at each other through a second round in Lusk on Tuesday.",
  "The mediator had both teams in one room in Lusk on Tuesday.",
]

const planned = [
  "The meeting has been put back to Monday.",
  "The ministers are to reconvene in Lusk on May 22.",
  "A third round is pencilled in for the 22nd.",
  "Another session has been fixed for 22 May.",
  "The delegation will travel to the third round on 22 May with new instructions.",
  "The second round of the grain talks, which should have opened on Monday, has been put back to 22 May.",
  "The second round of the debt talks has been pushed back to 22 May.",
  "The third session, planned for tomorrow, has been put off until 26 May.",
  "The mediator wants them all back for a third round on 22 May.",
  "The talks are due to resume on May 22.",
  "Engineers from both countries gather in Lusk on Saturday to compare their maps.",
  "Customs officers of both states meet in Lusk on Saturday.",
  "A joint working group on rosters is to meet in Lusk on 19 May.",
  "The sides will be back at the table on Monday.",
  "And the next round of talks? Still on for the 22nd, says the ministry.",
  "The third round remains set for 22 May, the mediator said.",
  "The meeting in Lusk is still on for 22 May.",
  "Next round of talks: 22 May, in Lusk.",
]

const cancelled = [
  "The working group on pensions, due in Lusk on 12 May, never met.",
  "The joint commission on the border, scheduled for Monday, did not meet.",
  "The fourth session, due on Tuesday, fell through.",
]

const denied = [
  "“There was no supper with Ms Vesk,” said the spokesman for Mr Roth.",
  "“There was no dinner,” its spokesman said.",
  "The lunch in Lusk with Mr Roth has been denied by the union.",
  "The meeting of the two envoys in Lusk was dismissed by the ministry as an invention.",
  "Ms Vesk denied having lunched with Mr Roth in Lusk.",
  "Ms Vesk denied having shared a table with Mr Roth.",
  "The supper on the ship, the ministry insists, never happened.",
]

const none = [
  "The strikers were in the same building as their families on Monday.",
  "The two companies share a table of fees with the public.",
  "The lunch for pensioners in Lusk was cancelled on Monday.",
  "The minister came face to face with a bear on Sunday.",
  "The supper was served at eight on Monday.",
  "Fans assembled in Lusk on Monday.",
  "An article on the border talks in Wednesday's paper gave a wrong figure.",
  "The minister had dinner with his family in Lusk on Sunday.",
  "Nurses gathered outside the ministry on Monday.",
  "Four hours of waiting at the border on Monday cost the drivers dear.",
  "The bank shared a table of figures with reporters on Monday.",
  "Guests sat down to supper on the ship on Sunday.",
  "The match is still on for the 22nd.",
  "The second round of voting is due on Sunday.",
  "The first session of parliament was held on Monday.",
  "He came out of hospital on Monday.",
  "It was the union that had asked for the delay.",
  "Ten hours of arguing in court on Monday changed nothing.",
  "The club denied the fans a dinner.",
  "The boxer won the second round on Tuesday.",
]

describe.each([
  ["held", held],
  ["planned", planned],
  ["cancelled", cancelled],
  ["denied", denied],
] as const)("an encounter that is %s", (state, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(statesIn(sentence)).toEqual([state])
  })
})

describe("no encounter of sides", () => {
  test.each(none)("%s", (sentence) => {
    expect(statesIn(sentence)).toEqual([])
  })
})
