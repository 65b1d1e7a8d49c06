/** Fiction: encounters told by their number, their hours, their supper, their new day. */
import { expect, test } from "vitest"
import { settingOf } from "../../../test/setting.ts"
import { meetingsOf } from "../meeting-sighting.ts"

/** All are read as of Thursday, 15 May 2031. The last meeting each sentence tells of. */
const cases = [
  // Put off to another day.
  ["The next round of the tram talks was shifted from Tuesday to 24 May.", "planned", "2031-05-24"],
  [
    "With both auditors ill, the fourth round of the merger talks has been moved to 28 May.",
    "planned",
    "2031-05-28",
  ],
  [
    "The sixth session of the grain talks slid by a week, and now it will open on 26 May.",
    "planned",
    "2031-05-26",
  ],
  ["The second session has been postponed by a week because of storms.", "planned", null],
  ["The second session has been postponed.", "cancelled", null],
  ["The fourth round, originally due on Monday, opens on 27 May.", "planned", "2031-05-27"],
  ["The session was adjourned to 20 May.", "planned", "2031-05-20"],
  ["A fifth round was convened for 24 May in Lusk.", "planned", "2031-05-24"],
  ["A further session is foreseen for 20 May.", "planned", "2031-05-20"],
  ["The ferry talks, planned for May, were moved to June.", "planned", "2031-06-01"],
  ["The debt conference, set for 20 May, has been shifted to July.", "planned", "2031-07-01"],
  ["The meeting of the two guilds, due next week, was moved to 4 June.", "planned", "2031-06-04"],
  ["The truce talks due on Monday were put back to 22 May.", "planned", "2031-05-22"],
  [
    "The quota talks, first expected in May, have been postponed until June.",
    "planned",
    "2031-06-01",
  ],
  ["Monday's session slipped to 21 May.", "planned", "2031-05-21"],
  // What one side tells of it is disputed, and not that it was.
  ["The union disputed the mill's account of the meeting on Monday.", "held", "2031-05-12"],
  ["The ministry disputed the union's version of Monday's talks.", "held", "2031-05-12"],
  ["The company denied the union's account of Monday's meeting.", "held", "2031-05-12"],
  ["The growers contested the dairy's minutes of the talks on Monday.", "held", "2031-05-12"],
  ["The herders disputed the envoy's description of Monday's meeting.", "held", "2031-05-12"],
  ["The bank refuted the lenders' version of the meeting on Monday.", "held", "2031-05-12"],
  ["The company denied that a meeting had taken place on Monday.", "denied", null],
  ["The company denied reports of a meeting on Monday.", "denied", null],
  ["The envoy called the account of a secret meeting on Monday an invention.", "denied", null],
  ["Tarva rejected Sorland's account of a meeting on Monday as an invention.", "denied", null],
  // Told by number.
  [
    "The second session opened in Lusk on Monday. A third is due on 29 May.",
    "planned",
    "2031-05-29",
  ],
  ["The second round closed on Monday. A third will follow on 29 May.", "planned", "2031-05-29"],
  ["The fifth round comes on 29 May.", "planned", "2031-05-29"],
  ["The fifth round is over; it ran to nearly ten hours.", "held", null],
  ["The third round has just risen.", "held", null],
  ["The sixth round, which began in Lusk on Monday, has just risen.", "held", "2031-05-12"],
  // Told by hours.
  [
    "Growers and millers broke up on Monday with nothing signed, after ten hours of bargaining.",
    "held",
    "2031-05-12",
  ],
  ["The growers are due back in Lusk on May 24 for a sixth round.", "planned", "2031-05-24"],
  [
    "The growers and the millers ended a second round of nine hours on Monday with no price.",
    "held",
    "2031-05-12",
  ],
  ["Nine hours in Halden, and no price.", "held", null],
  ["Eleven hours in Halden, two fire alarms and still no text.", "held", null],
  ["The round lasted barely ten hours.", "held", null],
  ["The sitting on Monday took six hours.", "held", "2031-05-12"],
  [
    "Ms Vesk, the chair, said after the session, which took less than four hours, that nothing was settled.",
    "held",
    null,
  ],
  ["For nine hours the ministers sat in Halden on Monday.", "held", "2031-05-12"],
  ["The delegations haggled for nine hours in Halden on Monday.", "held", "2031-05-12"],
  ["The delegations spent nine hours in the conference room on Monday.", "held", "2031-05-12"],
  ["The producers and the buyers left Halden on Monday after a nine-hour session.", "held", null],
  ["The round opened two days late on Wednesday.", "held", "2031-05-14"],
  ["Last Thursday they were seated in the same hall.", "held", "2031-05-08"],
  ["By telephone the two ministers spoke on Monday.", "held", "2031-05-12"],
  ["The parties come together again on Friday.", "planned", "2031-05-16"],
  // Suppers and callers.
  [
    "Minister Dana Vesk dined on Wednesday night with shipping magnate Ilmar Roth at the Crown in Halden.",
    "held",
    "2031-05-14",
  ],
  [
    "The minister slipped out of Lusk on Saturday to dine with Ilmar Roth at the Mill Lodge.",
    "held",
    "2031-05-10",
  ],
  ["Dana Vesk had dinner with the leader of the growers.", "held", null],
  [
    "The spokesman contested that Dana Vesk had dinner with the leader of the growers.",
    "denied",
    null,
  ],
  ["The breakfast on 12 May did happen, according to the weekly.", "held", "2031-05-12"],
  ["The lunch of 12 May was held, whatever the ministry says.", "held", "2031-05-12"],
  ["The lunch took place not at the Crown but at the Mill.", "held", null],
  ["Ms Vesk breakfasted with Mr Roth at the Crown on Friday.", "held", "2031-05-09"],
  ["Ms Vesk received Mr Roth at her villa on Sunday.", "held", "2031-05-11"],
  ["Mr Roth visited Ms Vesk at her home on Sunday evening.", "held", "2031-05-11"],
  ["There never was a meeting at the lodge, his spokesman said.", "denied", null],
  // None of sides.
  ["She came second in the race. A third is due on 29 May.", null, null],
  ["Six hours in hospital, and he was home.", null, null],
  ["A third of the catch is due on 29 May.", null, null],
  ["The first volume is out. A third is due on 29 May.", null, null],
  ["The parties rose to applaud on Monday.", null, null],
  ["She received a letter at her villa on Sunday.", null, null],
  ["The shopkeepers argued for nine hours on Monday.", null, null],
  ["The dinner was cold.", null, null],
  ["The lunch on offer was held to be poor.", null, null],
  ["Nine hours in Halden had made her tired.", null, null],
] as const

test.each(cases)("%s: %s on %s", (text, state, date) => {
  const last = meetingsOf(settingOf(text, { published: "2031-05-15" }), []).at(-1)
  expect([last?.state ?? null, last?.date ?? null]).toEqual([state, date])
})

test("how late a round begins is not how long it lasts", () => {
  const text = "The third round, due on Wednesday, has just begun, two days late because of fog."
  const [one] = meetingsOf(settingOf(text, { published: "2031-05-15" }), [])
  expect(one?.duration).toBeNull()
})
