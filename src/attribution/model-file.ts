/** A model as the bytes of one file, and back. Tables are stored as they are looked up. */
import { gunzipSync, gzipSync } from "node:zlib"
import { BrokenModel } from "./broken-model.ts"
import type { HashTable } from "./hash-table.ts"
import { ARGUMENTS, MARKS } from "./label.ts"
import type { Lexicon } from "./lexicon.ts"
import type { FieldWeights } from "./mark.ts"
import type { AttributionModel } from "./model.ts"
import { type Facts, factsOf } from "./model-facts.ts"
import { readField, readPhrases, readTable, readTagger, readTrees } from "./model-tables.ts"
import { readSections, type Section, writeSections } from "./sections.ts"
import { presenceOf } from "./sparse-rows.ts"

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
    calibration: model.calibration,
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
    ["tagger.common", tagger.common],
    ...tables.flatMap((name) => tableSections(name, lexicon[name])),
    ...fieldSections("marks", marks),
    ...fieldSections("arguments", model.arguments),
    ["phrases", phrases.weights],
    ["trees.feature", verifier.feature],
    ["trees.value", verifier.value],
  ])
  return gzipSync(writeSections(facts, sections), { level: 9 })
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
  const facts = factsOf(file.facts)
  return {
    name: facts.name,
    language: facts.language,
    threshold: facts.threshold,
    calibration: facts.calibration,
    tagger: readTagger(file, facts.dictionary),
    lexicon: {
      cue: readTable(file, "cue"),
      cueBefore: readTable(file, "cueBefore"),
      cueAfter: readTable(file, "cueAfter"),
      source: readTable(file, "source"),
      strength: readTable(file, "strength"),
    },
    marks: readField(file, "marks", MARKS, facts.marksScale),
    arguments: readField(file, "arguments", ARGUMENTS, facts.argumentsScale),
    phrases: readPhrases(file, facts.phrasesScale),
    verifier: readTrees(file, facts),
  }
}
