/** The cell that an arrow leads to, from the one that has the focus. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

export function neighbour(table: HTMLElement | null, key: string): HTMLElement | null {
  const own = document.activeElement?.closest<HTMLElement>("[data-row]")
  const [rows, columns] = steps[key] ?? [0, 0]
  if (table === null || own === null || own === undefined || !table.contains(own)) return null
  const [row, column] = [Number(own.dataset["row"]), Number(own.dataset["column"])]
  return table.querySelector(`[data-row="${row + rows}"][data-column="${column + columns}"]`)
}
