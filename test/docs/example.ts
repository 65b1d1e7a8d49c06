/**
 * Turns an example into a program that checks itself. A line that is an expression followed by
 * `// value` claims that it gives that value; so does a comment alone on the line below it. All
 * other lines are run as they stand.
 */
import { tokensOf, type Token } from "../floors/scan.ts"
import { claimOf } from "./claim.ts"

interface Step {
  readonly line: number
  readonly code: string
  /** The comment that says what the expression gives; null when there is none. */
  readonly value: string | null
}

const keyword =
  /^(?:import|export|const|let|var|type|interface|function|async function|class|declare|if|for|while|do|switch|try|throw|return)\b/
const isExpression = (code: string): boolean => code !== "" && !keyword.test(code)
const lineComment = /^\/\/\s?/

const depthOf = (tokens: readonly Token[]): number =>
  tokens
    .filter(({ kind }) => kind === "mark")
    .reduce(
      (depth, { text }) => depth + Number("([{".includes(text)) - Number(")]}".includes(text)),
      0,
    )

/** The code without the comment that ends it, and the words of that comment. */
const split = (code: string): readonly [code: string, comment: string | null] => {
  const last = tokensOf(code).at(-1)
  if (last?.kind !== "comment" || !last.text.startsWith("//")) return [code.trim(), null]
  return [code.slice(0, last.start).trim(), last.text.replace(lineComment, "").trim()]
}

const goesOn = (next: string | undefined): boolean => /^\s*[.?:)\]}]/.test(next ?? "")

/** Cuts a block into statements, each with the line it begins on. */
function statementsOf(code: string): readonly { line: number; text: string }[] {
  const statements: { line: number; text: string }[] = []
  const lines = code.split("\n")
  let held: string[] = []
  for (const [at, text] of lines.entries()) {
    if (held.length === 0 && text.trim() === "") continue
    held.push(text)
    const whole = held.join("\n")
    if (depthOf(tokensOf(whole)) > 0 || goesOn(lines[at + 1])) continue
    statements.push({ line: at + 2 - held.length, text: whole })
    held = []
  }
  return held.length === 0
    ? statements
    : [...statements, { line: lines.length, text: held.join("\n") }]
}

/** The steps of an example, each with the value that it claims. */
export function stepsOf(code: string): readonly Step[] {
  const steps: Step[] = []
  for (const { line, text } of statementsOf(code)) {
    const [own, comment] = split(text)
    const before = steps.at(-1)
    const belongs =
      own === "" && comment !== null && before !== undefined && isExpression(before.code)
    if (belongs) {
      steps[steps.length - 1] = {
        ...before,
        value: [before.value, comment].filter(Boolean).join("\n"),
      }
    } else if (own !== "")
      steps.push({ line, code: own, value: isExpression(own) ? comment : null })
  }
  return steps
}

/** The value a step claims, as TypeScript; null when it claims none. */
export const claimedBy = ({ value }: Step): string | null =>
  value === null ? null : claimOf(value)

/** A module that runs the steps and exports what came out beside what was claimed. */
export function programOf(code: string, imports: readonly string[]): string {
  const steps = stepsOf(code)
  const isImport = (step: Step): boolean => step.code.startsWith("import ")
  const written = (step: Step): string => {
    const claim = claimedBy(step)
    if (claim === null) return step.code
    const { line, code: own } = step
    return `;outcomes.push({ line: ${line}, code: ${JSON.stringify(own)}, given: await (${own}), claimed: (${claim}) })`
  }
  return [
    ...imports,
    ...steps.filter(isImport).map((step) => step.code),
    `const rest = Symbol.for("rest")`,
    "export const outcomes: { line: number; code: string; given: unknown; claimed: unknown }[] = []",
    ...steps.filter((step) => !isImport(step)).map(written),
    "",
  ].join("\n")
}
