import type { Refusal } from "./unreadable-report.ts"

/** One thing to read: a file, standard input, or an address that leads nowhere. */
export type Input =
  | { readonly kind: "file"; readonly address: string }
  | { readonly kind: "stdin"; readonly address: "-" }
  | { readonly kind: "refused"; readonly address: string; readonly refusal: Refusal }
