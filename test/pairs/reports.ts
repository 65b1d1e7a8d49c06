/** Fiction: the names, places and outlets in these reports are invented. */

/** A report of a table of pairs. */
export interface Paired {
  readonly outlet: string
  readonly published: string
  readonly text: string
  readonly credits?: readonly string[]
}

/** A ferry strike: the wire's story. */
export const ferryWire: Paired = {
  outlet: "Plover Wire",
  published: "2031-05-04T18:10:00Z",
  credits: ["Plover Wire"],
  text: `PORT TOLLAN, May 4 (Plover Wire) - Ferry crews on the Tollan crossing will walk out for two days from Friday after the owners of the Blue Pennant line refused to raise an offer of nine crowns.

The Deckhands' Union said 1,140 of its members had voted for the strike and 87 against. "We sail the winter for them and they count our sandwiches," its secretary, Ruta Halloran, told a meeting on the quay.

Blue Pennant said the offer was final. Its managing director, Piers Ambleforth, said the line had lost nine million crowns last year and could not pay wages out of sea water.

The union wants 7 per cent and a third deckhand on every night boat. Its last strike, in 2026, lasted eleven days and ended with the sacking of the line's chairman.

The state mediator, Olga Brandvold, has asked both sides to her office on Thursday morning. She said there was still time.`,
}

/** The same, with its end cut off and its dateline gone. */
export const ferryCut: Paired = {
  outlet: "Tollan Evening Light",
  published: "2031-05-05T06:00:00Z",
  text: `Ferry crews on the Tollan crossing will walk out for two days from Friday after the owners of the Blue Pennant line refused to raise an offer of nine crowns.

The Deckhands' Union said 1,140 of its members had voted for the strike and 87 against. "We sail the winter for them and they count our sandwiches," its secretary, Ruta Halloran, told a meeting on the quay.

Blue Pennant said the offer was final. Its managing director, Piers Ambleforth, said the line had lost nine million crowns last year and could not pay wages out of sea water.`,
}

/** The same under a lead of the paper's own, with local colour at the end. */
export const ferryEdited: Paired = {
  outlet: "Outer Isles Courant",
  published: "2031-05-05T05:30:00Z",
  credits: ["Plover Wire"],
  text: `Islanders face a weekend without milk or mail: no boat will leave Tollan on Friday or Saturday.

The Deckhands' Union said 1,140 of its members had voted for the strike and 87 against. “We sail the winter for them and they count our sandwiches”, its secretary, Ruta Halloran, told a meeting on the quay.

Blue Pennant said the offer was final. Its managing director, Piers Ambleforth, said the line had lost nine million crowns last year and could not pay wages out of sea water.

The union wants 7 per cent and a third deckhand on every night boat. Its last strike, in 2026, lasted eleven days.

In Skarvoy the grocer has rationed butter to one pound a household. (With Plover Wire)`,
}

/** The same told anew, with a word of thanks. */
export const ferryRetold: Paired = {
  outlet: "Weekly Harbourmaster",
  published: "2031-05-06T09:00:00Z",
  text: `No boats across to Tollan for two days, starting on Friday: that is what the crews have decided, the Plover Wire reports. Blue Pennant, which owns the vessels, would not go above its 4 per cent.

In the ballot of the Deckhands' Union the ayes were 1,140 and the noes 87. They work through the winter and have their sandwiches counted, is how Ruta Halloran, who is secretary there, put it to the people at the quay.

The line's director, Piers Ambleforth, answers that a firm with nine million crowns of losses in a year has only sea water to pay with. There will be no better offer.

What the crews ask is 7 per cent, and three deckhands when a boat goes by night. Olga Brandvold, the mediator of the state, expects them all on Thursday and thinks it is not too late.`,
}

/** The same told anew without a word of where it came from. */
export const ferryLifted: Paired = {
  outlet: "Sound Chronicle",
  published: "2031-05-05T11:00:00Z",
  text: `There will be no crossings from Tollan on Friday and Saturday. Crews are stopping work for two days because Blue Pennant, owner of the line, would not improve on 4 per cent.

Of the Deckhands' Union members who voted, 1,140 were in favour of striking and only 87 opposed it. Its secretary, Ruta Halloran, complained on the quay that those who sail through the winter have their sandwiches counted.

The line's managing director, Piers Ambleforth, put last year's loss at nine million crowns. Sea water, he said, could not be turned into wages, and the offer would stay as it is.

The demand is for 7 per cent, with a third deckhand on boats at night. Both sides will see the state mediator, Olga Brandvold, in her office on Thursday; in her opinion there is time yet.`,
}

