/**
 * Prints a record so that a person can review its diff: what fits on one line of 100 letters stays
 * on one line, everything else is broken, an entry a line.
 */
export function printed(value: unknown, indent = ""): string {
  const flat = JSON.stringify(value)
  if (indent.length + flat.length <= 100 || typeof value !== "object" || value === null) return flat
  const deeper = `${indent}  `
  const [open, close, entries] = Array.isArray(value)
    ? ["[", "]", value.map((entry) => printed(entry, deeper))]
    : ["{", "}", Object.entries(value).map(([name, part]) => `"${name}": ${printed(part, deeper)}`)]
  return `${open}\n${entries.map((entry) => deeper + entry).join(",\n")}\n${indent}${close}`
}
