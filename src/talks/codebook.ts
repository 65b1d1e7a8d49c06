import type { KnownParty } from "../actors/known-party.ts"

/** A matter under negotiation, with its positions worded from one end to the other. */
export interface CodebookIssue {
  readonly name: string
  /** Lower-case stems, matched where a word begins; empty: the name's and the rungs' own words. */
  readonly triggers: readonly string[]
  /** Three to five worded positions, in the order from one side's end to the other's. */
  readonly rungs: readonly string[]
}

/** What is known of an outlet, and what of its words may be kept. */
export interface CodebookOutlet {
  readonly name: string
  readonly owner: string | null
  readonly reliability: string | null
  readonly store: "full" | "quotes" | "facts"
}

/** What the user knows of the talks before the first report is read. */
export interface Codebook {
  readonly name: string | null
  readonly parties: readonly KnownParty[]
  readonly issues: readonly CodebookIssue[]
  /** ISO 8601 dates. */
  readonly period: { readonly from: string | null; readonly to: string | null }
  readonly outlets: readonly CodebookOutlet[]
  /** Accusations and threats need two reviewers before they count as accepted. */
  readonly fourEyes: boolean
}

/** Nothing is known: parties come from the text, issues from the built-in taxonomy. */
export const noCodebook: Codebook = {
  name: null,
  parties: [],
  issues: [],
  period: { from: null, to: null },
  outlets: [],
  fourEyes: false,
}
