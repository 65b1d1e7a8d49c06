/** Fiction: how reports put words beyond "said": texts and the statements they make. */
import type { Stated } from "./stated.ts"

/** Turns of a transcript: whole, direct, without the host's. */
export const turns = [
  [
    "HOST: With me is Mara Oduya. Is it over?\nODUYA: It is not. We meet again on Friday.\nHOST: And the quota?\nODUYA: That stays where it is.",
    ["direct", "It is not. We meet again on Friday."],
    ["direct", "That stays where it is."],
  ],
  [
    "PRESENTER: A month ago the envoy said this.\nVOSKUIL (recording): No ship leaves before June.\nPRESENTER: And now, Mr Voskuil?\nVOSKUIL: They may leave in May.",
    ["direct", "No ship leaves before June."],
    ["direct", "They may leave in May."],
  ],
  [
    "ANCHOR: The guild's letter, Ms Thorn?\nTHORN: It was sent on Monday.\nANCHOR: You would strike at once, you told your members.\nTHORN: So I said, and I withdraw it.",
    ["direct", "It was sent on Monday."],
    ["indirect", "You would strike at once"],
    ["direct", "So I said, and I withdraw it."],
  ],
] as const satisfies readonly Stated[]

/** Words behind a quotation, or before a clause, that say whose it is. */
export const taglines = [
  ["“Every tenth lorry will do”, so Thorn.", ["direct", "Every tenth lorry will do"]],
  [
    "“We take six for the first year,” the guild's Ada Thorn announced on the quay.",
    ["direct", "We take six for the first year"],
  ],
  [
    "Ms Thorn, to reporters on Monday: “It was not we who asked.”",
    ["direct", "It was not we who asked."],
  ],
  [
    "“Not one crate leaves,” the minister told the press, meaning the ban on apples.",
    ["direct", "Not one crate leaves"],
  ],
  [
    "The inquiry would run its course, Dunmore countered.",
    ["indirect", "The inquiry would run its course"],
  ],
  ["Still on for Friday, says the Pilots' Guild.", ["indirect", "Still on for Friday"]],
  [
    "Nine berths were all the port could spare, she was quoted as saying by the Harbour Bell.",
    ["indirect", "Nine berths were all the port could spare"],
  ],
] as const satisfies readonly Stated[]

/** Whose word it is, by a count, an account or another's phrase. */
export const accounts = [
  [
    "By the guild's count, two in three stayed at home.",
    ["indirect", "two in three stayed at home"],
  ],
  ["By her own reckoning, half the fleet is idle.", ["indirect", "half the fleet is idle"]],
  [
    "Some 900 stayed out, according to the guild; by the port's count, 400 were missing.",
    ["indirect", "Some 900 stayed out"],
    ["indirect", "400 were missing"],
  ],
] as const satisfies readonly Stated[]

/** Adjuncts, idioms and shared subjects between who tells and what is told. */
export const between = [
  [
    "The minister, Rosa Teal, has set out to the committee that the toll would fall.",
    ["indirect", "the toll would fall"],
  ],
  [
    "The mediator let us know on Friday through her clerk that the gap was narrow.",
    ["indirect", "the gap was narrow"],
  ],
  [
    "Dunmore made known in the corridor that the guild goes along with six.",
    ["indirect", "the guild goes along with six"],
  ],
  [
    "He confirmed at the same sitting that grain arriving by barge would be opened.",
    ["indirect", "grain arriving by barge would be opened"],
  ],
  [
    "The pilots threatened in a letter to the airline to stay on the ground.",
    ["indirect", "to stay on the ground"],
  ],
  [
    "Berte Marr, who chairs the talks, said an understanding on the berths was near.",
    ["indirect", "an understanding on the berths was near"],
  ],
] as const satisfies readonly Stated[]

/** What stands in a host's mouth, or only says of what was spoken, states nothing. */
export const hosted = [
  "HOST: The port is shut. So it goes.\nHOST: More news at six.\nTRAFFIC: Queues.",
  "Ada Thorn: the woman who shut the port",
] as const
