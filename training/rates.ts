/** Counts how often lemmas stand inside cues and sources: the cue lexicon, from gold. */
import { hashTable } from "../src/attribution/hash-table.ts"
import {
  cueKey,
  type Lexicon,
  nextKey,
  plainRateBin,
  previousKey,
  type Rate,
  rateBin,
  strengthKey,
  strengthOf,
} from "../src/attribution/lexicon.ts"
import { complementOf } from "../src/attribution/complement.ts"
import { hashOf } from "../src/language/hash.ts"
import { lemma } from "../src/language/lemma.ts"
import { isInflected, isNoun, tags, type WordClass, wordClasses } from "../src/language/tag.ts"
import type { Role } from "../src/attribution/label.ts"
import type { GoldReport } from "./corpus.ts"

/** A report with the tags a tagger gave it that had not seen it. */
export interface TaggedReport {
  readonly report: GoldReport
  readonly tag: Uint8Array
}

type Counter = Map<number, Rate>

function count(counter: Counter, key: number, hit: number): void {
  const rate = counter.get(key)
  if (rate === undefined) counter.set(key, { seen: 1, hits: hit })
  else {
    rate.seen++
    rate.hits += hit
  }
}

function inside({ segmented, runs }: GoldReport, role: Role): Uint8Array {
  const covered = new Uint8Array(segmented.count)
  for (const attribution of runs)
    for (const [from, to] of attribution[role]) covered.fill(1, from, to)
  return covered
}

class Counts {
  readonly cue: Counter = new Map()
  readonly before: Counter = new Map()
  readonly after: Counter = new Map()
  readonly source: Counter = new Map()
  readonly strength = new Map<number, Rate & { tag: string }>()

  add({ report, tag }: TaggedReport): void {
    const { segmented } = report
    const lowers = segmented.words.map((word) => word.toLowerCase().replace(/[’‘]/g, "'"))
    const lower = Int32Array.from(lowers, hashOf)
    const lemmas = lowers.map((word, i) =>
      hashOf(isInflected[tag[i] as number] ? lemma(word) : word),
    )
    const columns = { lower, tag, paragraphEnd: segmented.paragraphEnd }
    const cues = inside(report, "cue")
    const sources = inside(report, "source")
    for (let i = 0; i < segmented.count; i++) {
      const t = tag[i] as number
      const hash = lemmas[i] as number
      const hit = cues[i] as number
      this.countCue(hash, t, hit, complementOf(columns, i), i > 0 ? (lemmas[i - 1] as number) : 0)
      if (isNoun[t] || (tags[t] as string).startsWith("P"))
        count(this.source, hash, sources[i] as number)
    }
  }

  private countCue(hash: number, t: number, hit: number, complement: number, previous: number) {
    const tagName = tags[t] as string
    const strength = strengthKey(hash, tagName)
    const known = this.strength.get(strength) ?? { seen: 0, hits: 0, tag: tagName }
    known.seen++
    known.hits += hit
    this.strength.set(strength, known)
    const wordClass = wordClasses[t] as WordClass
    if (wordClass === "other") return
    const key = cueKey(hash, wordClass)
    count(this.cue, key, hit)
    count(this.before, nextKey(key, complement), hit)
    count(this.after, previousKey(key, previous), hit)
  }
}

const binned = (counter: Counter, bin: (rate: Rate) => number, keep: (rate: Rate) => boolean) =>
  hashTable(
    new Map([...counter].filter(([, rate]) => keep(rate)).map(([key, rate]) => [key, bin(rate)])),
  )

/** The lexicon of these reports. */
export function countRates(reports: readonly TaggedReport[]): Lexicon {
  const counts = new Counts()
  for (const report of reports) counts.add(report)
  const strengths = [...counts.strength]
    .filter(([, rate]) => rate.hits >= 3)
    .map(([key, { seen, hits, tag }]): [number, number] => [key, strengthOf(hits / seen, tag)])
  const twice = (rate: Rate) => rate.seen >= 2
  return {
    cue: binned(counts.cue, rateBin, twice),
    cueBefore: binned(counts.before, rateBin, twice),
    cueAfter: binned(
      counts.after,
      rateBin,
      (rate) => twice(rate) && (rate.hits > 0 || rate.seen >= 5),
    ),
    source: binned(counts.source, plainRateBin, twice),
    strength: hashTable(new Map(strengths.filter(([, strength]) => strength > 0))),
  }
}
