/**
 * Reads what an example claims about a value. `// "No deal"` claims it; `// null: nobody knows`
 * claims null and says why; `// { outlet: "Wire", … }` claims a part; `// the same` claims nothing.
 */
import { isDeepStrictEqual } from "node:util"
import { tokensOf, type Token } from "../floors/scan.ts"

/** Stands in a claimed value for all that the example leaves out. */
export const rest = Symbol.for("rest")

const beginsValue = /^(?:["'`[{]|-?\d|(?:null|true|false|undefined|new)\b)/

const bracket = (token: Token | undefined): number => {
  if (token?.kind !== "mark") return 0
  return Number("([{".includes(token.text)) - Number(")]}".includes(token.text))
}

/** How many tokens the value at the beginning takes; the words after it are prose. */
const extent = (tokens: readonly Token[]): number => {
  if (tokens[0]?.text === "new") return tokens.length
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    depth += bracket(token)
    if (depth === 0 && token.text !== "-") return at + 1
  }
  return tokens.length
}

const isElision = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "…" ||
  tokens
    .slice(at, at + 3)
    .map(({ text }) => text)
    .join("") === "..."

/** The claimed value as TypeScript, its elisions written as `rest`; null when nothing is claimed. */
export function claimOf(comment: string): string | null {
  if (!beginsValue.test(comment)) return null
  const all = tokensOf(comment)
  const tokens = all.slice(0, extent(all))
  const opened: string[] = []
  let claim = ""
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? ""
    if (bracket(tokens[at]) > 0) opened.push(text)
    if (bracket(tokens[at]) < 0) opened.pop()
    if (opened.length > 0 && isElision(tokens, at)) {
      claim += opened.at(-1) === "{" ? "[rest]: rest" : "rest"
      at += text === "…" ? 0 : 2
    } else claim += `${text} `
  }
  return claim.trim()
}

/** Is the value what was claimed, what the claim leaves out aside? */
export function agrees(given: unknown, claimed: unknown): boolean {
  if (Array.isArray(claimed) && Array.isArray(given)) {
    const whole = claimed.at(-1) !== rest
    const shown = whole ? claimed : claimed.slice(0, -1)
    return (
      (!whole || given.length === shown.length) &&
      shown.every((part, at) => agrees(given[at], part))
    )
  }
  if (
    typeof claimed !== "object" ||
    claimed === null ||
    Object.getPrototypeOf(claimed) !== Object.prototype
  ) {
    return isDeepStrictEqual(given, claimed)
  }
  if (typeof given !== "object" || given === null) return false
  const parts = Object.entries(claimed)
  const whole = !Object.hasOwn(claimed, rest)
  return (
    (!whole || Object.keys(given).length === parts.length) &&
    parts.every(([name, part]) => agrees((given as Record<string, unknown>)[name], part))
  )
}
