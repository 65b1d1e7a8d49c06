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
import { askFirst } from "./first-asks.ts"
import { fetchViewAt } from "./routes.tsx"
import { Shell } from "./shell.tsx"
import { startTheme } from "./theme.ts"

startTheme()
// All at once: neither who asks, nor the view, nor what it shows has to wait for another.
fetchViewAt(location.pathname)
askFirst(location)
createRoot(document.querySelector("#page")!).render(
  <QueryClientProvider client={client}>
    <Shell />
  </QueryClientProvider>,
)
