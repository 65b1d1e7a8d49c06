/** Fiction: sentences about invented talks, each with the state of the meeting it tells of. */
import { describe, expect, test } from "vitest"
import { settingOf } from "../../test/setting.ts"
import { meetingsOf } from "./meeting-sighting.ts"

/** All are read as of Thursday, 15 May 2031. */
const published = "2031-05-15"
const statesIn = (text: string): string[] =>
  meetingsOf(settingOf(text, { published }), []).map(({ state }) => state)

const held = [
  "Chancellor Aalto received the Tarvish premier in Halden on Monday.",
  "Mr Vesk received the union's leaders at his office on Monday.",
  "The minister hosted union leaders for three hours on Monday.",
  "On Monday the mediator chaired a four-hour session of the two teams.",
  "The chairman flew to Lusk on Monday to meet the union's leader.",
  "The chairman visited the union's headquarters on Monday and met its leader.",
  "They had met for the first time in Lusk on Monday.",
  "Monday brought a second session, shorter than the first.",
  "The five parties of the coalition talked until 4 a.m. on Tuesday.",
  "At the end of two days of talks in Abuna the producers agreed on a quota.",
  "The ministers of twelve fishing states gathered in Kestrel Bay on Monday.",
  "Delegates from 90 countries gathered in Dorne on Monday for climate talks.",
  "The climate talks in Dorne opened on Monday with a quarrel over the agenda.",
  "The climate conference opened in Dorne on Monday.",
  "Tarva's envoy handed over his government's answer at a meeting in Halden on Monday.",
  "Captors and the hostages' lawyer spoke by satellite phone on Monday.",
  "The two chairmen spoke on Sunday, two people familiar with the call said.",
  "The companies' lawyers held a conference call on Sunday.",
  "Both leaders were on a video call on Sunday for an hour.",
  "In a 40-minute phone call on Sunday, Mr Roth urged Ms Vesk to open the border.",
  "Mr Roth called Ms Vesk on Sunday to discuss the border.",
  "A secret meeting of the two envoys was held in Lusk in April, officials said.",
  "Talks had resumed in Halden on 10 May under the mediation of Ostria.",
  "Negotiators for the dockers and the port authority met for six hours in Tarnhaven on Monday.",
  "The two sides sat down in the capital on Tuesday for their first talks since March.",
  "Talks between the pilots' union and Air Corvale broke up late on Wednesday without agreement.",
  "The envoy held separate meetings with both delegations in Ostby on Friday.",
  "President Ilmar Roth spoke by telephone with Prime Minister Dana Vesk on Sunday.",
  "Ms Vesk and Mr Roth talked on the phone for half an hour on Sunday.",
  "The ministers held a video conference on Thursday to discuss the fishing quotas.",
  "After 14 hours of talks in Brask, the union and the shipowners agreed on a wage of 900 crowns.",
  "The two prime ministers met on the sidelines of the climate summit in Dorne.",
  "Trade ministers from 12 cocoa-producing countries ended a three-day meeting in Abuna on Friday.",
  "The ministers, who met in Kestrel Bay on Wednesday, agreed on a quota.",
  "The mediator shuttled between the delegations, meeting each for two hours on Tuesday.",
  "At a meeting in Lusk on Tuesday, creditors rejected the offer.",
  "The third day of talks in Marat ended without progress.",
  "A four-hour session at the labour ministry on Monday produced no agreement.",
  "The hostage negotiators had a phone call with the kidnappers on Monday night.",
  "Envoys from Sorland and Tarva concluded two days of talks in Halden on Thursday.",
  "Over dinner in Lusk on Tuesday, Mr Roth and Ms Vesk discussed the border.",
  "Chancellor Ruud Aalto hosted the two presidents in Halden on Monday for talks on grain.",
  "The foreign ministers of Sorland and Tarva met their Ostrian counterpart in Lusk.",
  "The coalition talks entered their third week on Monday.",
  "The union met management for three hours on Thursday.",
  "Ms Oru met with the airline's chief executive on Monday.",
  "Union leaders emerged from a nine-hour meeting with management early on Friday.",
  "Officials from the two airlines met in Corvale for a second day on Tuesday.",
  "The Tarvish president met his Sorlandic counterpart in Halden on Sunday.",
  "Negotiators from 40 countries met in Dorne this week to agree on a fund for the islands.",
  "The miners' leaders and the coal board held eleven hours of talks in Grade on Friday.",
  "Weekend talks in Halden brought the parties no closer.",
  "The latest round of trade negotiations ended in Port Lome on Friday with no deal.",
  "It was the third meeting of the two foreign ministers since January.",
  "Tuesday's meeting lasted four hours.",
  "The meeting, which lasted four hours, was chaired by the United Churches.",
  "They met at the mediator's villa outside Lusk on Saturday.",
  '"We met them on Monday and told them so," Oru said.',
  "The prime minister held a telephone conversation with the Tarvish president on Thursday.",
  "The hostages' families met the interior minister on Tuesday.",
  "Creditors and the debt office concluded a fifth round of talks in London on Friday.",
  "The shipowners' association said it had met the union twice in May.",
  "Leaders of the Greens and the Farmers' Party met late into the night in Ostby.",
  "The summit in Kestrel Bay ended on Saturday with a pledge to cut tariffs.",
  "Negotiations between Vanta and its rival Orel resumed on Monday.",
  "Sorland and Tarva opened talks on the river in Zelm on Monday.",
  "Representatives of the strikers were received by the governor for talks on Tuesday.",
  "Talks between the drivers' union and Corvale Rail collapsed on Tuesday night after seven hours.",
  "The brewery and the guild went back to the table on Wednesday.",
  "Both sides returned to the negotiating table on Monday.",
  "Talks at the conciliation board ended after midnight without a deal.",
  "The union walked out of talks with the company on Friday.",
  "Management walked out after two hours, the union said of Monday's meeting.",
  "Monday's session was the shortest so far, the mediator said.",
  "The mediator brought the two sides together on Tuesday.",
  "The mediator saw both delegations on Sunday.",
  "The employers and the nurses' union were back at the table on Monday.",
  "Negotiators worked through the night in Ostby.",
  "Negotiations ran until 3 a.m. on Wednesday.",
  '"We talked for four hours on Monday and they offered nothing," said Oru.',
  "The two sides held what the mediator called a useful meeting on Tuesday.",
  "The talks, the first since the strike began, lasted six hours.",
  "A first meeting on 4 May had lasted less than an hour.",
  "A meeting on Sunday between the chairman and the union's general secretary came to nothing.",
  "The chairman and the general secretary had met in private on Sunday.",
  "On Sunday the two men met in private at a hotel near the airport.",
  "Mr Vesk and Ms Oru dined together on Sunday.",
  "At talks in Lusk on Monday the union asked for nine per cent.",
  "The offer was made at Monday's meeting in Lusk.",
  "Monday's talks in Lusk left both sides bitter.",
  "The union left Monday's talks in Lusk without an offer.",
  "The company made its offer in talks in Lusk on Monday.",
  "In Lusk on Monday the two sides negotiated for ten hours.",
  "The meeting on 12 May had ended in shouting.",
  "It was at Monday's meeting that the offer was made.",
  "The union went into Monday's talks with one demand.",
]

