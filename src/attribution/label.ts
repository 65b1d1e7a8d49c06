/** The labels of stages 1 and 2, in B-I-O form; odd numbers begin a span, even ones go on. */
export type Role = "source" | "cue" | "content"

export const markLabels = ["O", "B-S", "I-S", "B-C", "I-C", "B-T", "I-T"] as const
export const argumentLabels = ["O", "B-S", "I-S", "B-T", "I-T"] as const

export const MARKS = markLabels.length
export const ARGUMENTS = argumentLabels.length

export const BEGIN = { source: 1, cue: 3, content: 5 } as const satisfies Record<Role, number>
export const ARGUMENT_BEGIN = { source: 1, content: 3 } as const

/** A run of tokens, half-open. */
export type Run = readonly [start: number, end: number]

/** May `next` follow `previous` (null: begin the sequence)? I-X follows B-X and I-X only. */
export function isLegal(previous: string | null, next: string): boolean {
  return !next.startsWith("I") || (previous?.slice(2) === next.slice(2) && previous !== "O")
}

/** Runs of one label pair (B = `begin`, I = `begin` + 1) in labels[0..n), shifted by `offset`. */
export function runsOf(labels: Uint8Array, n: number, begin: number, offset: number): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < n;) {
    const label = labels[i] as number
    if (label !== begin && label !== begin + 1) {
      i++
      continue
    }
    let end = i + 1
    while (end < n && labels[end] === begin + 1) end++
    runs.push([offset + i, offset + end])
    i = end
  }
  return runs
}
