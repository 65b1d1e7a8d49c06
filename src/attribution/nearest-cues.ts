/** For every token the nearest strong cue word on each side, in its sentence and quotation level. */
import type { Segmented } from "../language/segment.ts"

const STRONG = 2

type Columns = Pick<
  Segmented,
  "count" | "sentenceStart" | "sentenceEnd" | "quoteState" | "quotation"
> & { readonly strength: Uint8Array }

export interface NearestCues {
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
}

/** A cue inside a quotation is seen only from inside the same quotation. */
function sees({ quoteState, quotation }: Columns, from: number, cue: number): boolean {
  return quoteState[cue] === 0 || quotation[cue] === quotation[from]
}

/** Walks one sentence in one direction, looking back over the strong cues passed so far. */
function sweep(columns: Columns, from: number, to: number, step: 1 | -1, out: Int32Array): void {
  const passed: number[] = []
  for (let i = from; i !== to; i += step) {
    for (let k = passed.length - 1; k >= 0; k--) {
      if (!sees(columns, i, passed[k] as number)) continue
      out[i] = passed[k] as number
      break
    }
    if ((columns.strength[i] as number) >= STRONG) passed.push(i)
  }
}

export function nearestCues(columns: Columns): NearestCues {
  const cueLeft = new Int32Array(columns.count).fill(-1)
  const cueRight = new Int32Array(columns.count).fill(-1)
  for (let from = 0, to = 0; from < columns.count; from = to) {
    to = columns.sentenceEnd[from] as number
    sweep(columns, from, to, 1, cueLeft)
    sweep(columns, to - 1, from - 1, -1, cueRight)
  }
  return { cueLeft, cueRight }
}
