/** Orders by date. */

/** Latest first, undated last; ties as given. */
export const latestFirst = <One>(all: readonly One[], dateOf: (one: One) => string | null): One[] =>
  all.toSorted((a, b) => (dateOf(b) ?? "").localeCompare(dateOf(a) ?? "", "en"))
