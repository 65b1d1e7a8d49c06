/** Which statements are tied together so far, however many ties lie between them. */
export interface Ties {
  areTied(a: number, b: number): boolean
  tie(a: number, b: number): void
}

/** @param count of things, each known by its place from 0 */
export function tiesOf(count: number): Ties {
  const parents = Int32Array.from({ length: count }, (_, place) => place)
  const rootOf = (place: number): number => {
    let root = place
    while (parents[root] !== root) root = parents[root] as number
    for (let at = place; at !== root;) {
      const next = parents[at] as number
      parents[at] = root
      at = next
    }
    return root
  }
  return {
    areTied: (a, b) => rootOf(a) === rootOf(b),
    tie: (a, b) => {
      parents[rootOf(a)] = rootOf(b)
    },
  }
}
