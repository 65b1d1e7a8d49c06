/** Who carried words besides outlets: spokesmen, witnesses, monitors, translators. */
import { isPronoun, isVerb, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import type { Setting } from "../setting.ts"
import type { Carrier, Standing } from "./carrier.ts"
import type { Frame } from "./frame.ts"
import { landmarksIn, platforms, within } from "./landmark.ts"
import { outletsIn } from "./outlet.ts"
import { isPaper } from "./paper.ts"
import { isTranslating, translations } from "./translating.ts"
import { isNamed, nameOf, phraseAt, phraseBefore, subjectBefore, withApposed } from "./phrase.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs by which one tells what another said. */
const retells = list(`
say tell report quote cite recall add write claim announce confirm disclose reveal note state recount
explain describe relate declare insist
`)
const speaks = list("speak reply answer respond communicate give convey relay signal send")
/** What words go "through" that is nobody: "through the night", "through the courts". */
const nobody = list(`
night day week month year media press channel channels court courts back border negotiation talks
dialogue post letter mail email phone statement history winter parliament door
`)

/** What one does who passes on another's words: "read out by", "relayed by". */
const passes = list("read relay convey deliver transmit pass recount recall hand issue")
const beside = list("out on aloud along over")

const VBG = tagNumber("VBG")
const RP = tagNumber("RP")
const RB = tagNumber("RB")

type Draft = Omit<Carrier, "name" | "outlet"> & { readonly run: TokenRun }

const overlaps = ([a, b]: TokenRun, [c, d]: TokenRun): boolean => a < d && c < b

/** "answered by way of her clerk, Bo Lund,": who spoke in the speaker's place. */
function through(tagged: Tagged, frame: Frame, at: number): Draft | null {
  const described = phraseAt(tagged, at + 1)
  const opens = at === tagged.sentenceStart[at] && isBefore(tagged, described, frame)
  const run = opens ? described : withApposed(tagged, described)
  const head = tagged.lemmas[run[1] - 1] ?? ""
  if (!isNamed(tagged, run) || nobody.has(head) || platforms.has(head)) return null
  if (opens || (at === tagged.sentenceStart[at] && isBefore(tagged, run, frame)))
    return { at, standing: "direct", relation: "said", run }
  return isSpoken(tagged, frame, at) ? { at, standing: "direct", relation: "said", run } : null
}

/** "Through her lawyer, Ann Kerr says": does the speaker follow straight on the comma? */
const isBefore = ({ lowered }: Tagged, run: TokenRun, { source }: Frame): boolean =>
  lowered[run[1]] === "," && run[1] + 1 === source[0]

/** "said through", "replied, through", "speaking through": not "rolled through". */
function isSpoken({ lemmas, lowered }: Tagged, { cue }: Frame, at: number): boolean {
  const before = lowered[at - 1] === "," ? at - 2 : at - 1
  if (before >= cue[0] && before < cue[1] + 2) return true
  return retells.has(lemmas[before] ?? "") || speaks.has(lemmas[before] ?? "")
}

/** "according to two people present", "in a translation by the Harbour Desk". */
function accordingTo(tagged: Tagged, frame: Frame, at: number): Draft | null {
  const run = withApposed(tagged, phraseAt(tagged, at + 2))
  if (!isNamed(tagged, run)) return null
  const head = tagged.lemmas[run[1] - 1] ?? ""
  if (isPaper(tagged, run)) return null
  if (!translations.has(head)) return { at, standing: "trailing", relation: "reported", run }
  return translatedBy(tagged, frame, run[1], "trailing")
}

/** "a translation by the Harbour Desk", "translated by Bo Lund": from the "by". */
function translatedBy(tagged: Tagged, _: Frame, by: number, standing: Standing): Draft | null {
  const run = phraseAt(tagged, by + 1)
  const named = tagged.lowered[by] === "by" || tagged.lowered[by] === "from"
  return named && isNamed(tagged, run) ? { at: by, standing, relation: "translated", run } : null
}

function draftAt(tagged: Tagged, frame: Frame, at: number): Draft | null {
  const word = tagged.lowered[at]
  if (word === "through" || word === "via") return through(tagged, frame, at)
  if (word === "according" && tagged.lowered[at + 1] === "to") return accordingTo(tagged, frame, at)
  if (word !== "by") return null
  if (isTranslating(tagged, at)) {
    const after = at >= Math.max(frame.cue[1], frame.source[1])
    return translatedBy(tagged, frame, at, after ? "trailing" : "direct")
  }
  return passedOnBy(tagged, at)
}

/** "in a letter read aloud by her deputy, Bo Lund": from the "by". */
function passedOnBy(tagged: Tagged, at: number): Draft | null {
  const { lemmas, tag } = tagged
  let verb = at - 1
  while (verb > at - 4 && (tag[verb] === RP || tag[verb] === RB || beside.has(lemmas[verb] ?? "")))
    verb--
  if (isVerb[tag[verb] ?? 0] === 0 || !passes.has(lemmas[verb] as string)) return null
  const run = withApposed(tagged, phraseAt(tagged, at + 1))
  return isNamed(tagged, run) ? { at, standing: "direct", relation: "said", run } : null
}

/** "the spokeswoman, Jovan Ambe, speaking for [Mr Brun]": who spoke for the speaker. */
function speakingFor({ tagged }: Setting, { source }: Frame): Draft | null {
  const at = source[0] - 2
  if (tagged.lowered[at] !== "speaking" || tagged.lowered[at + 1] !== "for") return null
  const run = phraseBefore(tagged, at)
  return isNamed(tagged, run) ? { at, standing: "direct", relation: "said", run } : null
}

/** "The spokesman, Tor Hald, said [the minister had refused]": who tells before the speaker. */
function teller({ tagged }: Setting, { source, cue, from }: Frame): Draft | null {
  const verb = tellingBefore(tagged, source[0], from)
  if (verb < 0 || (verb >= cue[0] && verb < cue[1])) return null
  const run = subjectBefore(tagged, verb)
  if (run[1] <= run[0] || overlaps(run, source) || isPaper(tagged, run)) return null
  // "Hald said he had told growers": the pronoun may well be Hald himself.
  if (!isNamed(tagged, run) || isPronoun[tagged.tag[source[0]] as number] === 1) return null
  return { at: run[0], standing: "before", relation: "said", run }
}

/** The telling verb a clause hangs on: straight before it, "that" or a day between; -1 for none. */
function tellingBefore(tagged: Tagged, clause: number, from: number): number {
  const that = tagged.lowered[clause - 1] === "that"
  const start = that ? clause - 2 : clause - 1
  for (let i = start; i >= Math.max(from, that ? start - 8 : start); i--) {
    if (tagged.tag[i] === VBG) return -1
    if (isVerb[tagged.tag[i] as number] === 1)
      return retells.has(tagged.lemmas[i] as string) ? i : -1
    if (tagged.lowered[i] === ",") return -1
  }
  return -1
}

const isPassive = ({ lemmas }: Tagged, [, to]: TokenRun): boolean => lemmas[to] === "be"

/** Persons and bodies that carried the words of a frame; outlets are found elsewhere. */
export function personCarriers(setting: Setting, frame: Frame): Carrier[] {
  const { tagged } = setting
  const drafts: Draft[] = []
  for (const i of within(landmarksIn(tagged).links, frame.from, frame.to)) {
    const draft = frame.isFree(i) ? draftAt(tagged, frame, i) : null
    if (draft !== null && !overlaps(draft.run, frame.source)) drafts.push(draft)
  }
  const spoken = speakingFor(setting, frame)
  if (spoken !== null) drafts.push(spoken)
  const told = teller(setting, frame)
  if (told !== null && !isPassive(tagged, told.run)) drafts.push(told)
  const outlets = outletsIn(setting)
  return drafts
    .filter(({ run }) => !outlets.some(({ first, next }) => overlaps([first, next], run)))
    .map(({ run, ...draft }) => ({ ...draft, name: nameOf(setting, run), outlet: false }))
}