/** Another reporter at the same meeting on the quay, with the same words of the secretary. */
export const ferryOther: Paired = {
  outlet: "Tollan Morning Post",
  published: "2031-05-05T05:00:00Z",
  text: `In a cold drizzle on the fish quay, some three hundred deckhands raised their caps last night for the first strike on the crossing in five years.

"We sail the winter for them and they count our sandwiches," cried Ruta Halloran, the union's secretary, from the roof of a van. A brass band from the Skarvoy shipyard played her off.

Not everybody cheered. Osmar Tobiasen, a cook on the Wigeon, said he had two children and a boat loan. "Seven per cent of nothing is nothing," he said.

The company's gates were shut. A guard, Mr Orme, took in a letter for Mr Ambleforth and gave no receipt. Hotels in Tollan expect to lose a third of their bookings at Whitsun, according to the innkeepers' guild.`,
}

/** The wire's own story of the next day, with two paragraphs of its background again. */
export const ferryNext: Paired = {
  outlet: "Plover Wire",
  published: "2031-05-08T16:00:00Z",
  credits: ["Plover Wire"],
  text: `PORT TOLLAN, May 8 (Plover Wire) - Talks to head off a strike on the Tollan ferries broke up after forty minutes on Thursday when the owners brought no new figure.

The mediator, Olga Brandvold, said she would try again on Monday. "I have seen worse rooms and better chairs," she said.

Passengers queued at the ticket office until after dark. The line will run buses to the northern bridge, a detour of 210 kilometres, and has chartered a freighter from Vaasgard for medicines.

Ruta Halloran, the secretary of the Deckhands' Union, said members had begun painting placards. Shares of Blue Pennant fell by a tenth.

The union wants 7 per cent and a third deckhand on every night boat. Its last strike, in 2026, lasted eleven days and ended with the sacking of the line's chairman.`,
}

/** A quota for cod: the broadcast. */
export const codBroadcast: Paired = {
  outlet: "Radio Narrows",
  published: "2031-02-11T07:30:00Z",
  text: `Good morning. With us in the studio is the fisheries minister of Haldmark, Ebba Lindroos.

Minister, will there be a deal on cod by Sunday? "There will be a deal or there will be patrol boats," she says. "We have offered the Corrans 62,000 tonnes and they have not even opened the envelope."

And the spawning grounds? Closed from the first of March, she answers, whatever the Corrans do. Scientists at the Varde institute have counted fewer young fish than in any year since 1994.

Would she meet her colleague from Velde, Dougal Strachan-Reyes, before then? She would go to him by rowing boat if he asked. He has not asked.

The news continues at eight.`,
}

/** A newspaper's own story that quotes the broadcast. */
export const codQuoting: Paired = {
  outlet: "Velde Herald",
  published: "2031-02-11T19:00:00Z",
  text: `Velde's cabinet met for six hours on Tuesday and came out with no answer to Haldmark on cod.

Dougal Strachan-Reyes, the fisheries secretary, told the Herald that 62,000 tonnes would close four harbours. "My father fished the Narrows and I will not be the one to rope it off," he said. He will put a figure of his own, understood to be 81,000, to the fleet's skippers tomorrow.

The threat from across the water did not help. "There will be a deal or there will be patrol boats," Haldmark's minister, Ebba Lindroos, had told Radio Narrows in the morning. An opposition member, Una Forsyth, called it the language of 1976.

Two trawlers, the Merry Widow and the Eider, have meanwhile been fined for fishing without a log.`,
}

/** The broadcast turned into print by a translator. */
export const codTranslated: Paired = {
  outlet: "Nordsund Avis",
  published: "2031-02-11T12:00:00Z",
  text: `(Translated from Haldish)

Either an agreement comes or the patrol boats come: so spoke the minister of fisheries, Ebba Lindroos, this morning as guest in the studio of Radio Narrows.

To the Corrans 62,000 tonnes of cod are offered, and the envelope lies there unopened until now, said she. Whether an arrangement until Sunday succeeds, she let stand open.

The grounds where the fish spawns she wants to shut on the first of March, no matter what Velde does. So little young fish as now was at the institute in Varde not counted since 1994.

To Dougal Strachan-Reyes, her colleague in Velde, she would travel also in a rowing boat, if he only asked it.`,
}

/** Prisoners: a ministry's notice, and the same notice in a paper that sets it in its own frame. */
export const prisonersNotice: Paired = {
  outlet: "Ministry of Reconciliation",
  published: "2030-10-19T08:00:00Z",
  text: `The Ministry announces that lists of persons held by either side were exchanged at the Teasel bridge on Friday in the presence of the Red Beacon Society.

The list handed over by our side holds 214 names, among them 31 wounded. The list received holds 187 names. Both lists are being checked against the registers of the two prisons at Karsk and Old Mill.

The Ministry recalls its proposal that the wounded be released first and without counting. It expects an answer within ten days.

Families are asked not to travel to the bridge.`,
}

