/**
 * Computes a thing when it is first asked for, and never again.
 *
 * ```ts
 * const words = once(() => "no deal".split(" "))
 * words() === words() // true
 * ```
 */
export function once<Thing>(compute: () => Thing): () => Thing {
  let found: { readonly thing: Thing } | null = null
  return () => (found ??= { thing: compute() }).thing
}
