/** Prints a table in Markdown, as docs/benchmarks.md holds it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")
}

/** A share as hundredths with one decimal: 0.7071 -> "70.7". */
export const hundredths = (share: number): string => (100 * share).toFixed(1)
