declare const name: unique symbol

/** A string that cannot be swapped for an id of another kind; made only where data enters. */
export type Id<Name extends string> = string & { readonly [name]: Name }

export type ReportId = Id<"report">
export type AttributionId = Id<"attribution">
export type StatementId = Id<"statement">
export type ActorId = Id<"actor">
