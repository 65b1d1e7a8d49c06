import type { Evidence } from "../text/evidence.ts"

/** What is new since a moment; what was only printed again is not. */
export interface Changes {
  readonly since: string
  readonly items: readonly { readonly kind: string; readonly evidence: readonly Evidence[] }[]
}
