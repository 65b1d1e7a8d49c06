/**
 * Compiles and runs examples. Each becomes a file in a folder inside the house, so that
 * `import ... from "rapporteur"` means the built package, as it does for a user.
 *
 * An example in a doc comment may speak of things its reader has at hand (`report`, `options`):
 * names that nobody declares. It is then compiled but not run. What it calls, and every class, it must declare,
 * import or export itself, so that a function that was renamed is found out.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join, posix, relative, sep } from "node:path"
import type { Block } from "./block.ts"
import { typeErrorsIn, type TypeMistake } from "./compile.ts"
import { claimedBy, programOf, stepsOf } from "./example.ts"
import { ownImportsOf } from "./own-exports.ts"

const house = join(import.meta.dirname, "../..")

/** What is wrong with an example, in words; an example in order has none. */
export interface Failure {
  readonly where: string
  readonly what: string
}

interface Case {
  readonly block: Block
  readonly file: string
  /** Names that its reader has at hand. */
  readonly atHand: readonly string[]
}

const addressFrom = (folder: string, path: string): string => {
  const way = relative(folder, path).split(sep).join("/")
  return way.startsWith(".") ? way : `./${way}`
}

const write = ({ block, file, atHand }: Case, root: string, folder: string): void => {
  const target = join(folder, file)
  const declared = atHand.map((name) => `declare const ${name}: any`)
  if (!block.path.endsWith(".ts")) {
    writeFileSync(target, programOf(block.code, []))
    return
  }
  const own = join(root, block.path)
  const beside = (address: string): string =>
    addressFrom(folder, join(root, posix.join(posix.dirname(block.path), address)))
  const code = block.code.replace(/(?<=from\s+")\.[^"]+/g, beside)
  const imports = ownImportsOf(readFileSync(own, "utf8"), code, addressFrom(folder, own))
  writeFileSync(target, programOf(code, [...imports, ...declared]))
}

const missing =
  /Cannot find name '([\p{L}_$][\p{L}\p{N}_$]*)'|No value exists in scope for the shorthand property '([^']+)'/u

const isCalled = (name: string, code: string): boolean =>
  new RegExp(`(?<![.\\w$])${name}\\(`).test(code)

/** The cases again, with the names at hand that the compiler did not find. */
const completed = (cases: readonly Case[], errors: readonly TypeMistake[]): readonly Case[] =>
  cases.map((one) => {
    if (!one.block.path.endsWith(".ts")) return one
    const names = errors
      .filter(({ file }) => file === one.file)
      .map(({ what }) => missing.exec(what))
      .map((match) => match?.[1] ?? match?.[2] ?? "")
    const free = names.filter((name) => /^\p{Ll}/u.test(name) && !isCalled(name, one.block.code))
    return { ...one, atHand: [...new Set(free)] }
  })

const whereIs = ({ path, line }: Block, below: number): string => `${path}:${line + below}`

const placed = (cases: readonly Case[], errors: readonly TypeMistake[]): readonly Failure[] =>
  errors.map(({ file, what }) => {
    const block = cases.find((one) => one.file === file)?.block
    return { where: block === undefined ? "the compiler" : whereIs(block, 0), what }
  })

const run = (cases: readonly Case[], folder: string): readonly Failure[] => {
  const runner = join(import.meta.dirname, "runner.ts")
  const files = cases.map(({ file }) => join(folder, file))
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", runner, ...files], {
    cwd: house,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  })
  const [, answer] = stdout.split("\u0000")
  if (answer === undefined) return [{ where: "the examples", what: stdout + stderr }]
  const found = JSON.parse(answer) as { file: string; line: number; what: string }[]
  return found.flatMap(({ file, line, what }) => {
    const block = cases.find((one) => one.file === basename(file))?.block
    return block === undefined ? [] : [{ where: whereIs(block, line), what }]
  })
}

/** One malformed file keeps the compiler from looking at the others: it is taken out first. */
const takenOut = (folder: string): readonly [malformed: TypeMistake[], others: TypeMistake[]] => {
  const errors = typeErrorsIn(folder)
  const malformed = errors.filter(({ what }) => /^error TS1\d{3}:/.test(what))
  if (malformed.length === 0) return [[], [...errors]]
  for (const { file } of malformed) rmSync(join(folder, file), { force: true })
  return [malformed, [...typeErrorsIn(folder)]]
}

const failuresIn = (blocks: readonly Block[], root: string, folder: string): readonly Failure[] => {
  const all = blocks.map((block, at) => ({ block, file: `example-${at}.ts`, atHand: [] }))
  for (const one of all) write(one, root, folder)
  const [malformed, errors] = takenOut(folder)
  const whole = all.filter(({ file }) => !malformed.some((error) => error.file === file))
  const cases = completed(whole, errors)
  const speaking = cases.filter(({ atHand }) => atHand.length > 0)
  for (const one of speaking) write(one, root, folder)
  const wrong = speaking.length === 0 ? errors : typeErrorsIn(folder)
  const runnable = cases.filter(
    ({ file, atHand }) => atHand.length === 0 && !wrong.some((error) => error.file === file),
  )
  return [...placed(all, malformed), ...placed(all, wrong), ...run(runnable, folder)]
}

/** Compiles and runs the TypeScript blocks of the house at `root`; gives back what failed. */
export function failuresOf(blocks: readonly Block[], root: string): readonly Failure[] {
  if (blocks.length === 0) return []
  const all = join(import.meta.dirname, ".cases")
  mkdirSync(all, { recursive: true })
  const folder = mkdtempSync(join(all, "run-"))
  try {
    return failuresIn(blocks, root, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many results the examples claim; an example that claims none proves only that it runs. */
export const claimsIn = (blocks: readonly Block[]): number =>
  blocks.flatMap(({ code }) => stepsOf(code)).filter((step) => claimedBy(step) !== null).length