export const prisonersReprint: Paired = {
  outlet: "Teasel Valley News",
  published: "2030-10-20T06:00:00Z",
  text: `Lists of prisoners exchanged

Lists of persons held by either side were exchanged at the Teasel bridge on Friday in the presence of the Red Beacon Society, the Ministry of Reconciliation announced.

The list handed over by our side holds 214 names, among them 31 wounded. The list received holds 187 names. Both lists are being checked against the registers of the two prisons at Karsk and Old Mill.

Families are asked not to travel to the bridge.`,
}

/** The other side's own notice of the same exchange. */
export const prisonersRival: Paired = {
  outlet: "Karsk Command",
  published: "2030-10-19T10:00:00Z",
  text: `Under the eyes of the Red Beacon Society our delegates gave over 187 names at the Teasel bridge. What they were given in return has 209 names on it, of which a dozen are twice written.

The Command does not agree to a release in two classes. All for all, on one day: this was said in July and is said again.

Major Petar Oblak, who led the delegates, was asked about the wounded. "A man with one leg counts as one man," he said.

The next meeting at the bridge is on the 2nd of November. Snow tyres are advised.`,
}

/** A newspaper denies what another printed. */
export const prisonersDenied: Paired = {
  outlet: "The Beacon",
  published: "2030-10-22T06:00:00Z",
  text: `The Red Beacon Society on Monday rejected a report in the Teasel Valley News that it had been present at the bridge.

"Our car broke down at Elm Cross and we arrived when everyone had gone," Sister Agathe Morley said. She had told the ministry so the same evening. A spokesman there, Lucjan Frey, promised to look into it.

The society has kept watch over exchanges in the valley since the winter of 2022, and its white vans are known in every village. It will send two of them next time.`,
}

/** A merger of airlines: three looks at one day. */
export const airlineWire: Paired = {
  outlet: "Capital Ticker",
  published: "2032-01-15T21:00:00Z",
  text: `Aurelia Air and Transvale have agreed to talk about a merger that would make the third largest airline on the continent, the two companies said on Thursday.

Shareholders of Transvale would get two new shares for every five they hold. The combined fleet would count 233 aircraft.

"This is a courtship, not a wedding," the chief executive of Aurelia, Benedikt Sarraute, told analysts. Transvale's chairwoman, Imke Dorrance, said she saw no place for lay-offs among cabin crews before 2034.

The pilots' guild, which has a veto over changes of base at Transvale, asked for seats on the new board. The competition authority has until the end of April to look at the plan.`,
}

export const airlineReworded: Paired = {
  outlet: "Fernhill Gazette",
  published: "2032-01-16T08:00:00Z",
  text: `Two airlines, one future? Transvale and Aurelia Air are to discuss joining up, both firms let it be known on Thursday. Nobody on the continent but two others would be larger.

For five Transvale shares the holders are promised two of the new ones, and 233 planes would fly under one flag.

Benedikt Sarraute, who runs Aurelia, told analysts not to buy a hat yet: it was courting, he said, and no wedding. At Transvale Imke Dorrance, in the chair, rules out lay-offs in the cabin up to 2034.

Seats on the board of the new company are what the guild of the pilots is after; at Transvale it can veto any change of base. By the end of April the competition authority must have made up its mind about the plan.`,
}

export const airlineOpinion: Paired = {
  outlet: "Fernhill Gazette",
  published: "2032-01-18T08:00:00Z",
  text: `Why airlines should stay single

Benedikt Sarraute calls it a courtship. Readers who flew with Aurelia in the summer of 2029, when its computers failed for three days and passengers slept on the carpets of Fernhill airport, may ask whether the groom has washed.

Mergers in this trade have a poor record. When Polaris swallowed Calder in 2017, fares on the Fernhill route rose by a third within two years, and the promised lounge is a bicycle store.

The competition authority should say no. If it cannot, it should make the two give up their slots at dawn, when people with work to do must travel.`,
}

export const airlineUnion: Paired = {
  outlet: "Cabin & Cockpit",
  published: "2032-01-16T10:00:00Z",
  text: `The guild's council met by telephone on Thursday night, an hour after the news of the merger talks.

"Nobody flies a Transvale plane from a new base unless we sign," the president, Captain Solveig Marchetti, told members. The council wants two seats on the board and a copy of the share plan, with the 2 for 5 exchange explained by an accountant whom the guild may choose.

Aurelia's pilots, who have no guild, have been invited to a meeting in the Hotel Bristol on 24 January. Imke Dorrance's word about cabin crews, the council noted, says nothing about cockpits.`,
}

