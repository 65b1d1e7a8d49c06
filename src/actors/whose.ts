/** Whose a role or body is, when the words beside it name nobody: "her deputy", "the ministry". */
import { isNoun } from "../language/tag.ts"
import type { Tagged } from "../language/tagged.ts"
import { homeOf } from "./affiliation.ts"
import { stateBodies } from "./body-nouns.ts"
import { described, type Figure, rootOf } from "./figure.ts"
import type { Phrase } from "./phrase.ts"
import { headOf } from "./phrases.ts"
import { spokesNouns, stateOffices } from "./role-nouns.ts"
import { fitsGender, isBody, isMany, isState, SUBJECT } from "./salience.ts"
import { byName, type Stage } from "./stage.ts"

/** Whom "his", "her", "its" or "their" stands for. */
export function ownerOf({ tagged: t, mind, now }: Stage, phrase: Phrase): Figure | null {
  switch (t.lowered[phrase.possessive] ?? "") {
    case "his":
      return mind.recall(now, fitsGender("male"))
    case "her":
      return mind.recall(now, fitsGender("female"))
    case "its":
      return mind.recall(now, isBody)
    case "their":
      return mind.recall(now, isMany)
    default:
      return null
  }
}

/** "For Ulvane, Minister Lund said", "In Kyiv, a spokesman said": the side the sentence begins with. */
function fronted(stage: Stage, phrase: Phrase): Figure | null {
  const { tagged: t, phrases } = stage
  const first = t.sentenceStart[phrase.from] as number
  if (t.lowered[first] !== "for" && t.lowered[first] !== "in") return null
  const side = phrases.all[phrases.at[first + 1] ?? -1]
  if (side === undefined || t.words[side.to] !== ",") return null
  const [one, more] = byName(stage, side)
  const isSide = one !== undefined && (one.kind === "state" || one.kind === "organisation")
  return isSide && more === undefined ? one : null
}

const isSpokenFor = (one: Figure): boolean =>
  one.kind === "state" || (one.kind === "organisation" && !one.unplaced)

/** "Government spokesman", "presidential spokeswoman". */
function isOfState({ lowered }: Tagged, { words, head }: Phrase): boolean {
  for (let k = words; k < head; k++) {
    const word = lowered[k] as string
    if (stateBodies.has(word) || word === "presidential") return true
  }
  return false
}

const executives: ReadonlySet<string> = new Set(["executive", "ceo", "cfo", "coo"])
const isCompany = ({ kind, heads }: Figure): boolean =>
  kind === "organisation" && (heads.has("company") || heads.has("airline") || heads.has("bank"))

const noFirms: ReadonlySet<string> = new Set(["union", ...stateBodies])

/** May a chief executive without a company be this one's? */
const isFirm = ({ kind, unplaced, official, seat, heads }: Figure): boolean =>
  kind === "organisation" &&
  !unplaced &&
  !official &&
  seat === null &&
  ![...heads].some((head) => noFirms.has(head))

/** The company a chief executive is of; one with a name may be of a body that is not called so. */
const companyOf = ({ mind, now }: Stage, { name }: Phrase): Figure | null =>
  mind.recall(now, isCompany, rootOf) ??
  (name === null ? null : mind.recall(now, isFirm, rootOf, SUBJECT))

/**
 * A minister or ministry without a country is that of the state the text is about just there; a
 * mere spokesman speaks for the body it is about, a chief executive for the company. Two that are
 * as likely are none.
 */
function understood(stage: Stage, phrase: Phrase): Figure | null {
  const { tagged: t, mind, now } = stage
  const head = headOf(t, phrase)
  if (spokesNouns.has(head)) {
    // "The fleet's spokesman": of the fleet, whoever that is.
    if (phrase.owner !== null || /^(?:for|of)$/.test(t.lowered[phrase.to] ?? "")) return null
    return mind.recall(now, isOfState(t, phrase) ? isState : isSpokenFor, rootOf)
  }
  if (executives.has(head) && phrase.owner === null) return companyOf(stage, phrase)
  if (!stateOffices.has(head) && !stateBodies.has(head)) return null
  return stage.publisher?.home ?? mind.recall(now, isState, rootOf, SUBJECT)
}

/** Bodies that have leaders and spokesmen of their own, though the report may not name them. */
const employers: ReadonlySet<string> = new Set(
  `union federation association company firm airline carrier railway hospital guild cooperative
  consortium utility insurer chain`.split(/\s+/),
)

/** "A company spokesman", "mine union leader Jakob Tull": of a body that no name is given. */
function nameless({ tagged: t, register }: Stage, { words, head }: Phrase): Figure | null {
  let at = head - 1
  while (at >= words && !employers.has(t.lowered[at] as string)) at--
  if (at < words || (/^\p{Lu}/u.test(t.words[at] as string) && t.sentenceStart[at] !== at))
    return null
  let from = at
  while (from > words && isNoun[t.tag[from - 1] as number] === 1) from--
  const name = t.text.slice(t.start[from], t.end[at])
  const body = described(
    name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
    "organisation",
    false,
  )
  body.heads.add(t.lowered[at] as string)
  register.figures.push(body)
  return body
}

/** "Her Icelandic counterpart" is of Iceland, "her deputy" is hers. */
function saidOf(stage: Stage, phrase: Phrase): Figure | null {
  return headOf(stage.tagged, phrase) === "counterpart"
    ? homeOf(stage, phrase)
    : (ownerOf(stage, phrase) ?? homeOf(stage, phrase))
}

/** The body, state or person that a role or body belongs to; null when the text does not tell. */
export function belongsTo(stage: Stage, phrase: Phrase): Figure | null {
  return (
    saidOf(stage, phrase) ??
    fronted(stage, phrase) ??
    (phrase.determiner === "indefinite" && !spokesNouns.has(headOf(stage.tagged, phrase))
      ? null
      : understood(stage, phrase)) ??
    (stage.register.closed ? null : nameless(stage, phrase))
  )
}

/** As `belongsTo`, by the words beside it alone. */
export const saidToBelong = saidOf
