/** The parts of a phrase's nouns: what it is, and its name. */
import { bodyNouns, outletNouns } from "./body-nouns.ts"
import { joined, runStart } from "./core.ts"
import { femaleNames, maleNames } from "./given-names.ts"
import { at, isCommon, type Lettered, properAt } from "./lettered.ts"
import { longBodyAt } from "./long-body.ts"
import { courtesies, roleNouns } from "./role-nouns.ts"

interface Parts {
  readonly head: number
  readonly name: readonly [number, number] | null
  readonly titled: boolean
}

/** "The Gazette Ilmar Roth": a name that begins inside a run of names, after a body's. */
function innerName(t: Lettered, start: number, last: number): number {
  for (let k = start + 1; k < last; k++) {
    const given = at(t.lowered, k)
    const before = at(t.lowered, k - 1)
    if (!maleNames.has(given) && !femaleNames.has(given)) continue
    if (outletNouns.has(before) || bodyNouns.has(before)) return k
  }
  return start
}

/** "Foreign Minister | Elin Brusek": the name after the last role that stands straight before it. */
function afterRole(t: Lettered, from: number, to: number, start: number): Parts | null {
  const last = to - 1
  for (let k = last - 1; k >= from; k--) {
    const word = at(t.lowered, k)
    if (!roleNouns.has(word) && !courtesies.has(word)) continue
    const after = Math.max(k + 1, joined(t, k + 1))
    if (after > last) return { head: k, name: null, titled: false }
    return after >= start ? { head: k, name: [after, to], titled: true } : null
  }
  return null
}

const acronym = /^[A-Z]{2,3}$/

/** Parts the nouns of a phrase: "Selkorran Foreign Minister | Elin Brusek". */
export function partsOf(t: Lettered, from: number, to: number): Parts {
  const long = longBodyAt(t, from)
  if (long?.[1] === to) return { head: -1, name: long, titled: false }
  const last = to - 1
  if (!properAt(t, last)) return { head: last, name: null, titled: false }
  const start = runStart(t, from, last)
  const named = afterRole(t, from, to, start)
  if (named !== null) return named
  const word = at(t.lowered, last)
  const isAlone = last === start && isCommon(word)
  // "Harbour Monitor" is a paper, "UN monitors" watch.
  const isOutlet = properAt(t, last) && outletNouns.has(word)
  const isRole =
    last > start && roleNouns.has(word) && !isOutlet && !acronym.test(at(t.words, start))
  if (isAlone || isRole) return { head: last, name: null, titled: false }
  const inner = innerName(t, start, last)
  if (inner > start) return { head: inner - 1, name: [inner, to], titled: true }
  return { head: start > from ? start - 1 : -1, name: [start, to], titled: false }
}
