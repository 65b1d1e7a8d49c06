/**
 * Runs compiled examples in a process of their own and prints, as JSON, where a value is not what
 * its example claims. Arguments: the files, by their full path.
 */
import { pathToFileURL } from "node:url"
import { inspect } from "node:util"
import { agrees } from "./claim.ts"

interface Outcome {
  readonly line: number
  readonly code: string
  readonly given: unknown
  readonly claimed: unknown
}

const shown = (value: unknown): string => inspect(value, { depth: 9, breakLength: 120 })

const outcomesOf = async (file: string): Promise<readonly Outcome[]> =>
  ((await import(pathToFileURL(file).href)) as { outcomes: readonly Outcome[] }).outcomes

const mistakesIn = async (file: string): Promise<readonly { line: number; what: string }[]> => {
  try {
    const wrong = (await outcomesOf(file)).filter(({ given, claimed }) => !agrees(given, claimed))
    return wrong.map(({ line, code, given, claimed }) => ({
      line,
      what: `${code} gives ${shown(given)}, but the example says ${shown(claimed)}`,
    }))
  } catch (error) {
    return [{ line: 1, what: shown(error) }]
  }
}

const found: { file: string; line: number; what: string }[] = []
for (const file of process.argv.slice(2)) {
  for (const mistake of await mistakesIn(file)) found.push({ file, ...mistake })
}
// An example may print; what follows the mark is ours.
process.stdout.write(`\u0000${JSON.stringify(found)}`)