const planned = [
  "The parties meet next on 22 May.",
  "They will see each other again on 22 May.",
  "The next round will be in Halden.",
  "A date of 22 May was set for the next round.",
  "The two leaders will talk by telephone on Friday.",
  "The mediator said she would convene the parties again on Friday.",
  "Both ministers will be in Halden on Friday for a second session.",
  "Talks will go on on Friday.",
  "The third session has been moved to Friday.",
  "A second round of bargaining is due to open in Geneva on 3 June.",
  "The delegations will meet again in Halden next Tuesday.",
  "Both governments agreed to hold another round of negotiations in June.",
  "The teachers' union and the ministry are to resume talks on Monday.",
  "The creditors are scheduled to meet the finance minister in Lusk on 20 May.",
  "The finance minister is expected to meet bondholders next week.",
  "The Tarvish foreign minister will travel to Lusk on Friday for talks with her counterpart.",
  "A new round of talks is planned for June 2 in Geneva.",
  "Ahead of Monday's talks in Lusk, both sides hardened their tone.",
  "The two companies said they would resume merger negotiations next week.",
  "The next meeting is set for 22 May.",
  "A video call between the two leaders is planned for Friday.",
  "Talks resume on Monday.",
  "Sorland's envoy will meet the militia's commanders in Marat on Saturday.",
  "The leaders are to hold a call on Friday.",
  "Both sides will return to the table on 3 June for a fourth round.",
  "The ministers plan to meet before the end of the month.",
  "Formal negotiations are expected to start in September.",
  "The coalition parties have agreed to meet on Sunday.",
  "A meeting of the joint commission has been scheduled for 30 May.",
  "The mediator invited both sides to talks in Halden on 21 May.",
  "No date was given, but a fourth round is likely in Marat next month.",
  "The next session is on Thursday.",
  "Talks are to resume at ten o'clock on Thursday.",
  "Talks were adjourned until Thursday.",
  "The two sides adjourned until Thursday.",
  "The sides will sit down again on Monday.",
  "A further meeting has been fixed for 22 May.",
  "The conciliation board has invited both sides for Monday.",
  "The mediator has called both sides to a meeting on Monday.",
  "The parties are due back at the table on Friday.",
  "Fresh talks are scheduled for Friday at the conciliation office.",
  "Another round is to follow next week.",
  "The main opposition group agreed to attend church-sponsored peace talks in Lusk.",
  "The union has accepted an invitation to talks in Lusk on Friday.",
  "The company said it would send a team to Friday's talks in Lusk.",
  "Both sides have confirmed that they will take part in talks in Lusk on Friday.",
  "The mediator has invited both sides to her office in Lusk on Friday.",
  "Before Friday's talks in Lusk, the union hardened its tone.",
  "The union will come to Friday's talks in Lusk with one demand.",
  "No progress is expected at Friday's talks in Lusk.",
  "The company will table an offer at talks in Lusk on Friday.",
  "If there is no offer at talks in Lusk on Friday, the strike will start.",
  "The strike will begin on 20 May unless talks in Lusk on 18 May succeed.",
  "Talks are set for Friday in Lusk.",
  "The two sides meet in Lusk on Friday.",
  "Union and management meet in Lusk on 18 May.",
  "The parties have been summoned to Lusk for talks on Friday.",
  "Talks begin in Lusk on 18 May.",
  "They are to sit down in Lusk on 18 May.",
  "A meeting is to be held in Lusk on 18 May.",
  "The talks, to be held in Lusk on 18 May, will be chaired by the bishop.",
  "There will be a meeting in Lusk on Friday.",
  "All now depends on Friday's meeting in Lusk.",
  "The minister said a meeting on 18 May had been agreed.",
  "On 18 May the two sides will negotiate in Lusk.",
]

