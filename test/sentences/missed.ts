/**
 * Known misses: which of the sentences the model that comes with the package does not read to the
 * word, each by its text and, in brackets, its cue. A test fails when one of them is read right.
 */
export const missed: ReadonlySet<string> = new Set([
  "“Enough!” shouted a docker at the gate. [shouted]",
  "Farmers downstream worry that the wells will run dry. [worry]",
  "The draft, according to a copy seen by the Calne Courier, has nine articles. [according to]",
  "“We came to sign and we shall sign.”\n— Lidia Marrow, coastal states [—]",
  "Voskuil said the minister had promised to lift the duty. [promised]",
  "The Calne Courier reported that the creditors had rejected the swap. [rejected]",
  "Dunmore said his members feared the robots would take their jobs. [feared]",
  "A diplomat said the colonel had denied that the road was mined. [denied]",
  "“The envoy told me the map was wrong,” Brandt said. [told]",
  "The ministry's statement that all captives were alive brought relief. [statement]",
  "Voskuil repeated his demand that the duty be lifted. [demand]",
  "Nobody took note of Dunmore's threat to close the port. [threat]",
  "The growers welcomed the council's promise to buy the surplus. [promise]",
  "Vennland turned down Brandt's proposal to redraw the line. [proposal]",
  "It was announced that the gates would open at six. [announced]",
  "The hostages are believed to be held in the old mill. [believed]",
  "The dam is said to leak. [said]",
  "Delegates were told that the session would end at midnight. [told]",
  "The airline has been accused of hoarding slots. [accused]",
  "The island republic accepted the bond swap on Friday. [accepted]",
])

/** Sentences in which nobody speaks, and somebody is heard. A test fails when nobody is any more. */
export const misheard: ReadonlySet<string> = new Set([
  "Vennland and Zelm share a border and a river.",
])
