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
      [
        "deal",
        "deal agreement accord pact treaty truce ceasefire contract settlement memorandum compromise",
      ],
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
export const infinitive = numbered("TO")
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
forward deliver receive write broker mediate draw
`)
export const reacting = words(`
accept reject study consider discuss back welcome endorse dismiss refuse sign approve review amend revise
criticise criticize describe outline contain include consist split divide call agree say respond decline
turn shelve spurn oppose vote reconsider brand
`)
/** Papers that somebody makes to be answered: with a maker they are proposals whatever is told of them. */
export const tenders = words(
  "offer counteroffer counter-offer proposal counterproposal counter-proposal draft text blueprint roadmap formula initiative",
)
/** What is done with a paper by whoever made it; a deal so made is not merely hoped for. */
export const making = words(
  "present table submit propose offer float circulate draw draft put forward broker mediate",
)
/** Verbs that tell what stands in a paper: "the plan splits the operator in two". */
export const telling = words(`
call provide include contain envisage envision foresee require oblige stipulate specify set split allow let limit cap
cut raise grant guarantee offer end create ban bar halve double freeze extend leave phase give commit
`)
/** Of a plan that "would be the first" nothing is told. */
export const idle = words("be have help take come need go remain make seem do fail work mean")
/** Plans that nobody puts to anybody. */
export const standing = words(
  "pension health savings insurance business flight seating medical dental retirement contingency emergency evacuation floor",
)
/** What money is called where no measure is: "60 cents on the dollar". */
export const money = words(
  "cent cents pence crowns kronor kroner francs marks yen yuan rupees rand pesos roubles rubles dinars riyals dirhams lira shillings reals dollars euros pounds",
)
export const partNouns = words(
  "part basket chapter point article section phase stage pillar clause step document stages",
)
/** What is still striven for is on no table: "hoped to clinch a deal". */
export const striven = words(
  "reach conclude finalise finalize clinch secure strike seal complete get agree hammer forge negotiate achieve",
)
export const disputed = words(
  "talk negotiate negotiation dispute strike oppose object disagree quarrel row",
)
export const none = words("no any another such without")

export const at = (column: readonly string[], k: number): string => column[k] ?? ""