const cancelled = [
  "Friday's round is off.",
  "The third round has been postponed, not buried, the mediator said.",
  "The third round did not happen.",
  "The third round never happened.",
  "The two leaders' call, planned for Sunday, was dropped.",
  "The fourth round of talks, scheduled for Monday, was called off.",
  "The rebels pulled out of talks due to open in Marat on Friday.",
  "The mediator has postponed the third round of water talks.",
  "Wednesday's meeting between the miners and the company was cancelled.",
  "Sorland cancelled a meeting with the Tarvish delegation planned for Thursday.",
  "There was no second meeting; the delegation had stayed at home.",
  "The summit, which was to open on Monday, is now put off.",
  "Coalition talks planned for Sunday were scrapped.",
  "Talks that were due to resume on Tuesday were postponed at the rebels' request.",
  "The negotiators did not meet on Monday as planned.",
  "Tarva's delegation will not attend Thursday's talks, its leader said.",
  "The company called off a meeting with the union set for Friday.",
  "The planned summit between the two presidents has been cancelled.",
  "Sorland boycotted the second session on Tuesday.",
  "The round was postponed for a week.",
  "The rebels said they would skip the talks in Marat on Friday.",
  "The meeting did not take place.",
  "The company pulled out of Thursday's meeting.",
  "Thursday's talks will not take place, the mediator said.",
  "Thursday's session fell through.",
  "The company stayed away from Thursday's session.",
  "The union said it would not be coming to Thursday's talks.",
  "The meeting planned for Thursday never took place.",
]

