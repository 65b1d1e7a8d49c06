/** Reads an attribution corpus (PolNeAR's JSON lines) and lays its gold over our tokens. */
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { BEGIN, type Role, type Run } from "../src/attribution/label.ts"
import { type Segmented, segment } from "../src/language/segment.ts"
import { tagNumber } from "../src/language/tag.ts"

export type GoldSpan = readonly [start: number, end: number]

export interface GoldAttribution {
  readonly source: readonly GoldSpan[]
  readonly cue: readonly GoldSpan[]
  readonly content: readonly GoldSpan[]
}

export type GoldRuns = { readonly [R in Role]: readonly Run[] }

export interface GoldReport {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly segmented: Segmented
  /** The attributions over tokens. */
  readonly runs: readonly GoldRuns[]
  /** Tags of an automatic tagger where its tokens are ours, else -1. */
  readonly tags: Int16Array
  readonly fold: number
}

export const FOLDS = 5

/** Tokens that a span touches, as one run; null when it touches none. */
function runOf({ start, end, count }: Segmented, [from, to]: GoldSpan): Run | null {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) > from) high = middle
    else low = middle + 1
  }
  let last = low
  while (last < count && (start[last] as number) < to) last++
  return last > low ? [low, last] : null
}

const runsOf = (segmented: Segmented, spans: readonly GoldSpan[]): Run[] =>
  spans.map((span) => runOf(segmented, span)).filter((run) => run !== null)

/** Gold labels of stage 1: a token has one role, a cue before a source before a content. */
export function goldMarks({ segmented, runs }: GoldReport): Uint8Array {
  const labels = new Uint8Array(segmented.count)
  for (const role of ["content", "source", "cue"] as const)
    for (const attribution of runs)
      for (const [from, to] of attribution[role])
        for (let i = from; i < to; i++) labels[i] = BEGIN[role] + (i > from ? 1 : 0)
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number
    if (label === 0 || label % 2 === 1) continue
    const starts = segmented.paragraphStart[i] === i
    const before = starts ? 0 : (labels[i - 1] as number)
    if (before !== label && before !== label - 1) labels[i] = label - 1
  }
  return labels
}

type SilverToken = readonly [number, number, string, ...unknown[]]

/** Tags by report id: `[start, end, tag, ...]` a token, from the gzipped silver file. */
function readSilver(path: string): Map<string, SilverToken[]> {
  const silver = new Map<string, SilverToken[]>()
  for (const line of gunzipSync(readFileSync(path)).toString("utf8").split("\n")) {
    if (line === "") continue
    const { id, sents } = JSON.parse(line) as { id: string; sents: SilverToken[][] }
    silver.set(id, (silver.get(id) ?? []).concat(sents.flat()))
  }
  return silver
}

function alignTags(segmented: Segmented, tokens: readonly SilverToken[]): Int16Array {
  const aligned = new Int16Array(segmented.count).fill(-1)
  const at = new Map<number, number>()
  for (let i = 0; i < segmented.count; i++) at.set(segmented.start[i] as number, i)
  for (const [start, end, tag] of tokens) {
    const i = at.get(start)
    if (i !== undefined && segmented.end[i] === end) aligned[i] = tagNumber(tag)
  }
  return aligned
}

/** Reads one part of the corpus ("train" or "dev") with its silver tags. */
export function readCorpus(folder: string, part: "train" | "dev"): GoldReport[] {
  const silver = readSilver(`${folder}/silver.${part}.jsonl.gz`)
  const lines = readFileSync(`${folder}/${part}.jsonl`, "utf8").split("\n")
  return lines
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const { id, text, attributions } = JSON.parse(line) as GoldReport
      const segmented = segment(text, [])
      const runs = attributions.map((attribution) => ({
        source: runsOf(segmented, attribution.source),
        cue: runsOf(segmented, attribution.cue),
        content: runsOf(segmented, attribution.content),
      }))
      const tags = alignTags(segmented, silver.get(id) ?? [])
      return { id, text, attributions, segmented, runs, tags, fold: index % FOLDS }
    })
}
