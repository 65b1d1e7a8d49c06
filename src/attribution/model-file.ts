/** A model as the bytes of one file, and back. Tables are stored as they are looked up. */
import { gunzipSync, gzipSync } from "node:zlib"
import { TAG_BITS } from "../language/tag-features.ts"
import type { TaggerWeights } from "../language/tagger.ts"
import { BrokenModel } from "./broken-model.ts"
import type { HashTable } from "./hash-table.ts"
import { type Lexicon } from "./lexicon.ts"
import type { FieldWeights } from "./mark.ts"
import type { AttributionModel } from "./model.ts"
import { readSections, type Section, type SectionFile, writeSections } from "./sections.ts"
import { presenceOf, rankFrom } from "./sparse-rows.ts"

interface Facts {
  readonly name: string
  readonly language: string
  readonly threshold: number
  readonly dictionary: readonly (readonly [string, number])[]
  readonly marksScale: number
  readonly argumentsScale: number
  readonly phrasesScale: number
  readonly treeNodes: number
  readonly treeBase: number
}

const tables = [
  "cue",
  "cueBefore",
  "cueAfter",
  "source",
  "strength",
] as const satisfies readonly (keyof Lexicon)[]

/** One bit a bucket of the tagger: has it a row? */
function taggerPresence(rowOf: Int32Array): Int32Array {
  const bits = new Int32Array(rowOf.length >>> 5)
  for (const [bucket, row] of rowOf.entries())
    if (row > 0) bits[bucket >>> 5] = (bits[bucket >>> 5] as number) | (1 << (bucket & 31))
  return bits
}

function taggerRows(bits: Int32Array): Int32Array {
  const rowOf = new Int32Array(1 << TAG_BITS)
  let rows = 0
  for (let bucket = 0; bucket < rowOf.length; bucket++)
    if (((bits[bucket >>> 5] as number) >>> (bucket & 31)) & 1) rowOf[bucket] = ++rows
  return rowOf
}

function fieldSections(name: string, { rows, transitions }: FieldWeights): [string, Section][] {
  return [
    [`${name}.presence`, presenceOf(rows.rank)],
    [`${name}.rows`, rows.rows],
    [`${name}.transitions`, transitions],
  ]
}

const tableSections = (name: string, { keys, values }: HashTable): [string, Section][] => [
  [`${name}.keys`, keys],
  [`${name}.values`, values],
]

/** The bytes of a model file; the same model gives the same bytes. */
export function modelBytes(model: AttributionModel): Uint8Array {
  const { tagger, lexicon, marks, phrases, verifier } = model
  const facts: Facts = {
    name: model.name,
    language: model.language,
    threshold: model.threshold,
    dictionary: [...tagger.dictionary],
    marksScale: marks.rows.scale,
    argumentsScale: model.arguments.rows.scale,
    phrasesScale: phrases.scale,
    treeNodes: verifier.nodes,
    treeBase: verifier.base,
  }
  const sections = new Map<string, Section>([
    ["tagger.presence", taggerPresence(tagger.rowOf)],
    ["tagger.rows", tagger.rows],
    ...tables.flatMap((name) => tableSections(name, lexicon[name])),
    ...fieldSections("marks", marks),
    ...fieldSections("arguments", model.arguments),
    ["phrases", phrases.weights],
    ["trees.feature", verifier.feature],
    ["trees.value", verifier.value],
  ])
  return gzipSync(writeSections(facts, sections), { level: 9 })
}

const readField = (file: SectionFile, name: string, scale: number): FieldWeights => ({
  rows: {
    rank: rankFrom(file.get(`${name}.presence`, "Int32Array")),
    rows: file.get(`${name}.rows`, "Int8Array"),
    scale,
  },
  transitions: file.get(`${name}.transitions`, "Float32Array"),
})

const readTable = (file: SectionFile, name: string): HashTable => ({
  keys: file.get(`${name}.keys`, "Int32Array"),
  values: file.get(`${name}.values`, "Uint8Array"),
})

function readTagger(file: SectionFile, dictionary: Facts["dictionary"]): TaggerWeights {
  return {
    dictionary: new Map(dictionary),
    rowOf: taggerRows(file.get("tagger.presence", "Int32Array")),
    rows: file.get("tagger.rows", "Int8Array"),
  }
}

function factsOf({ facts }: SectionFile): Facts {
  const known = facts as Partial<Facts> | null
  if (typeof known?.threshold !== "number" || !Array.isArray(known.dictionary))
    throw new BrokenModel("it is no attribution model")
  return known as Facts
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes)
  } catch (cause) {
    throw new BrokenModel("it does not unpack", cause)
  }
}

/** Reads a model from the bytes of its file. Throws BrokenModel when they are none. */
export function readModel(bytes: Uint8Array): AttributionModel {
  const file = readSections(unpacked(bytes))
  const facts = factsOf(file)
  return {
    name: facts.name,
    language: facts.language,
    threshold: facts.threshold,
    tagger: readTagger(file, facts.dictionary),
    lexicon: {
      cue: readTable(file, "cue"),
      cueBefore: readTable(file, "cueBefore"),
      cueAfter: readTable(file, "cueAfter"),
      source: readTable(file, "source"),
      strength: readTable(file, "strength"),
    },
    marks: readField(file, "marks", facts.marksScale),
    arguments: readField(file, "arguments", facts.argumentsScale),
    phrases: { weights: file.get("phrases", "Int8Array"), scale: facts.phrasesScale },
    verifier: {
      nodes: facts.treeNodes,
      base: facts.treeBase,
      feature: file.get("trees.feature", "Int16Array"),
      value: file.get("trees.value", "Float32Array"),
    },
  }
}
