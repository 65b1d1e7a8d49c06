/** The tables of a model file, checked against each other as they are read. */
import { COMMON_SIZE } from "../language/look.ts"
import { TAG_BITS } from "../language/tag-features.ts"
import { tags } from "../language/tag.ts"
import type { TaggerWeights } from "../language/tagger.ts"
import { BrokenModel } from "./broken-model.ts"
import { type HashTable, isTableSize } from "./hash-table.ts"
import type { FieldWeights } from "./mark.ts"
import type { Facts } from "./model-facts.ts"
import { PHRASE_BITS } from "./phrase-features.ts"
import type { PhraseWeights } from "./phrase-judge.ts"
import type { SectionFile } from "./sections.ts"
import { FEATURE_BITS, rankFrom, rowsIn } from "./sparse-rows.ts"
import type { Trees } from "./trees.ts"
import { VERIFIER_FEATURES } from "./verifier-features.ts"

function agree(name: string, holds: boolean): void {
  if (!holds) throw new BrokenModel(`the sections of ${name} do not fit each other`)
}

function taggerRows(bits: Int32Array): Int32Array {
  const rowOf = new Int32Array(1 << TAG_BITS)
  let rows = 0
  for (let bucket = 0; bucket < rowOf.length; bucket++)
    if (((bits[bucket >>> 5] as number) >>> (bucket & 31)) & 1) rowOf[bucket] = ++rows
  return rowOf
}

export function readField(
  file: SectionFile,
  name: string,
  labels: number,
  scale: number,
): FieldWeights {
  const rank = rankFrom(file.get(`${name}.presence`, "Int32Array"))
  const rows = file.get(`${name}.rows`, "Int8Array")
  const transitions = file.get(`${name}.transitions`, "Float32Array")
  agree(name, rank.length === 1 << (FEATURE_BITS - 4))
  agree(name, rows.length === rowsIn(rank) * labels)
  agree(name, transitions.length === (labels + 1) * labels)
  return { rows: { rank, rows, scale }, transitions }
}

export function readTable(file: SectionFile, name: string): HashTable {
  const keys = file.get(`${name}.keys`, "Int32Array")
  const values = file.get(`${name}.values`, "Uint8Array")
  agree(name, keys.length === values.length && isTableSize(keys.length) && keys.includes(0))
  return { keys, values }
}

export function readPhrases(file: SectionFile, scale: number): PhraseWeights {
  const weights = file.get("phrases", "Int8Array")
  agree("phrases", weights.length === 1 << PHRASE_BITS)
  return { weights, scale }
}

export function readTrees(file: SectionFile, { treeNodes: nodes, treeBase: base }: Facts): Trees {
  const feature = file.get("trees.feature", "Int16Array")
  const value = file.get("trees.value", "Float32Array")
  agree("trees", feature.length === value.length && feature.length % nodes === 0)
  agree(
    "trees",
    feature.every(
      (asked, k) => asked < VERIFIER_FEATURES && (asked < 0 || k % nodes < (nodes - 1) / 2),
    ),
  )
  return { nodes, base, feature, value }
}

export function readTagger(file: SectionFile, dictionary: Facts["dictionary"]): TaggerWeights {
  const presence = file.get("tagger.presence", "Int32Array")
  agree("tagger", presence.length === 1 << (TAG_BITS - 5))
  const rowOf = taggerRows(presence)
  const rows = file.get("tagger.rows", "Int8Array")
  agree("tagger", rows.length === rowOf.reduce((most, row) => Math.max(most, row), 0) * tags.length)
  const common = file.get("tagger.common", "Int32Array")
  agree("tagger", common.length === COMMON_SIZE)
  return { dictionary: new Map(dictionary), rowOf, rows, common }
}
