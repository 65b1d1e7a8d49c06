/** The page begins: fonts, values, theme, and the shell in its place. */
import "@fontsource-variable/source-sans-3/wght.css"
import "@fontsource-variable/source-serif-4/wght.css"
import "./style/tokens.css"
import "./style/base.css"
import "./style/shell.css"
import "./style/parts.css"
import { QueryClientProvider } from "@tanstack/react-query"
import { createRoot } from "react-dom/client"
import { client } from "./asked.ts"
import { Shell } from "./shell.tsx"
import { startTheme } from "./theme.ts"

startTheme()
createRoot(document.querySelector("#page")!).render(
  <QueryClientProvider client={client}>
    <Shell />
  </QueryClientProvider>,
)
