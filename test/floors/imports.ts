/** Finds every import of a file: static, re-exported, dynamic, by type, by `require`. */
import { tokensOf, type Token } from "./scan.ts"

export interface Import {
  /** The address as written; null when it is computed and nobody can know it. */
  readonly address: string | null
  readonly typeOnly: boolean
  readonly line: number
}

const isText = (token: Token | undefined): token is Token =>
  token?.kind === "string" || (token?.kind === "template" && !token.text.includes("${"))

/** `import a, { b } from "x"`, `import "x"`, `export { a } from "x"`, `export * from "x"`. */
const addressAfter = (tokens: readonly Token[], from: number): Token | null => {
  if (isText(tokens[from])) return tokens[from]
  for (const [step, { text }] of tokens.slice(from).entries()) {
    const next = tokens[from + step + 1]
    if (text === "from" && isText(next)) return next
    if (!/^(?:[{},*]|[\p{L}_$][\p{L}\p{N}_$]*)$/u.test(text)) return null
    if (text === "}" && !["from", ","].includes(next?.text ?? "")) return null
  }
  return null
}

/** An export reads from elsewhere only where `*`, `{` or `type {` follows it. */
const opensReexport = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.text === "type" ? tokens[at + 2] : tokens[at + 1]
  return next?.text === "*" || next?.text === "{"
}

const importAt = (
  token: Token,
  at: number,
  tokens: readonly Token[],
): Omit<Import, "line"> | null => {
  const next = tokens[at + 1]
  if (token.kind !== "word" || tokens[at - 1]?.text === ".") return null
  const written = (found: Token): string => found.text.slice(1, -1)
  if ((token.text === "import" || token.text === "require") && next?.text === "(") {
    const [address, end] = [tokens[at + 2], tokens[at + 3]?.text]
    const plain = isText(address) && (end === ")" || end === ",")
    return { address: plain ? written(address) : null, typeOnly: false }
  }
  if (token.text !== "import" && !(token.text === "export" && opensReexport(tokens, at)))
    return null
  const address = addressAfter(tokens, at + 1)
  return address && { address: written(address), typeOnly: next?.text === "type" }
}

/** Every import of the file, in the order of its text. */
export function importsOf(code: string): readonly Import[] {
  const tokens = tokensOf(code).filter(({ kind }) => kind !== "comment")
  return tokens.flatMap((token, at) => {
    const found = importAt(token, at, tokens)
    return found === null ? [] : [{ ...found, line: code.slice(0, token.start).split("\n").length }]
  })
}

/** Lines on which the file calls the network by a global of the runtime: `fetch(...)`. */
export function networkCallsIn(code: string): readonly number[] {
  const tokens = tokensOf(code).filter(({ kind }) => kind !== "comment")
  const calls = tokens.filter(
    ({ kind, text }, at) =>
      kind === "word" &&
      /^(?:fetch|WebSocket|EventSource)$/.test(text) &&
      tokens[at + 1]?.text === "(" &&
      !/^(?:\.|function)$/.test(tokens[at - 1]?.text ?? ""),
  )
  return calls.map(({ start }) => code.slice(0, start).split("\n").length)
}
