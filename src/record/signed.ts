/** What every change that a person makes carries: whose it is, when it was made, and why. */
import type { Author, Told } from "./history.ts"

interface Signing {
  readonly by: string
  /** ISO 8601. */
  readonly now: string
  readonly reason: string | null
}

/**
 * ```ts
 * signed("coder", { by: "Ben", now: "2031-05-02", reason: null }).by // { kind: "coder", name: "Ben" }
 * ```
 */
export const signed = (
  kind: Exclude<Author["kind"], "model">,
  { by, now, reason }: Signing,
): Pick<Told, "by" | "at" | "reason"> => ({ by: { kind, name: by }, at: now, reason })