const denied = [
  "There has been no contact, no call and no meeting, the palace said.",
  "No call took place on Sunday, the palace said.",
  "The palace denies that the two spoke on Sunday.",
  "The two men never spoke on the telephone, the palace said.",
  "According to the palace, the two did not speak on Sunday.",
  "The ministry denied that any meeting between the two envoys had taken place.",
  "A spokesman denied that the foreign minister had met the rebel commander in Oslo.",
  '"There was no call between the two leaders," the spokeswoman said.',
  "The company denied holding secret talks with its rival.",
  "The presidency said no such meeting took place.",
  "The rebels denied having met government officials in Marat.",
  "The foreign ministry dismissed as untrue reports that the ministers had met in Lusk.",
  '"No meeting was held and none is planned," he said.',
  "Nor did the two chairmen speak by telephone, the company said.",
  "The company said there had been no secret meeting.",
  '"I did not meet Mr Vesk on Sunday or on any other day," the chairman said.',
  "The union denied that its leader had dined with the chairman.",
]

const goingOn = [
  "Talks on the tariff schedule were under way in Port Lome on Thursday.",
  "The delegations are meeting in Halden.",
  "The airline and its cabin crew have been negotiating since January.",
]

/** Wishes, one-sided gatherings, needs that are met, talks at large. */
const none = [
  "He called Mr Vesk a liar on Sunday.",
  "The minister received a letter from the union on Monday.",
  "The strikers gathered outside the mill on Monday.",
  "The two leaders spoke at a rally on Sunday.",
  "The museum hosted an exhibition in Lusk on Monday.",
  "The chairman flew to Lusk on Monday to see his mother.",
  "She rang the bell at noon on Monday.",
  "The proposals lie on the table, he said.",
  "The union called for talks with the company.",
  "The minister refused to meet the strikers.",
  "He said he was ready to meet the president.",
  "The rebels want talks on prisoners.",
  "The cabinet met on Monday to discuss the strike.",
  "The central bank's board held a meeting on Tuesday.",
  "The minister met reporters after the vote.",
  "The company met its quarterly targets on Monday.",
  "The proposal met with resistance in the capital.",
  "He told a news conference on Tuesday that the deal was dead.",
  "The party held its annual conference in Lusk on Saturday.",
  "Talks should be held at once, the bishop said.",
  "If the two sides meet on Friday, the strike may end.",
  "Parliament met in emergency session on Thursday.",
  "The two leaders have never met.",
  "He told the Argus by radio that nothing had changed.",
  "Shares fell in the morning session on Tuesday.",
  "The talks process is dead, he said.",
  "The court will meet on Tuesday to hear the case.",
  "The union's members met in Tarnhaven on Sunday.",
  "He repeated his call for a ceasefire on Monday.",
  "The talks were useful, he said.",
  "The union has demanded a meeting with the minister.",
  "The two sides have not met since March.",
  "No date has been set for new talks.",
  "He declined to say whether the two had met.",
  "Diplomats hope the two sides will meet.",
  "Shareholders meet on 4 June to vote on the merger.",
  "The annual meeting of shareholders will be held on 4 June.",
  "The Security Council met on Monday to discuss the crisis.",
  "The union held a mass meeting on Tuesday.",
  "Ministers met deadlines set by the commission.",
  "The plan must meet three conditions, the envoy said.",
  "He spoke to reporters by telephone from Lusk.",
  "Peace talks are a long way off.",
  "It takes two to negotiate, she said.",
  "The conference hall in Lusk was empty on Monday.",
  "The army held a press conference in Marat on Tuesday.",
  "The president met victims of the flood on Tuesday.",
  "He met his wife in Lusk in 2011.",
  "The next round of tariffs takes effect on 1 June.",
  "The government announced a new round of sanctions on Monday.",
  "The first round of the election was held on Sunday.",
  "The delegation leader said a meeting would be pointless.",
  "Without talks the strike will go on, he warned.",
  "She urged the two presidents to meet on neutral ground.",
  "Trade between the two countries fell after talks broke down in 2024.",
  "Talks have reached a deadlock.",
  "Both sides blamed each other for the failure of the talks.",
  "The talks have been going nowhere for months.",
  "The union is ready to return to the table.",
  "The mediator wants both sides at the table.",
  "He said the door to talks was open.",
  "The next train is on Thursday.",
  "The union will ballot its members on Thursday.",
  "The strike will go ahead on Thursday.",
  "Passengers met with delays on Monday.",
  "The two trains met at Lusk on Monday.",
  "The union's executive meets on Thursday to decide.",
]

