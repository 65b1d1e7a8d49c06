/** What a proposal and its author are called, from the words that name them. */
import { stateOf } from "../../actors/countries.ts"
import { type Span, overlap, sliceOf } from "../../text/span.ts"
import type { TokenRun } from "../../language/token-run.ts"
import type { ProposalMention } from "./mention.ts"
import { determiner, possessive, pronoun } from "./words.ts"
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

/** The author's party or name; "his" and "our" are the speaker's who says so. */
export function authorName(
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
