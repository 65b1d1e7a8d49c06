/** The brief: one to two pages on the talks, every sentence of it with a note on its sources. */
import type { Evidence } from "../../text/evidence.ts"

export interface Brief {
  /** The name of the talks, or "The talks". */
  readonly title: string
  /** ISO 8601 date on which ages are counted; null when no report has one. */
  readonly asOf: string | null
  /** From which day on things count as moved; null for all. */
  readonly since: string | null
  /** What the brief rests on, and what its marks mean. */
  readonly scope: readonly string[]
  readonly sections: readonly Section[]
  readonly notes: readonly Note[]
}

export interface Section {
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
  /** What there was no room for. */
  readonly leftOut: number
  /** The command that prints all of it. */
  readonly more: string
  /** Said where there is nothing to say. */
  readonly nothing: string
}

/** Sentences on one matter. */
export interface Paragraph {
  /** What they are about; null when the sentence says so itself. */
  readonly lead: string | null
  readonly sentences: readonly Sentence[]
}

/** A template over values of the record; no words are made up. */
export interface Sentence {
  readonly text: string
  /** Hedged, denied, not public: what must not be lost. */
  readonly flags: readonly string[]
  /** False: proposed by the machine, and nobody has confirmed it. */
  readonly isReviewed: boolean
  /** Numbers of notes, one at least. */
  readonly notes: readonly number[]
}

export type Note = { readonly number: number } & NoteContent

export type NoteContent =
  | {
      readonly kind: "quotation"
      /** The exact span, white space evened out and unprintable characters made visible. */
      readonly quote: string
      /** How the words stand: quotation marks are set round direct speech alone. */
      readonly form: "direct" | "indirect" | "mixed" | "report"
      /** Speaker, role, party, and through whom the words came; null for the report's own. */
      readonly speaker: string | null
      /** Outlet, date, name of the report and offsets in it. */
      readonly place: string
      readonly flags: readonly string[]
      readonly isReviewed: boolean
      readonly evidence: Evidence
    }
  | { readonly kind: "computed"; readonly text: string }

/** How a note's words stand on the page. */
export function quoteOf({ quote, form }: Extract<NoteContent, { kind: "quotation" }>): string {
  return form === "direct" ? `“${quote}”` : quote
}

/** All that follows the words of a note. */
export function whenceOf(note: Extract<NoteContent, { kind: "quotation" }>): string {
  const { form, speaker, place, flags, isReviewed } = note
  const manner = {
    direct: null,
    indirect: "indirect",
    mixed: "partly quoted",
    report: "the report’s own words",
  }
  const parts = [speaker, place, manner[form], ...flags, isReviewed ? null : "unreviewed"]
  return `${parts.filter((part) => part !== null).join(" · ")}.`
}

export const unreviewedMark = "†"
