/** What the words of a statement do by themselves, whatever verb reports them. */
import { lifts } from "./condition.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Act } from "../statement.ts"
import type { Clause } from "./clause.ts"
import { obliges, orders } from "./duty.ts"
import { type Hit, hitsIn } from "./phrase.ts"
import { bars, refuses, voids } from "./refusal.ts"
import type { Run } from "./run.ts"
import { type Sign, signs } from "./sign.ts"
import { terseActOf } from "./terse.ts"
import {
  hasModal,
  isModal,
  isNegated,
  isLooseVerb,
  isOfOthers,
  isUnreal,
  negationsIn,
  subjectBefore,
} from "./verb.ts"

/** When two fit equally, the earlier is taken. */
const order: readonly Act[] = [
  "concedes",
  "rejects",
  "accepts",
  "conditional",
  "demands",
  "proposes",
  "threatens",
  "accuses",
  "denies",
  "reports-agreement",
  "reports-no-agreement",
  "reports-progress",
  "open",
]

interface Reading {
  readonly plain: Act | null
  readonly negated: Act | null
}

const readings = {
  accept: { plain: "accepts", negated: "rejects" },
  reject: { plain: "rejects", negated: "open" },
  want: { plain: "demands", negated: null },
  offer: { plain: "proposes", negated: "rejects" },
  concede: { plain: "concedes", negated: "rejects" },
  deny: { plain: "denies", negated: null },
  blame: { plain: "accuses", negated: null },
  slight: { plain: "rejects", negated: null },
  threat: { plain: "threatens", negated: null },
  harm: { plain: null, negated: null },
  progress: { plain: "reports-progress", negated: "reports-no-agreement" },
  impasse: { plain: "reports-no-agreement", negated: null },
  deal: { plain: "reports-agreement", negated: "reports-no-agreement" },
  open: { plain: "open", negated: "rejects" },
  hinge: { plain: "conditional", negated: null },
} as const satisfies Record<Sign, Reading>

const lessening = new Set(
  "halve fall drop decline decrease cease lessen diminish subside dwindle".split(" "),
)

/** "Violations have halved since May": nobody is blamed for that. */
const lessens = ({ lemmas }: Tagged, { from, to }: Run): boolean =>
  lemmas.slice(from, to).some((word) => lessening.has(word))

const keeping = new Set("respect observe honour honor keep uphold implement comply".split(" "))

const keeps = ({ lemmas }: Tagged, { from }: Run): boolean => keeping.has(lemmas[from] ?? "")

/** What a phrase does in its clause; a deal that is only willed or possible is none. */
function signActOf(tagged: Tagged, clause: Clause, { from, to, value }: Hit<Sign>): Act | null {
  const before = { from: clause.from, to: from }
  const negated = isNegated(tagged, before)
  if (value === "deal" && !negated) {
    if (isUnreal(tagged, before)) return null
    if (isUnreal(tagged, { from, to })) return "reports-progress"
  }
  if (value === "blame" && lessens(tagged, clause)) return null
  // "Had been refused passage": by whom is not told, and nothing of the table is.
  if (value === "reject" && tagged.lowered[from] === "refused" && tagged.lemmas[from - 1] === "be")
    return null
  // A failure that is only feared has not happened.
  if (value === "impasse" && hasModal(tagged, { from: clause.from, to })) return null
  // "Had not honoured the truce": a word not kept is held against somebody, and nothing is refused.
  if (value === "accept" && negated && keeps(tagged, { from, to }) && !hasModal(tagged, before))
    return "accuses"
  // "The talks would resume" is nobody's threat.
  const wills = isModal(tagged, from)
  if (value === "threat" && wills && subjectBefore(tagged, before) === "other") return null
  return readings[value][negated ? "negated" : "plain"]
}

/** What others are said to do is no act of the speaker: their refusal is held against them. */
const ofOthers: Partial<Record<Act, Act | null>> = {
  rejects: "accuses",
  denies: "accuses",
  accepts: null,
  open: null,
  concedes: null,
  proposes: null,
}

/** Signs of what the speakers themselves do. */
const own: ReadonlySet<Sign> = new Set<Sign>(["accept", "reject", "offer", "concede", "threat"])

/** "Calls to accept it", "the plan they wrote": nobody is said to do it now. */
function isLoose(tagged: Tagged, clause: Clause, { from, value }: Hit<Sign>): boolean {
  if (!own.has(value) || from === clause.from) return false
  if (value === "offer" && subjectBefore(tagged, { from: clause.from, to: from }) === "other")
    return true
  return isLooseVerb(tagged, from)
}

const wrongs = new Set(
  "violate fire attack target break breach walk threaten leak shell bomb kill abandon cheat lie block".split(
    " ",
  ),
)

/** "The army had not fired first": a wrong that was not done is a denial, whoever did not do it. */
const clears = ({ lemmas }: Tagged, { from, to }: Run): boolean =>
  lemmas.slice(from, to).some((word) => wrongs.has(word))

function actOf(tagged: Tagged, clause: Clause, hit: Hit<Sign>): Act | null {
  if (isLoose(tagged, clause, hit)) return null
  const act = signActOf(tagged, clause, hit)
  if (act === null) return null
  const subject = subjectBefore(tagged, { from: clause.from, to: hit.from })
  if (act === "denies" && clears(tagged, hit)) return act
  if (act === "denies" && subject === "decider") return "accuses"
  return isOfOthers(tagged, clause, hit.from) && act in ofOthers ? (ofOthers[act] ?? null) : act
}

/** Phrases inside a longer one have been read with it. */
const outermost = (hits: readonly Hit<Sign>[]): Hit<Sign>[] =>
  hits.filter((hit, k) => !hits.slice(0, k).some(({ to }) => to > hit.from))

