/**
 * Known misses: which of the sentences the model that comes with the package does not read to the
 * word, each by its text and, in brackets, its cue. A test fails when one of them is read right.
 */
export const missed: ReadonlySet<string> = new Set([
  "“The floor price stays,” insisted Benat Oru, who chairs the cocoa council. [insisted]",
  "“Enough!” shouted a docker at the gate. [shouted]",
  "Farmers downstream worry that the wells will run dry. [worry]",
  "The captain urged both airlines to share the slots. [urged]",
  "According to the Vennish trade ministry, steel exports fell by a tenth. [According to]",
  "In the words of the mediator, the families have waited long enough. [In the words of]",
  "The draft, according to a copy seen by the Lorne Courier, has nine articles. [according to]",
  "As the envoy put it, the fence is older than the quarrel. [put it]",
  "“We came to sign and we shall sign.”\n— Lidia Marrow, coastal states [—]",
  "Voskuil said the minister had promised to lift the duty. [promised]",
  "The Lorne Courier reported that the creditors had rejected the swap. [rejected]",
  "Dunmore said his members feared the robots would take their jobs. [feared]",
  "A diplomat said the colonel had denied that the road was mined. [denied]",
  "“The envoy told me the map was wrong,” Brandt said. [told]",
  "His demand that the duty be lifted was ignored. [demand]",
  "The creditors' insistence that the bonds be repaid in full angered the islanders. [insistence]",
  "Dunmore's threat to close the port was not repeated. [threat]",
  "The Front's claim that it had captured the bridge could not be verified. [claim]",
  "Her warning that the ice would not wait drew applause. [warning]",
  "The council's promise to buy the surplus calmed the growers. [promise]",
  "The ministry's statement that all captives were alive brought relief. [statement]",
  "Brandt's proposal to redraw the line was rejected by Vennland. [proposal]",
  "The upstream states' assurance that the sluices would stay open was not put in writing. [assurance]",
  "Voskuil repeated his demand that the duty be lifted. [demand]",
  "The islanders laughed at the creditors' insistence that the bonds be repaid in full. [insistence]",
  "Nobody took note of Dunmore's threat to close the port. [threat]",
  "The growers welcomed the council's promise to buy the surplus. [promise]",
  "Families wept at the ministry's announcement that all captives were alive. [announcement]",
  "Vennland turned down Brandt's proposal to redraw the line. [proposal]",
  "“We will not blink,” Dunmore was quoted as saying by the Lorne Courier. [quoted as saying]",
  "The colonel was cited as saying the road was mined. [saying]",
  "The hostages are believed to be held in the old mill. [believed]",
  "The dam is said to leak. [said]",
  "Delegates were told that the session would end at midnight. [told]",
  "The airline has been accused of hoarding slots. [accused]",
])

/** Sentences in which nobody speaks, and somebody is heard. A test fails when nobody is any more. */
export const misheard: ReadonlySet<string> = new Set([
  "Vennland and Halm share a border and a river.",
])