/** Water, cocoa, debt: reports that share a matter and a day with nobody. */
export const waterSunday: Paired = {
  outlet: "Delta Observer",
  published: "2031-05-04T20:00:00Z",
  text: `Engineers of Ammaria and Tesk opened the sluice at Low Marran on Sunday for the first time in nine years, and some two hundred farmers came to watch.

The flow will be held at 18 cubic metres a second until the harvest. Ammaria's water commissioner, Yusra Benhadi, called it a loan and not a gift.

Her colleague from Tesk, Anders Molnar, said his side would repay it in autumn. "We have written it down twice," he said, "once in each alphabet."

The river commission meets on 30 May.`,
}

export const waterAgency: Paired = {
  outlet: "Marran Telegraph",
  published: "2031-05-05T04:00:00Z",
  text: `LOW MARRAN (Delta Observer service) - Engineers of Ammaria and Tesk opened the sluice at Low Marran on Sunday for the first time in nine years, and some two hundred farmers came to watch.

The flow will be held at 18 cubic metres a second until the harvest. Ammaria's water commissioner, Yusra Benhadi, called it a loan and not a gift.

"We have written it down twice," said her colleague from Tesk, Anders Molnar, "once in each alphabet."`,
}

export const waterHarvest: Paired = {
  outlet: "Delta Observer",
  published: "2031-09-14T20:00:00Z",
  text: `The sluice at Low Marran was shut again on Sunday after the best harvest in the delta for a decade.

Anders Molnar of Tesk thanked his neighbours and announced that the repayment would begin on 1 October, at 11 cubic metres a second. Yusra Benhadi, the water commissioner of Ammaria, said she would count every drop.

Farmers in Upper Tesk are less pleased. Their spokesman, Ilmar Koss, wants compensation for 400 hectares of beets. "A loan is paid back by him who had it," he said.`,
}

export const cocoaPact: Paired = {
  outlet: "Commodity Day",
  published: "2031-06-02T12:00:00Z",
  text: `Growers and buyers of cocoa failed for the second time to fix a floor price at their conference in Port Sennet.

The growers' group, led by Minister Kwaku Adomako-Lund, asked for 3,150 a tonne. The buyers stopped at 2,900 and, according to delegates, would not discuss stocks.

"A floor with holes is a cellar," Mr Adomako-Lund said. The conference chair, Beatriz Holm, adjourned it until 16 June.`,
}

export const cocoaBroadsheet: Paired = {
  outlet: "Sennet Broadsheet",
  published: "2031-06-02T17:00:00Z",
  text: `Rain fell through the roof of the conference hall at Port Sennet yesterday, and delegates from eleven cocoa countries moved their papers to the dry end.

There they went on disagreeing. Buyers want the right to sell from stock whenever frost is forecast; the growers do not. Minister Kwaku Adomako-Lund left at four with a headache. "A floor with holes is a cellar," he said on the stairs.

Mrs Holm, in the chair, has booked the hall again for the middle of the month, buckets included. Its owners charge 1,200 a day. Hauliers at the port say nine ships are waiting.`,
}

export const debtTalks: Paired = {
  outlet: "Ledger Line",
  published: "2031-06-03T09:00:00Z",
  text: `Ostmark's creditors gave the republic until 1 August to accept a cut of 35 per cent in what it is owed by its provinces, two bankers close to the committee said.

The finance minister, Radomir Teige, told parliament he would rather sell the post office. He did not say to whom.

Bonds due in 2036 rose by a point. The committee, which speaks for holders of some 14 billion, meets in Castelberg next week under the chairmanship of Lord Ainsley Cray.`,
}

export const debtRetold: Paired = {
  outlet: "Castelberg Anzeiger",
  published: "2031-06-04T07:00:00Z",
  text: `According to the Ledger Line the creditors of Ostmark have set a term: up to 1 August the republic may agree to forgo 35 per cent of that which the provinces owe it. The newspaper names as its source two bankers who stand near to the committee.

Before parliament Radomir Teige, the minister of finance, declared that he sold sooner the post office; to which buyer, remained open.

The paper due in 2036 won a point. Here in Castelberg the committee, in whose name some 14 billion are represented, comes together in the coming week; Lord Ainsley Cray has the chair.`,
}

export const debtNational: Paired = {
  outlet: "Ostmark Today",
  published: "2031-06-03T18:00:00Z",
  text: `The opposition demanded the resignation of Radomir Teige on Tuesday after his remark about the post office.

"It is not his to sell," said Hedda Vranitz, who leads the Rural List. She asked for a vote on Thursday. The government has a majority of three, and two of its members are in hospital.

Mr Teige, who is 61, was seen feeding ducks. His office said that the creditors' letter had arrived and would be answered before 1 August. It runs to 90 pages.`,
}