function actsOf(tagged: Tagged, clause: Clause): (Act | null)[] {
  const acts: (Act | null)[] = outermost(hitsIn(signs, tagged, clause)).map((hit) =>
    actOf(tagged, clause, hit),
  )
  if (obliges(tagged, clause) || orders(tagged, clause)) acts.push("demands")
  // "Would not exclude", "no longer asks": the phrase has read the negation already.
  if (acts.includes("open") || acts.includes("concedes")) return acts
  if (refuses(tagged, clause))
    acts.push(isOfOthers(tagged, clause, clause.to - 1) ? "accuses" : "rejects")
  else if (bars(tagged, clause)) acts.push("rejects")
  else if (voids(tagged, clause)) acts.push("denies")
  return acts
}

const isQuestion = ({ lowered, sentenceEnd }: Tagged, { from }: Run): boolean => {
  const last = (sentenceEnd[from] as number) - 1
  return lowered[last] === "?" || lowered[last - 1] === "?"
}

const earliest = (acts: readonly (Act | null)[]): Act | null =>
  order.find((act) => acts.includes(act)) ?? null

const has = (tagged: Tagged, run: Run, wanted: readonly Sign[]): boolean =>
  hitsIn(signs, tagged, run).some(({ value }) => wanted.includes(value))

/** "If they strike, ...": what the condition names is itself a harm. */
const isHostile = (tagged: Tagged, clause: Clause): boolean =>
  negationsIn(tagged, clause) > 0 ||
  has(tagged, clause, ["harm", "threat", "blame", "reject", "impasse"])

const helping = new Set(
  "propose present table offer submit mediate convene invite help redraft".split(" "),
)

/** "She will table a text of her own if there is no deal": help, and nobody is threatened with it. */
const helps = ({ lemmas }: Tagged, { from, to }: Run): boolean =>
  lemmas.slice(from, to).some((word) => helping.has(word))

/** A condition turns a yes into "yes, if", and harm that follows from it into a threat. */
function underCondition(
  tagged: Tagged,
  conditions: readonly Clause[],
  main: readonly Clause[],
  act: Act | null,
): Act | null {
  const unless = conditions.some(({ from }) =>
    /^(?:unless|only)$/.test(tagged.lowered[from] as string),
  )
  if (act === "rejects") return unless ? "conditional" : act
  if (
    act !== null &&
    !["accepts", "open", "proposes", "concedes", "reports-agreement"].includes(act)
  )
    return act
  if (main.some((clause) => has(tagged, clause, ["harm"]))) return "threatens"
  if (act !== null) return "conditional"
  if (!unless && conditions.some((clause) => isHostile(tagged, clause)))
    return main.some((clause) => helps(tagged, clause)) ? "conditional" : "threatens"
  return main.some((clause) => isUnreal(tagged, clause)) ? "conditional" : null
}

/** "Open the sluices and we shall sign": what is asked for earns a yes. */
function offersReturn(tagged: Tagged, main: readonly Clause[]): boolean {
  const [first, ...rest] = main
  if (first === undefined || !orders(tagged, first)) return false
  return rest.some(
    (clause) =>
      tagged.lowered[clause.from] === "and" &&
      subjectBefore(tagged, { from: clause.from, to: Math.min(clause.from + 3, clause.to) }) ===
        "first" &&
      hasModal(tagged, clause),
  )
}

/** "No ship sails": nothing happens, whatever the verb. */
const withholds = ({ lowered }: Tagged, { from }: Clause): boolean =>
  /^(?:no|nobody|none|nothing|never|neither)$/.test(lowered[from] as string)

/** "She was neither optimistic nor pessimistic": no outcome, whichever of the two is found. */
function isNeither({ lowered }: Tagged, { from, to }: Clause): boolean {
  const words = lowered.slice(from, to)
  const k = words.indexOf("neither")
  // At the head it stands for the sides: "neither side had moved".
  return k > 0 && words.includes("nor", k)
}
const reports: ReadonlySet<Act | null> = new Set(["reports-progress", "reports-no-agreement"])

function sentenceAct(tagged: Tagged, clauses: readonly Clause[]): Act | null {
  if (isQuestion(tagged, clauses[0] as Clause)) return null
  const main = clauses.filter(({ kind }) => kind === "main")
  const act = earliest(main.flatMap((clause) => actsOf(tagged, clause)))
  if (reports.has(act) && main.some((clause) => isNeither(tagged, clause))) return null
  if (act === "demands" && offersReturn(tagged, main)) return "conditional"
  const lifted = clauses.some((clause) => lifts(tagged, clause))
  if (lifted && (act === "rejects" || main.some((clause) => withholds(tagged, clause))))
    return "conditional"
  const conditions = clauses.filter(({ kind }) => kind === "condition")
  const shown = act ?? terseActOf(tagged, clauses)
  return conditions.length === 0 ? shown : underCondition(tagged, conditions, main, shown)
}

const weak: readonly (Act | null)[] = [
  "open",
  "reports-progress",
  "reports-no-agreement",
  "reports-agreement",
]

/** The act of a statement's words: of its sentences the first that does more than report. */
export function contentActOf(tagged: Tagged, clauses: readonly Clause[]): Act | null {
  const sentences = [...new Set(clauses.map(({ sentence }) => sentence))]
  const acts = sentences.map((number) =>
    sentenceAct(
      tagged,
      clauses.filter(({ sentence }) => sentence === number),
    ),
  )
  const told = acts.filter((act) => act !== null)
  return told.find((act) => !weak.includes(act)) ?? told[0] ?? null
}
