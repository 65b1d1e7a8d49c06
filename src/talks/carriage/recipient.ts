/** To whom words were said: a person or a party, never an outlet or the press. */
import { isProper, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"
import { overlap } from "../../text/span.ts"
import type { Setting } from "../setting.ts"
import type { Frame } from "./frame.ts"
import { outletsIn } from "./outlet.ts"
import { isNamed, nameOf, phraseAt } from "./phrase.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs whose object is spoken to. */
const addressing = list(`
tell urge warn ask accuse inform assure remind invite press order beg implore promise offer threaten
advise blame thank challenge notify petition lobby instruct exhort
`)
/** Verbs and nouns that speak "to" somebody, "on" somebody or "from" somebody. */
const withLink: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["say", list("to")],
  ["write", list("to")],
  ["appeal", list("to")],
  ["letter", list("to")],
  ["message", list("to")],
  ["call", list("on upon")],
  ["demand", list("from of")],
  ["speak", list("to")],
  ["reply", list("to")],
  ["propose", list("to")],
])
const press = list(`
reporter reporters journalist journalists correspondent correspondents us me media press viewers
readers newsmen newspaper newspapers conference briefing
`)
const notPeople = list(
  "statement question questions proposal offer plan letter report reports demand",
)
const RB = tagNumber("RB")
const PRP = tagNumber("PRP")

/** The token after a cue's verb at which the one addressed begins; -1 when it addresses nobody. */
function addressedAt(tagged: Tagged, [from, to]: TokenRun): number {
  const { lemmas, tag, lowered } = tagged
  for (let i = to - 1; i >= from; i--) {
    const verb = lemmas[i] as string
    let next = i + 1
    while (tag[next] === RB) next++
    if (addressing.has(verb)) return next
    if (withLink.get(verb)?.has(lowered[next] ?? "") === true) return next + 1
  }
  return -1
}

/** The cast's names for those a phrase means; null when it is nobody known by a name. */
function known(setting: Setting, run: TokenRun): string | null {
  const { tagged, cast } = setting
  const span = { start: tagged.start[run[0]] as number, end: tagged.end[run[1] - 1] as number }
  const met = cast.mentions.some((one) => one.actors.length > 0 && overlap(one.span, span))
  if (tagged.tag[run[0]] === PRP) return met ? nameOf(setting, run) : null
  const named = isProper[tagged.tag[run[1] - 1] as number] === 1
  return met || named ? nameOf(setting, run) : null
}

/** The name of the one spoken to; null when none is named. */
export function recipientOf(setting: Setting, frame: Frame): string | null {
  const { tagged } = setting
  const at = addressedAt(tagged, frame.cue)
  if (at < 0) return null
  const run = phraseAt(tagged, at)
  if (run[1] === run[0]) return null
  const head = tagged.lowered[run[1] - 1] ?? ""
  if (press.has(head) || notPeople.has(head)) return null
  if (outletsIn(setting).some(({ first, next }) => first < run[1] && run[0] < next)) return null
  return isNamed(tagged, run) || tagged.tag[at] === PRP ? known(setting, run) : null
}
