/** Light or dark: what the reader chose, else what the machine prefers. */
const key = "rapporteur.theme"

type Theme = "light" | "dark"

const preferred = (): Theme =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"

const chosen = (): Theme | null => {
  const stored = localStorage.getItem(key)
  return stored === "light" || stored === "dark" ? stored : null
}

const show = (theme: Theme): void => {
  document.documentElement.dataset["theme"] = theme
}

export function startTheme(): void {
  show(chosen() ?? preferred())
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () =>
    show(chosen() ?? preferred()),
  )
}

export function turnTheme(): void {
  const next = document.documentElement.dataset["theme"] === "dark" ? "light" : "dark"
  localStorage.setItem(key, next)
  show(next)
}
