/** The imports an example in a doc comment may leave out: what its own file exports. */
import { tokensOf } from "../floors/scan.ts"

interface OwnExport {
  readonly name: string
  readonly typeOnly: boolean
}

/** Names a file exports by declaring them: `export const a`, `export type B`... */
function exportsOf(code: string): readonly OwnExport[] {
  const words = tokensOf(code).filter(({ kind, text }) => kind !== "comment" && text !== "*")
  return words.flatMap(({ text }, at) => {
    if (text !== "export") return []
    const declared = words.slice(at + 1, at + 4).map((word) => word.text)
    const kind = declared.findIndex((word) =>
      /^(?:const|let|function|class|type|interface)$/.test(word),
    )
    const name = kind === -1 ? undefined : words[at + 2 + kind]?.text
    if (name === undefined || !/^[\p{L}_$]/u.test(name)) return []
    return [{ name, typeOnly: /^(?:type|interface)$/.test(declared[kind] ?? "") }]
  })
}

/** One import line for those exports of the file that the example uses and does not itself import. */
export function ownImportsOf(code: string, example: string, address: string): readonly string[] {
  const words = new Set(tokensOf(example).map(({ text }) => text))
  const imported = new Set(
    example
      .split("\n")
      .filter((line) => line.startsWith("import "))
      .flatMap((line) => line.match(/[\w$]+/g) ?? []),
  )
  const names = exportsOf(code)
    .filter(({ name }) => words.has(name) && !imported.has(name))
    .map(({ name, typeOnly }) => (typeOnly ? `type ${name}` : name))
  return names.length === 0 ? [] : [`import { ${names.join(", ")} } from "${address}"`]
}
