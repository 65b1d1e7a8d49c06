/**
 * Fiction: sentences as they are printed about many kinds of talks, each with the way its words came
 * to the page (the speaker first) and what was said.
 */

export const carried = [
  [
    "Radio Ostmar, citing two people familiar with the talks, reported that Belvane would halve its wheat tariff.",
    "two people familiar with the talks > Radio Ostmar",
    "Belvane would halve its wheat tariff",
  ],
  [
    "Citing a senior official, Tarn Radio said the army would pull back two kilometres.",
    "senior official > Tarn Radio",
    "the army would pull back two kilometres",
  ],
  [
    "Quoting an aide to the premier, Radio Ostmar wrote that the coal levy would go.",
    "aide to the premier > Radio Ostmar",
    "the coal levy would go",
  ],
  [
    "The Harbour Post quoted a person familiar with the talks as saying Belvane did not want a new round.",
    "person familiar with the talks > Harbour Post",
    "Belvane did not want a new round",
  ],
  [
    "The ferry line would not sign before May, the Harbour Post reported, citing two people familiar with the matter.",
    "two people familiar with the matter > Harbour Post",
    "The ferry line would not sign before May",
  ],
  [
    "The sluices stay shut until June, Tarn Radio reported, citing the irrigation ministry.",
    "irrigation ministry > Tarn Radio",
    "The sluices stay shut until June",
  ],
  [
    "State news agency Ostinform quoted President Karl Brandt as telling ministers that no village would be handed over.",
    "Karl Brandt > Ostinform",
    "no village would be handed over",
  ],
  [
    "Karl Brandt told ministers that no village would be handed over, state news agency Ostinform reported.",
    "Karl Brandt > Ostinform",
    "no village would be handed over",
  ],
  [
    "Ann Kerr told growers that the floor price was dead, Radio Ostmar reported.",
    "Ann Kerr > Radio Ostmar",
    "the floor price was dead",
  ],
  [
    "Karl Brandt, quoted by state news agency Ostinform, said no village would be handed over.",
    "Karl Brandt > Ostinform",
    "no village would be handed over",
  ],
  [
    "A senior treasury official, quoted on Thursday in the newsletter Rate & Bond, did not rule out a cut of a third.",
    "senior treasury official > Rate & Bond",
    "a cut of a third",
  ],
  [
    "Ann Kerr, quoted by the Harbour Post, said the merger would cost 400 jobs.",
    "Ann Kerr > Harbour Post",
    "the merger would cost 400 jobs",
  ],
  [
    "Ann Kerr, as quoted by Radio Ostmar, said the strike fund was full.",
    "Ann Kerr > Radio Ostmar",
    "the strike fund was full",
  ],
  [
    "As quoted by Ostinform, Karl Brandt said no prisoner would be freed.",
    "Karl Brandt > Ostinform",
    "no prisoner would be freed",
  ],
  [
    '"The quota stays," Ann Kerr was quoted by the Harbour Post as saying.',
    "Ann Kerr > Harbour Post",
    "The quota stays",
  ],
  [
    '"The quota stays," the Harbour Post quoted Ann Kerr as saying, citing a statement from her ministry.',
    "Ann Kerr > Harbour Post",
    "The quota stays",
  ],
  [
    '"The lake is not for sale," Radio Ostmar quoted Bo Lund as saying, citing a letter to the herders.',
    "Bo Lund > Radio Ostmar",
    "The lake is not for sale",
  ],
  [
    "Ann Kerr told state television in remarks translated by Norpress that the border would stay shut.",
    "Ann Kerr > state television > Norpress",
    "the border would stay shut",
  ],
  [
    "The border would stay shut, Ann Kerr told state television, according to a translation by Norpress.",
    "Ann Kerr > state television > Norpress",
    "The border would stay shut",
  ],
  [
    "In comments carried by the Ostmar News Agency, Finance Minister Ann Kerr said the debt would be repaid by June.",
    "Ann Kerr > Ostmar News Agency",
    "the debt would be repaid by June",
  ],
  [
    "Ann Kerr said in comments carried by the Ostmar News Agency that the debt would be repaid by June.",
    "Ann Kerr > Ostmar News Agency",
    "the debt would be repaid by June",
  ],
  [
    "A spokeswoman for the union, Tal Verrin, said in a statement carried by Tarn Radio that drivers would walk out on Monday.",
    "Tal Verrin > Tarn Radio",
    "drivers would walk out on Monday",
  ],
  [
    '"We will not sell the mine," Ann Kerr said in an interview with Tarn Radio, according to a transcript.',
    "Ann Kerr > Tarn Radio",
    "We will not sell the mine",
  ],
  [
    "Ann Kerr, a lawmaker, told Tarn Radio that Karl Brandt had promised the caucus behind closed doors that there would be no second levy.",
    "Karl Brandt > Ann Kerr > Tarn Radio",
    "there would be no second levy",
  ],
  [
    "Two officials briefed on the call said Ann Kerr had told Luc Morel that she would not lift the ban.",
    "Ann Kerr > Two officials briefed on the call",
    "she would not lift the ban",
  ],
  [
    "The head of the growers' league told the Harbour Post that Bo Lund had assured exporters that the ceiling would rise.",
    "Bo Lund > head of the growers' league > Harbour Post",
    "the ceiling would rise",
  ],
  [
    "A delegate at the climate talks said Luc Morel had warned the chair that the islands would walk out.",
    "Luc Morel > delegate at the climate talks",
    "the islands would walk out",
  ],
  [
    "Luc Morel, the mediator, let it be known through his spokesman, Bo Lund, that the talks would resume on Friday.",
    "Luc Morel > Bo Lund",
    "the talks would resume on Friday",
  ],
  [
    "Through a lawyer, Ann Kerr said she would not testify.",
    "Ann Kerr > lawyer",
    "she would not testify",
  ],
  [
    "Via an interpreter, General Omar Dassi said the truce had been kept.",
    "Omar Dassi > interpreter",
    "the truce had been kept",
  ],
  [
    "Ann Kerr replied through her spokesman that she had never met Luc Morel.",
    "Ann Kerr > spokesman",
    "she had never met Luc Morel",
  ],
  [
    "In a message read out by her deputy, Bo Lund, Ann Kerr said the islands would not wait.",
    "Ann Kerr > Bo Lund",
    "the islands would not wait",
  ],
  [
    "In a message read out by Bo Lund, Premier Ann Kerr said the islands would not wait.",
    "Ann Kerr > Bo Lund",
    "the islands would not wait",
  ],
  [
    "In a letter seen by the Harbour Post, Ann Kerr told the bank that she would not accept a cut of 30 percent.",
    "Ann Kerr > Harbour Post",
    "she would not accept a cut of 30 percent",
  ],
  [
    "In a letter to the bank seen by the Harbour Post, Ann Kerr rejected a cut of 30 percent.",
    "Ann Kerr > Harbour Post",
    "a cut of 30 percent",
  ],
  [
    "According to Tarn Radio, Ann Kerr has told party leaders that the coalition will not survive the budget.",
    "Ann Kerr > Tarn Radio",
    "the coalition will not survive the budget",
  ],
  [
    "A negotiator who asked not to be named told the Harbour Post the ceiling would be 90 tonnes.",
    "negotiator > Harbour Post",
    "the ceiling would be 90 tonnes",
  ],
  [
    'Ann Kerr told Tarn Radio on Monday that the fund was empty. "There is not a taler in it," she told the same programme.',
    "Ann Kerr > Tarn Radio",
    "There is not a taler in it",
  ],
  [
    "Citing two union officials, the Harbour Post said the pilots would vote again.",
    "two union officials > Harbour Post",
    "the pilots would vote again",
  ],
  [
    "The nurses will stay out until Friday, Radio Ostmar said, citing a hospital manager.",
    "hospital manager > Radio Ostmar",
    "The nurses will stay out until Friday",
  ],
  [
    "Norpress quoted a diplomat familiar with the text as saying the islands had been ignored.",
    "diplomat familiar with the text > Norpress",
    "the islands had been ignored",
  ],
  [
    "The Harbour Post quoted a lawyer close to the creditors as saying no haircut would be taken.",
    "lawyer close to the creditors > Harbour Post",
    "no haircut would be taken",
  ],
  [
    "Radio Ostmar quoted Ann Kerr as telling drivers that the depot would close.",
    "Ann Kerr > Radio Ostmar",
    "the depot would close",
  ],
  [
    "Tarn Radio quoted Ann Kerr as telling shareholders that the bid was fair.",
    "Ann Kerr > Tarn Radio",
    "the bid was fair",
  ],
  [
    "The Harbour Post cited Luc Morel as telling delegates that the fund was a promise.",
    "Luc Morel > Harbour Post",
    "the fund was a promise",
  ],
  [
    "Karl Brandt told herders that the wells would be shared, state broadcaster Canal Nine reported.",
    "Karl Brandt > Canal Nine",
    "the wells would be shared",
  ],
  [
    "Ann Kerr told shareholders that the bid had lapsed, the Harbour Post reported.",
    "Ann Kerr > Harbour Post",
    "the bid had lapsed",
  ],
  [
    "Luc Morel told delegates that the cobalt ceiling would hold, Norpress reported.",
    "Luc Morel > Norpress",
    "the cobalt ceiling would hold",
  ],
  [
    "General Omar Dassi, quoted by Radio Ostmar, said the guns had fallen silent.",
    "Omar Dassi > Radio Ostmar",
    "the guns had fallen silent",
  ],
  [
    "Karl Brandt, cited by Norpress, said the coupons would be paid.",
    "Karl Brandt > Norpress",
    "the coupons would be paid",
  ],
  [
    "A union official, quoted on Monday by the Harbour Post, said nurses would not go back.",
    "union official > Harbour Post",
    "nurses would not go back",
  ],
  [
    "An adviser to the creditors, quoted in the Harbour Post, said the haircut was too deep.",
    "adviser to the creditors > Harbour Post",
    "the haircut was too deep",
  ],
  [
    "A diplomat, quoted on Friday in the weekly Sound & Coast, said the herring talks were dead.",
    "diplomat > Sound & Coast",
    "the herring talks were dead",
  ],
  [
    '"The wells are ours," Norpress quoted Karl Brandt as saying, citing a speech to herders.',
    "Karl Brandt > Norpress",
    "The wells are ours",
  ],
  [
    '"No coupon will be cut," Tarn Radio quoted Ann Kerr as saying, citing her letter to the bank.',
    "Ann Kerr > Tarn Radio",
    "No coupon will be cut",
  ],
  [
    "Ann Kerr, an adviser, told Radio Ostmar that Luc Morel had pledged to herders that the wells would be shared.",
    "Luc Morel > Ann Kerr > Radio Ostmar",
    "the wells would be shared",
  ],
  [
    "A person briefed on the meeting said Luc Morel had told creditors that the coupons would be paid.",
    "Luc Morel > person briefed on the meeting",
    "the coupons would be paid",
  ],
  [
    "The chief of the port told reporters that Ann Kerr had warned crews that the docks would close.",
    "Ann Kerr > chief of the port",
    "the docks would close",
  ],
  [
    "Two delegates said on Monday that Luc Morel had informed the chair that the text was dead.",
    "Luc Morel > Two delegates",
    "the text was dead",
  ],
  [
    "Through her lawyer, Ann Kerr said the merger had never been discussed.",
    "Ann Kerr > lawyer",
    "the merger had never been discussed",
  ],
  [
    "Through a spokeswoman, Karl Brandt said the ceasefire would be kept.",
    "Karl Brandt > spokeswoman",
    "the ceasefire would be kept",
  ],
  [
    "Via her office, Ann Kerr said the coal levy was off the table.",
    "Ann Kerr > office",
    "the coal levy was off the table",
  ],
  [
    "In a statement read aloud by her lawyer, Karl Lund, Ann Kerr said she would not resign.",
    "Ann Kerr > Karl Lund",
    "she would not resign",
  ],
  [
    "In a note relayed by Luc Morel, General Omar Dassi promised that the guns would stay silent.",
    "Omar Dassi > Luc Morel",
    "the guns would stay silent",
  ],
  [
    "A diplomat who asked not to be identified told Norpress that the cobalt ceiling would fall.",
    "diplomat > Norpress",
    "the cobalt ceiling would fall",
  ],
  [
    "No haircut was offered, a banker who asked not to be identified told the Harbour Post.",
    "banker > Harbour Post",
    "No haircut was offered",
  ],
] as const
