/** *Maybe the same*: a state of its own, with its reason; never a silent merge. */
import type { ActorId } from "../text/ids.ts"
import type { Actor } from "./actor.ts"
import { comparable } from "./name-entry.ts"
import { keyOf } from "./party-book.ts"

export interface MaybeSame {
  readonly id: ActorId
  readonly other: ActorId
  readonly reason:
    | "one has only the surname of the other"
    | "same surname and initial, two spellings of the first name"
    | "same first name, two spellings of the surname"
}

/** Letters without their accents: "Erdoğan" and "Erdogan" are one spelling. */
const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "")

/** Do two words differ by one letter added, dropped or changed? */
export function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [plain(a), plain(b)] : [plain(b), plain(a)]
  if (short === long || long.length - short.length > 1 || short.length < 4) return short === long
  let k = 0
  while (k < short.length && short[k] === long[k]) k++
  const same = short.length === long.length ? 1 : 0
  return short.slice(k + same) === long.slice(k + 1)
}

const clash = (a: Actor, b: Actor): boolean =>
  a.party !== null && b.party !== null && a.party !== b.party

function reasonFor(a: Actor, b: Actor): MaybeSame["reason"] | null {
  const [x, y] = [comparable(keyOf(a.name)), comparable(keyOf(b.name))]
  const [firstX = "", firstY = ""] = [x[0], y[0]]
  const [lastX = "", lastY = ""] = [x.at(-1), y.at(-1)]
  if (clash(a, b)) return null
  if (x.length === 1 || y.length === 1)
    return x.length !== y.length && lastX === lastY ? "one has only the surname of the other" : null
  if (lastX === lastY && firstX !== firstY)
    return firstX[0] === firstY[0] &&
      (nearlySame(firstX, firstY) || firstX.length < 3 || firstY.length < 3)
      ? "same surname and initial, two spellings of the first name"
      : null
  return firstX === firstY && lastX !== lastY && nearlySame(lastX, lastY)
    ? "same first name, two spellings of the surname"
    : null
}

/** Only who shares a first or a last word can be alike; all pairs of a large record are too many. */
function alikeBy(persons: readonly Actor[]): (k: number) => readonly number[] {
  const places = new Map<string, number[]>()
  const wordsOf = persons.map(({ name }) => {
    const words = comparable(keyOf(name))
    return new Set([`first ${words[0] ?? ""}`, `last ${words.at(-1) ?? ""}`])
  })
  for (const [k, words] of wordsOf.entries())
    for (const word of words) {
      const known = places.get(word)
      if (known === undefined) places.set(word, [k])
      else known.push(k)
    }
  return (k) => {
    const alike = [...(wordsOf[k] ?? [])].flatMap((word) => places.get(word) ?? [])
    return [...new Set(alike)].filter((other) => other > k).toSorted((a, b) => a - b)
  }
}

/** Pairs of persons who may be one, but whom nothing but a likeness of names joins. */
export function maybeSame(actors: readonly Actor[]): MaybeSame[] {
  const persons = actors.filter(({ kind }) => kind === "person")
  const alike = alikeBy(persons)
  return persons.flatMap((a, k) =>
    alike(k).flatMap((other) => {
      const b = persons[other] as Actor
      const reason = reasonFor(a, b)
      return reason === null ? [] : [{ id: a.id, other: b.id, reason }]
    }),
  )
}
