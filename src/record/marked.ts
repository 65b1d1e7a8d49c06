/** A statement as a person marks it in a stored report: exact words, at one place and no other. */
import type { Kysely } from "kysely"
import type { Actor } from "../actors/actor.ts"
import type { Form } from "../attribution/attribution.ts"
import type { Report } from "../reports/report.ts"
import type { Statement } from "../talks/statement.ts"
import type { ReportId } from "../text/ids.ts"
import { sliceOf, type Span } from "../text/span.ts"
import { addedIds, type Added } from "./added.ts"
import type { Correction } from "./correctable.ts"
import { DecisionRefused } from "./decision-refused.ts"
import { type Mark, spanOf } from "./exact-words.ts"
import type { Tables } from "./tables.ts"

export interface Marked {
  /** Id of the report. */
  readonly report: string
  /** Null where the report names no source, or the sentence has no reporting words. */
  readonly source: Mark | null
  readonly cue: Mark | null
  readonly content: Mark
}

interface Stored {
  readonly report: Report
  readonly actors: readonly Actor[]
  readonly statements: readonly Statement[]
}

/**
 * The statement those words are, with its speaker where the report's cast has one of that name.
 *
 * @throws DecisionRefused when the words are not in the report, or nobody can tell which are meant
 */
export async function addedFrom(
  db: Kysely<Tables>,
  { report: id, source, cue, content }: Marked,
  fields: Correction,
): Promise<Added> {
  const { report, actors, statements } = await storedReport(db, id)
  const { text } = report
  const spans = (mark: Mark | null): Span[] =>
    mark === null ? [] : [spanOf(report.id, text, mark)]
  const named = spans(source)
  const at = spanOf(report.id, text, content)
  const quoted = withoutMarks(text, at)
  const ids = addedIds(report.id, [quoted])
  const form = formOf(text, at, quoted)
  const said = named[0] === undefined ? null : sliceOf(text, named[0])
  const speaker = speakerOf(actors, fields.speakerName ?? said)
  const quote = sliceOf(text, quoted)
  return {
    attribution: {
      id: ids.attribution,
      report: report.id,
      source: named,
      cue: spans(cue),
      content: [at],
      form,
      confidence: 1,
    },
    statement: {
      ...blank,
      id: ids.statement,
      report: report.id,
      attribution: ids.attribution,
      quote,
      evidence: [{ report: report.id, ...quoted, quote }],
      form,
      speaker: speaker?.id ?? null,
      speakerName: speaker?.name ?? said,
      party: speaker?.party ?? null,
      chain: chainOf(speaker, fields.speakerName ?? said),
      negotiation: statements.find(({ negotiation }) => negotiation !== null)?.negotiation ?? null,
      ...fields,
    },
  }
}

const blank = {
  speakerRole: null,
  recipient: null,
  via: null,
  act: null,
  stance: null,
  issue: null,
  proposal: null,
  condition: null,
  hedged: null,
  negated: null,
  private: null,
  date: null,
  event: null,
  // A person saw it; what a machine would give it is not known.
  confidence: 1,
  status: "proposed",
} as const satisfies Partial<Statement>

const chainOf = (speaker: Actor | null, name: string | null): Statement["chain"] =>
  name === null
    ? []
    : [{ name: speaker?.name ?? name, actor: speaker?.id ?? null, relation: "said" }]

/** Only one that goes by exactly this name: who is meant is not guessed. */
function speakerOf(actors: readonly Actor[], name: string | null): Actor | null {
  const found = actors.filter((one) => one.name === name || one.aliases.includes(name ?? ""))
  return found.length === 1 ? (found[0] as Actor) : null
}

async function storedReport(db: Kysely<Tables>, id: string): Promise<Stored> {
  const row = await db
    .selectFrom("reports")
    .innerJoin("versions", (on) =>
      on
        .onRef("versions.report", "=", "reports.id")
        .onRef("versions.version", "=", "reports.version"),
    )
    .innerJoin("readings", "readings.report", "reports.id")
    .select(["versions.body", "versions.store", "readings.gleaned"])
    .where("reports.id", "=", id as ReportId)
    .where("reports.forgotten", "is", null)
    .executeTakeFirst()
  if (row === undefined)
    throw new DecisionRefused(
      id,
      "the record has no such report",
      "Give the id of a report, as `rapporteur export` prints it.",
    )
  if (row.store !== "full")
    throw new DecisionRefused(
      id,
      "the record does not keep this report's text",
      "Keep it again with --store full, then mark its words.",
    )
  const { actors, statements } = JSON.parse(row.gleaned) as Stored
  return { report: JSON.parse(row.body) as Report, actors, statements }
}

const opening = /^[“"‘„«]/u
const closing = /[”"’»“]$/u

/** Quotation marks at the ends are no part of the quote, if both are there. */
function withoutMarks(text: string, at: Span): Span {
  const words = sliceOf(text, at)
  return words.length > 2 && opening.test(words) && closing.test(words)
    ? { start: at.start + 1, end: at.end - 1 }
    : at
}

function formOf(text: string, at: Span, quoted: Span): Form {
  const isMarked = at.start < quoted.start
  const isInside =
    opening.test(text.slice(at.start - 1, at.start)) && closing.test(text.slice(at.end, at.end + 1))
  if (isMarked || isInside) return "direct"
  return /["“”«»]/u.test(sliceOf(text, at)) ? "mixed" : "indirect"
}