const several = [
  ["The sides met in Lusk on Monday and will meet again on Friday.", ["held", "planned"]],
  [
    "Mr Roth met the rebels in Marat on Monday, days after he held talks with the army chief in Lusk.",
    ["held", "held"],
  ],
] as const

describe("the state of the meeting a sentence tells of", () => {
  test.each(held)("a meeting that took place is held: %s", (text) => {
    expect(statesIn(text)).toEqual(["held"])
  })

  test.each(planned)("an announced meeting is planned: %s", (text) => {
    expect(statesIn(text)).toEqual(["planned"])
  })

  test.each(cancelled)("a meeting that was put off or fell through is cancelled: %s", (text) => {
    expect(statesIn(text)).toEqual(["cancelled"])
  })

  test.each(denied)("a meeting that somebody says never was is denied: %s", (text) => {
    expect(statesIn(text)).toEqual(["denied"])
  })

  test.each(goingOn)("a meeting that goes on is under way: %s", (text) => {
    expect(statesIn(text)).toEqual(["under-way"])
  })

  test.each(none)("no meeting of sides is told: %s", (text) => {
    expect(statesIn(text)).toEqual([])
  })

  test.each(several)("two meetings in one sentence stay two: %s", (text, states) => {
    expect(statesIn(text)).toEqual(states)
  })

  test("each slot is read from the clause that tells it", () => {
    const text =
      "Negotiators of Sorland and Tarva met for six hours at the Lido Hotel in Halden on Monday. A fourth round is due on 3 June."
    const [held, next] = meetingsOf(settingOf(text, { published }), [])
    expect(held).toMatchObject({
      state: "held",
      place: "Lido Hotel",
      when: "Monday",
      date: "2031-05-12",
      duration: "six hours",
      minutes: 360,
      format: "in-person",
      round: null,
    })
    expect(next).toMatchObject({ state: "planned", round: "fourth round", date: "2031-06-03" })
  })

  test("a day behind a name that is set off belongs to the meeting, whoever tells of it", () => {
    const text =
      "Prime Minister Anna Falk spoke by telephone with her counterpart, Joseph Moro, on Sunday, both governments said."
    expect(meetingsOf(settingOf(text, { published }), [])[0]?.when).toBe("Sunday")
  })

  test("the mediator is named where the clause names one", () => {
    const text = "Sorland and Tarva met in Halden on Monday under the auspices of the Lake League."
    expect(meetingsOf(settingOf(text, { published }), [])[0]?.mediator).toBe("Lake League")
  })

  test("every participant, state and piece of evidence is a span of the text", () => {
    for (const text of [...held, ...planned, ...cancelled, ...denied])
      for (const one of meetingsOf(settingOf(text, { published }), []))
        for (const { start, end, quote } of [
          ...one.evidence,
          ...one.states.map(({ evidence }) => evidence),
          ...one.participants.map(({ evidence }) => evidence),
        ])
          expect(text.slice(start, end)).toBe(quote)
  })

  test("a meeting told in several sentences is one sighting", () => {
    const text =
      "Union and management met in Ostby on Monday. The meeting lasted three hours. “It was a useful meeting,” said Oru."
    const found = meetingsOf(settingOf(text, { published }), [])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ place: "Ostby", duration: "three hours" })
  })
})
