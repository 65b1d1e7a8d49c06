/** Groups what reports tell into versions: equal values together, each with its reports. */
import type { Evidence } from "../../text/evidence.ts"
import type { Account } from "../account.ts"

/** One report's word. */
export interface Word {
  readonly value: string
  /** Equal for values that are the same in other words. */
  readonly key: string
  readonly evidence: Evidence
}

/** The account of these words; null when they all tell the same. */
export function accountOf(about: string, slot: string, words: readonly Word[]): Account | null {
  const byKey = new Map<string, Word[]>()
  for (const word of words) {
    const own = byKey.get(word.key)
    if (own) own.push(word)
    else byKey.set(word.key, [word])
  }
  if (byKey.size < 2) return null
  const versions = [...byKey.values()].map((same) => ({
    value: (same[0] as Word).value,
    reports: [...new Set(same.map(({ evidence }) => evidence.report))],
    evidence: distinct(same.map(({ evidence }) => evidence)),
  }))
  return { about, slot, versions }
}

const distinct = (all: readonly Evidence[]): Evidence[] =>
  all.filter(
    (one, k) =>
      all.findIndex(({ report, start }) => report === one.report && start === one.start) === k,
  )
