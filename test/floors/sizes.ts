/** Size and purpose of the files of a house: short files, each saying what it is for. */
import { tokensOf, type Token } from "./scan.ts"
import { filesUnder, isTest, type SourceFile } from "./tree.ts"

export interface Limits {
  /** Lines of the file in the middle. */
  readonly median: number
  /** Lines of the longest file. */
  readonly longest: number
}

const linesOf = ({ code }: SourceFile): number => code.replace(/\n$/, "").split("\n").length

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0

const saysSomething = (comment: string): boolean => (comment.match(/\p{L}{2,}/gu) ?? []).length >= 4

/** The first export that declares something; one that hands on a name of another file is none. */
const firstDeclaration = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ kind, text }, at) => {
    const next = tokens[at + 1]?.text === "type" ? tokens[at + 2] : tokens[at + 1]
    return kind === "word" && text === "export" && next?.text !== "{" && next?.text !== "*"
  })

/** A file says what it is for in its first comment, or in the docstring of its first export. */
const hasPurpose = ({ code }: SourceFile): boolean => {
  const tokens = tokensOf(code).filter(({ text }) => !text.startsWith("#!"))
  const heads = [tokens[0], tokens[firstDeclaration(tokens) - 1]]
  return heads.some((head) => head?.kind === "comment" && saysSomething(head.text))
}

/** Every file of `src` that is too long or silent about its purpose, tests left out. */
export function sizeOffencesIn(root: string, limits: Limits): readonly string[] {
  const files = filesUnder(root, "src").filter(({ path }) => !isTest(path))
  const middle = median(files.map(linesOf).toSorted((a, b) => a - b))
  return [
    ...(middle > limits.median
      ? [
          `The median file of src has ${middle} lines; the house keeps it at ${limits.median} or less.`,
        ]
      : []),
    ...files
      .filter((file) => linesOf(file) > limits.longest)
      .map(
        (file) =>
          `${file.path} has ${linesOf(file)} lines; none may pass ${limits.longest}: split it.`,
      ),
    ...files
      .filter((file) => !hasPurpose(file))
      .map(
        ({ path }) => `${path} does not say what it is for, on its first line or its first export.`,
      ),
  ]
}
