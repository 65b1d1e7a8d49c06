/**
 * Things by what they have in common, groups and members in the order they came.
 *
 * ```ts
 * grouped(["ask", "agree", "beg"], (word) => word[0]).get("a") // ["ask", "agree"]
 * ```
 */
export function grouped<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return groups
}
