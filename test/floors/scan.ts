/**
 * Cuts TypeScript into tokens: just enough to see imports, exports and comments without being
 * fooled by strings, templates and regular expressions. Not a parser.
 */
export interface Token {
  readonly kind: "word" | "mark" | "string" | "template" | "regexp" | "comment"
  readonly text: string
  readonly start: number
}

const space = /\s+/y
const word = /[\p{L}_$#][\p{L}\p{N}_$]*|\d[\w.]*/uy
const text = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'/y
const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<![\s\S])#![^\n]*/y
const regexp = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y

/** After one of these a slash divides; after anything else it opens a regular expression. */
const endsValue = (before: Token | undefined): boolean => {
  if (before === undefined) return false
  if (before.kind === "word")
    return !/^(?:return|typeof|case|in|of|void|await|yield)$/.test(before.text)
  if (before.kind === "mark")
    return before.text === ")" || before.text === "]" || before.text === "}"
  return true
}

const matchAt = (pattern: RegExp, code: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(code)?.[0] ?? null
}

/** A template runs to its closing backtick, whatever stands inside its `${ }`. */
const templateAt = (code: string, from: number): string => {
  let depth = 0
  for (let at = from + 1; at < code.length; at++) {
    const letter = code[at]
    if (letter === "\\") at++
    else if (depth === 0 && letter === "`") return code.slice(from, at + 1)
    else if (depth === 0 && letter === "$" && code[at + 1] === "{") depth = 1
    else if (depth > 0 && letter === "`") at += templateAt(code, at).length - 1
    else if (depth > 0 && letter === "{" && code[at - 1] !== "$") depth++
    else if (depth > 0 && letter === "}") depth--
  }
  return code.slice(from)
}

const tokenAt = (code: string, at: number, before: Token | undefined): Token => {
  const found = (kind: Token["kind"], pattern: RegExp): Token | null => {
    const match = matchAt(pattern, code, at)
    return match === null ? null : { kind, text: match, start: at }
  }
  if (code[at] === "`") return { kind: "template", text: templateAt(code, at), start: at }
  const slash = (): Token | null => (endsValue(before) ? null : found("regexp", regexp))
  const named = found("comment", comment) ?? found("word", word) ?? found("string", text) ?? slash()
  return named ?? { kind: "mark", text: code[at] ?? "", start: at }
}

/** All tokens of a file in the order of its text, comments included. */
export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = []
  let before: Token | undefined
  for (let at = 0; at < code.length;) {
    const blank = matchAt(space, code, at)
    if (blank !== null) {
      at += blank.length
      continue
    }
    const token = tokenAt(code, at, before)
    tokens.push(token)
    if (token.kind !== "comment") before = token
    at += token.text.length
  }
  return tokens
}
