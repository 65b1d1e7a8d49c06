/** The nouns proposals go by, and the verbs that tell what is done with them. */
import { tagNumber } from "../../language/tag.ts"
import { words } from "../claims/clause.ts"

/** What kind of paper it is; one kind's nouns stand for each other in a report. */
export type ProposalKind = "offer" | "plan" | "deal"

export const kinds: ReadonlyMap<string, ProposalKind> = new Map(
  (
    [
      ["offer", "offer counteroffer counter-offer bid"],
      [
        "plan",
        "plan proposal counterproposal counter-proposal initiative blueprint roadmap framework package formula paper document draft text outline scheme",
      ],
      ["deal", "deal agreement accord pact treaty truce ceasefire contract settlement memorandum"],
    ] as const
  ).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
)

const numbered = (name: string): number => tagNumber(name)
export const noun = new Set(["NN", "NNS", "NNP", "NNPS"].map(numbered))
export const inPhrase = new Set(
  [
    "NN",
    "NNS",
    "NNP",
    "NNPS",
    "JJ",
    "JJR",
    "JJS",
    "CD",
    "VBN",
    "VBG",
    "POS",
    "PRP$",
    "DT",
    "$",
  ].map(numbered),
)
export const possessive = numbered("POS")
export const pronoun = numbered("PRP$")
export const determiner = numbered("DT")

export const versions = words(`
initial first original earlier revised amended updated modified second third fourth new latest final improved last
reworked watered-down best fresh
`)
export const drafts = words(
  "draft proposed tentative interim provisional bridging framework preliminary partial outline",
)
export const tabling = words(`
present table submit unveil propose offer float make circulate draft outline hand publish release announce put
forward deliver receive write
`)
export const reacting = words(`
accept reject study consider discuss back welcome endorse dismiss refuse sign approve review amend revise
criticise criticize describe outline contain include consist split divide call agree say respond decline
`)
export const partNouns = words(
  "part basket chapter point article section phase stage pillar clause step document stages",
)
export const disputed = words(
  "talk negotiate negotiation dispute strike oppose object disagree quarrel row",
)
export const none = words("no any another such without")

export const at = (column: readonly string[], k: number): string => column[k] ?? ""
