/** The name of a method of reading: model, program and codebook, as the history gives it. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { modelFile, type Codebook } from "../rapporteur.ts"

export interface MethodFacts {
  /** Folder of the model; null for the package's own. */
  readonly model: string | null
  readonly minConfidence: number | null
  readonly codebook: Codebook
}

const digits = (bytes: string | Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 12)

/**
 * Two runs of one method read every text alike.
 *
 * ```text
 * methodName(facts) // "model 5f0c2a91b7de, rapporteur 0.1.0, talks 90ab12cd34ef"
 * ```
 */
export function methodName({ model, minConfidence, codebook }: MethodFacts): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8")
  const { version } = JSON.parse(manifest) as { readonly version: string }
  return [
    `model ${digits(readFileSync(modelFile(model ?? undefined)))}`,
    ...(minConfidence === null ? [] : [`from confidence ${minConfidence}`]),
    `rapporteur ${version}`,
    `talks ${digits(JSON.stringify(codebook))}`,
  ].join(", ")
}
