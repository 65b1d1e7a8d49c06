/** Running counts outward from a cue: what stands between it and each token of its window. */
import { hashOf } from "../language/hash.ts"
import { CLOSES, OPENS } from "../language/quotation.ts"
import { isVerb } from "../language/tag.ts"
import type { Clues } from "./clues.ts"
import { BEGIN, type Run } from "./label.ts"

const COMMA = hashOf(",")
const THAT = hashOf("that")
const MANY = 9

/** Per token of the window, counted from the cue: commas, other cues, contents, ... */
export interface Outward {
  commas: Uint8Array
  cues: Uint8Array
  sources: Uint8Array
  contents: Uint8Array
  verbs: Uint8Array
  quotations: Uint8Array
  that: Uint8Array
}

const column = () => new Uint8Array(0)
const scratch: Outward = {
  commas: column(),
  cues: column(),
  sources: column(),
  contents: column(),
  verbs: column(),
  quotations: column(),
  that: column(),
}

function reserve(n: number): void {
  if (scratch.commas.length >= n) return
  for (const key of Object.keys(scratch) as (keyof Outward)[]) scratch[key] = new Uint8Array(n * 2)
}

/** Does a span of the role that begins with label `begin` open here, walking in `step`? */
function enters(labels: Uint8Array, i: number, previous: number, begin: number, step: 1 | -1) {
  const label = labels[i] as number
  if (step > 0) return label === begin ? 1 : 0
  const within = label === begin || label === begin + 1
  return within && labels[previous] !== begin + 1 ? 1 : 0
}

function walk(
  clues: Clues,
  marks: Uint8Array,
  first: number,
  last: number,
  step: 1 | -1,
  from: number,
) {
  const { lower, tag, quoteState } = clues
  const { commas, cues, sources, contents, verbs, quotations, that } = scratch
  const opening = step > 0 ? OPENS : CLOSES
  let c = 0,
    o = 0,
    s = 0,
    t = 0,
    v = 0,
    q = 0,
    h = 0
  for (let i = first; i !== last; i += step) {
    const previous = i - step
    if (i !== first) {
      const word = lower[previous] as number
      if (word === COMMA) c++
      else if (word === THAT) h = 1
      if (isVerb[tag[previous] as number] && v < MANY) v++
      if (quoteState[previous] === opening && q < MANY) q++
    }
    o += enters(marks, i, previous, BEGIN.cue, step)
    s += enters(marks, i, previous, BEGIN.source, step)
    t += enters(marks, i, previous, BEGIN.content, step)
    const k = i - from
    commas[k] = Math.min(c, 3)
    cues[k] = Math.min(o, MANY)
    sources[k] = Math.min(s, 3)
    contents[k] = Math.min(t, 3)
    verbs[k] = v
    quotations[k] = q
    that[k] = h
  }
}

/** Counts for every token of the window; shared scratch, valid until the next call. */
export function outward(
  clues: Clues,
  marks: Uint8Array,
  [start, end]: Run,
  [from, to]: Run,
): Outward {
  reserve(to - from)
  for (const key of Object.keys(scratch) as (keyof Outward)[])
    scratch[key].fill(0, start - from, end - from)
  walk(clues, marks, end, to, 1, from)
  walk(clues, marks, start - 1, from - 1, -1, from)
  return scratch
}
