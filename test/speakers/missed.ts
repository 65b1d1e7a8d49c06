/**
 * Known misses: the sentences of these tables whose speaker is not found as a reader finds it. A
 * test fails when one of them is read right.
 */
export const missed: ReadonlySet<string> = new Set([
  "French President Luc Morel and German Chancellor Karl Brandt met in Lille. Teams will meet in May. [They] said no.",
  "[The mediator] said a text was ready.",
  "[Bolivia's opposition] said it would not attend.",
  "[Omar Dassi, a spokesman for the rebel group Lions of the North,] said no.",
  "[Rebel group Lions of the North] said no.",
  "[Danish Icelandic leader Luca Dimou] said no.",
  "[A person close to the Kremlin] said no.",
  "[The nurses' union] said no.",
  "[The teachers' union president, Ann Kerr,] said no.",
  "[Deutsche Zelm] said no.",
  "[Republican Senator Ann Kerr] said no.",
  "The Ulvanian opposition met in Cray. [Opposition leader Omar Dassi] said no.",
  "Bolivia's opposition met in Cray. [An opposition spokesman] said no.",
  "[A Belarusian opposition leader, Ann Kerr,] said no.",
  "[An opposition council meeting in Cray] said no.",
  "[The opposition Council of Cray (CP)] said no.",
  "Lorries stand idle, [a union official] said.\n\nNo driver turned out, Duarte Leal, a district official of the Lorry Drivers Union, told reporters.",
  "The airline will not pay, [a company spokesman] said.\n\nSpokesman Karl Brandt told reporters talks were over.",
  "[The US statement] named no date.",
  "[A Hamas statement] said no.",
  "[A Treasury Department letter] said no.",
  "[A joint statement by Kenya and Uganda] said no.",
  "[Miners and smelters] said no. Teams would meet in May, [they] said.",
  "[A source] said no. [They] added that talks would resume.",
  "Envoys Ann Kerr and Bo Lund met. [The envoys] said no.",
  "[The chairman of Norvalis, Karl Brandt,] said no.",
])
