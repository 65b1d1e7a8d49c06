/** The head of a model file: names, scales and the dictionary, as JSON. */
import { tags } from "../language/tag.ts"
import { BrokenModel } from "./broken-model.ts"
import type { Calibration } from "./calibration.ts"

export interface Facts {
  readonly name: string
  readonly language: string
  readonly threshold: number
  readonly calibration: Calibration
  readonly dictionary: readonly (readonly [word: string, tag: number])[]
  readonly marksScale: number
  readonly argumentsScale: number
  readonly phrasesScale: number
  readonly treeNodes: number
  readonly treeBase: number
}

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === "string" && tags[value[1] as number] !== undefined

const isCalibration = (value: unknown): boolean => {
  const { slope, offset } = (value ?? {}) as Partial<Calibration>
  return Number.isFinite(slope) && (slope as number) > 0 && Number.isFinite(offset)
}

/** Complete binary trees have 1, 3, 7, ... nodes. */
const isTreeSize = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && Number.isInteger(Math.log2(Number(value) + 1))

const isText = (value: unknown): boolean => typeof value === "string"
const isNumber = (value: unknown): boolean => Number.isFinite(value)

const holds: { readonly [Name in keyof Facts]: (value: unknown) => boolean } = {
  name: isText,
  language: isText,
  threshold: isNumber,
  calibration: isCalibration,
  dictionary: (value) => Array.isArray(value) && value.every(isEntry),
  marksScale: isNumber,
  argumentsScale: isNumber,
  phrasesScale: isNumber,
  treeNodes: isTreeSize,
  treeBase: isNumber,
}

/** Throws BrokenModel when a fact is missing or cannot be true. */
export function factsOf(facts: unknown): Facts {
  if (typeof facts !== "object" || facts === null)
    throw new BrokenModel("it is no attribution model")
  const known = facts as Readonly<Record<string, unknown>>
  for (const [name, isTrue] of Object.entries(holds))
    if (!isTrue(known[name])) throw new BrokenModel(`its ${name} is missing or makes no sense`)
  return facts as Facts
}
