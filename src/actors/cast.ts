/** The cast of one report: who is named in it, and whom a source's words stand for. */
import type { Tagged } from "../language/tagged.ts"
import type { ActorId, ReportId } from "../text/ids.ts"
import type { Span } from "../text/span.ts"
import type { Actor } from "./actor.ts"
import { namer } from "./full-name.ts"
import type { KnownParty } from "./known-party.ts"

/** What is needed of a report to tell who is in it. */
export interface CastReport {
  readonly id: ReportId
  readonly text: string
  readonly outlet: string | null
}

/** Words of the text that stand for actors: "she" for one, "both sides" for two. */
export interface Mention {
  readonly span: Span
  readonly actors: readonly ActorId[]
}

/** Whom the words of a source stand for. */
export interface Voice {
  /** Joint speakers are several; nobody when it is not certain. */
  readonly actors: readonly ActorId[]
  /** Fullest name, joint speakers with "; " between; null when the text names no source. */
  readonly name: string | null
  /** The role as printed, of a single speaker. */
  readonly role: string | null
  /** The party spoken for; joint speakers of two parties with "; " between. */
  readonly party: string | null
}

export interface Cast {
  readonly actors: readonly Actor[]
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  voiceOf(source: readonly Span[]): Voice
}

/**
 * Reads the cast of one report.
 *
 * @param sources the sources of the report's attributions, in text order: a "he" is most often one
 * @param parties those of the user's codebook, none without one
 */
export function castOf(
  { text }: CastReport,
  _tagged: Tagged,
  _sources: readonly (readonly Span[])[],
  _parties: readonly KnownParty[],
): Cast {
  const nameOf = namer(text)
  return {
    actors: [],
    mentions: [],
    voiceOf: (source) => ({ actors: [], name: nameOf(source), role: null, party: null }),
  }
}
