/** What a proposal and its author are called, from the words that name them. */
import { stateOf } from "../../actors/countries.ts"
import { type Span, overlap, sliceOf } from "../../text/span.ts"
import type { TokenRun } from "../../language/token-run.ts"
import type { ProposalMention } from "./mention.ts"
import { determiner, inPhrase, noun, possessive, pronoun } from "./words.ts"
import type { Setting } from "../setting.ts"
import type { Statement } from "../statement.ts"

const spanOf = ({ tagged }: Setting, [from, to]: TokenRun): Span => ({
  start: tagged.start[from] as number,
  end: tagged.end[to - 1] as number,
})

/** The shortest statement that holds a place. */
export function statementAround(statements: readonly Statement[], span: Span): Statement | null {
  const around = statements.filter(({ evidence }) =>
    evidence.some(({ start, end }) => start <= span.start && span.end <= end),
  )
  return around.toSorted((a, b) => a.quote.length - b.quote.length)[0] ?? null
}

/** The party, else the name, of the actor these words stand for. */
function castAs({ cast }: Setting, span: Span): string | null {
  const around = cast.mentions.filter((one) => overlap(one.span, span))
  const mention = around.find((one) => one.span.end === span.end) ?? around[0]
  const actors = mention?.actors.map((id) => cast.actors.find((one) => one.id === id)) ?? []
  const [actor] = actors
  // "The mediator's two-page paper" is no outlet.
  if (actors.length !== 1 || actor === undefined || actor.kind === "outlet") return null
  return actor.party ?? actor.name
}

/** "Selkorran" is Selkorra's, "the envoy's side" nobody's in particular. */
function partyNamed({ codebook }: Setting, words: string): string | null {
  const said = words.toLowerCase().replace(/^the /, "")
  const stem = said.slice(0, Math.max(4, said.length - 3))
  const known = codebook.parties.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => {
      const own = one.toLowerCase().replace(/^the /, "")
      return own === said || (own.startsWith(stem) && /^\p{Lu}/u.test(words))
    }),
  )
  // "The US plan": a state's abbreviation or demonym is the state.
  return known?.name ?? (codebook.parties.length === 0 ? (stateOf(said)?.party ?? null) : null)
}

/** "Velia AND LUNN tabled", "by Velia AND LUNN": the other of two who made it together. */
function besideAuthor({ tagged }: Setting, [from, to]: TokenRun): TokenRun | null {
  const { lowered, tag, sentenceStart, sentenceEnd } = tagged
  const isPart = (k: number): boolean => inPhrase.has(tag[k] as number)
  if (lowered[to] === "and") {
    const start = tag[to + 1] === determiner ? to + 2 : to + 1
    let end = start
    while (end < (sentenceEnd[from] as number) && isPart(end)) end++
    return start < end && noun.has(tag[end - 1] as number) ? [start, end] : null
  }
  const and = tag[from - 1] === determiner ? from - 2 : from - 1
  const first = sentenceStart[from] as number
  if (and <= first || lowered[and] !== "and" || tag[to] === possessive) return null
  // Only what opens the sentence is surely the other half of its subject.
  for (let k = first; k < and; k++) if (!isPart(k)) return null
  const start = tag[first] === determiner ? first + 1 : first
  return start < and ? [start, and] : null
}

/** Its author; two who made it together are both named. */
export function authorsName(
  setting: Setting,
  run: TokenRun | null,
  statements: readonly Statement[],
): string | null {
  const one = authorName(setting, run, statements)
  const beside = run === null || one === null ? null : besideAuthor(setting, run)
  const other = beside === null ? null : authorName(setting, beside, statements)
  if (beside === null || other === null || run === null || other === one) return one
  return beside[0] < run[0] ? `${other}; ${one}` : `${one}; ${other}`
}

/** The author's party or name; "his" and "our" are the speaker's who says so. */
function authorName(
  setting: Setting,
  run: TokenRun | null,
  statements: readonly Statement[],
): string | null {
  if (run === null) return null
  const span = spanOf(setting, run)
  const words = sliceOf(setting.report.text, span)
  if (setting.tagged.tag[run[0]] === pronoun) {
    const told = statementAround(statements, span)
    return told?.party ?? told?.speakerName ?? castAs(setting, span)
  }
  return castAs(setting, span) ?? partyNamed(setting, words) ?? words
}

/** The noun phrase without its article or "his": "first Vennish plan", "chair's text". */
export function nameOf({ tagged, report }: Setting, { from, to }: ProposalMention): string {
  let start = from
  while (start < to - 1 && (tagged.tag[start] === determiner || tagged.tag[start] === pronoun))
    start++
  if (tagged.tag[start] === possessive) start++
  const span = { start: tagged.start[start] as number, end: tagged.end[to - 1] as number }
  return sliceOf(report.text, span).replace(/\s+/g, " ")
}
