/** Fiction: sentences beside whose words somebody is named who carried none of them. */

/** Nobody carried these: names beside them are no carriers, what they tell is told by one alone. */
export const uncarried = [
  [
    "The levy is dead, a delegate who asked not to be named told us.",
    "delegate",
    "The levy is dead",
  ],
  [
    "An engineer who declined to be identified said the dam would not fill before autumn.",
    "engineer",
    "the dam would not fill before autumn",
  ],
  ["Ann Kerr said Bo Lund had promised nothing.", "Ann Kerr", "Bo Lund had promised nothing"],
  [
    "Ann Kerr said she had told growers that the tariff was dead.",
    "Ann Kerr",
    "she had told growers that the tariff was dead",
  ],
  [
    "Ann Kerr told reporters that Belvane had rejected the offer.",
    "Ann Kerr",
    "Belvane had rejected the offer",
  ],
  [
    "Ann Kerr denied that Bo Lund had told growers that the tariff was dead.",
    "Ann Kerr",
    "Bo Lund had told growers that the tariff was dead",
  ],
  [
    "Ann Kerr said the trucks had come through the night.",
    "Ann Kerr",
    "the trucks had come through the night",
  ],
  [
    "Ann Kerr said, quoting a proverb, that thin ice bears no cart.",
    "Ann Kerr",
    "thin ice bears no cart",
  ],
  ["Ann Kerr said no ship had left, citing the harbour rules.", "Ann Kerr", "no ship had left"],
  [
    "Through the winter, Ann Kerr said, the mill would run on half its crews.",
    "Ann Kerr",
    "the mill would run on half its crews",
  ],
  [
    "Citing a treasury document, Radio Ostmar said the arrears had doubled.",
    "Radio Ostmar",
    "the arrears had doubled",
  ],
  [
    "In a message read out by his wife, General Omar Dassi said the prisoners were alive.",
    "Omar Dassi",
    "the prisoners were alive",
  ],
  ["A nurse who asked not to be named said the wards were empty.", "nurse", "the wards were empty"],
  [
    "The dam is full, an engineer who asked not to be named told us.",
    "engineer",
    "The dam is full",
  ],
  [
    "A minister who asked not to be quoted said the coalition was finished.",
    "minister",
    "the coalition was finished",
  ],
  [
    "The miners' leader, who asked not to be named, said the pit would close.",
    "miners' leader",
    "the pit would close",
  ],
  [
    "The union asked that its members be named in the report.",
    "union",
    "its members be named in the report",
  ],
  ["Ann Kerr asked not to be paid.", "Ann Kerr", "not to be paid"],
  [
    "Ann Kerr said Luc Morel would tell growers that the tariff was dead.",
    "Ann Kerr",
    "Luc Morel would tell growers that the tariff was dead",
  ],
  [
    "Ann Kerr said that he had told growers that the tariff was dead.",
    "Ann Kerr",
    "he had told growers that the tariff was dead",
  ],
  [
    "Ann Kerr said Luc Morel had rejected the cobalt ceiling.",
    "Ann Kerr",
    "Luc Morel had rejected the cobalt ceiling",
  ],
  [
    "Ann Kerr asked whether Luc Morel had told growers that the tariff was dead.",
    "Ann Kerr",
    "whether Luc Morel had told growers that the tariff was dead",
  ],
  [
    "Through the talks, Ann Kerr said, the wells had stayed open.",
    "Ann Kerr",
    "Through the talks, Ann Kerr said, the wells had stayed open",
  ],
  [
    "Via the southern road, Ann Kerr said, the grain would reach the port.",
    "Ann Kerr",
    "Via the southern road, Ann Kerr said, the grain would reach the port",
  ],
  [
    "Ann Kerr, quoting the treaty, said the river belonged to both.",
    "Ann Kerr",
    "the river belonged to both",
  ],
  ["Ann Kerr said prices would rise, citing the drought.", "Ann Kerr", "prices would rise"],
  ["The two sides met by the lake, Ann Kerr said.", "Ann Kerr", "The two sides met by the lake"],
  [
    "Ann Kerr told the board that the Harbour Post was wrong.",
    "Ann Kerr",
    "the Harbour Post was wrong",
  ],
  [
    "Ann Kerr wrote that the miners cited for trespass would appeal.",
    "Ann Kerr",
    "the miners cited for trespass would appeal",
  ],
] as const
