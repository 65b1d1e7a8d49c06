/** Which view stands at which address; each is fetched when it is first looked at. */
import { Redirect, Route, Switch } from "wouter"
import type { Overview } from "../../src/api/contract.ts"
import { isUnjoined, Joining } from "./joining.tsx"
import { later } from "./later.tsx"
import { Head } from "./parts/head.tsx"
import { Bones, Nothing } from "./parts/state.tsx"
import { t } from "./texts/t.ts"

const Board = later(() => import("./board/board.tsx").then((m) => m.BoardPage))
const Reader = later(() => import("./reader/reader.tsx").then((m) => m.ReaderPage))

const views = {
  "/": Board,
  "/timeline": later(() => import("./timeline/timeline.tsx").then((m) => m.TimelinePage)),
  "/reader": Reader,
  "/reader/:report": Reader,
  "/plan": later(() => import("./plan/plan.tsx").then((m) => m.PlanPage)),
  "/accounts": later(() => import("./pages/accounts.tsx").then((m) => m.AccountsPage)),
  "/actors": later(() => import("./actors/actors.tsx").then((m) => m.ActorsPage)),
  "/actors/:actor": later(() => import("./actors/actor.tsx").then((m) => m.ActorPage)),
  "/gap": later(() => import("./gap/gap.tsx").then((m) => m.GapPage)),
  "/changes": later(() => import("./pages/changes.tsx").then((m) => m.ChangesPage)),
  "/add": later(() => import("./pages/add.tsx").then((m) => m.AddPage)),
  "/search": later(() => import("./pages/search.tsx").then((m) => m.SearchPage)),
} as const

/** Fetches the view of an address while who asks is still being found out. */
export function fetchViewAt(address: string): void {
  for (const [path, view] of Object.entries(views))
    // Who looks at it is told if it cannot be fetched.
    if (new RegExp(`^${path.replace(/:\w+/u, "[^/]+")}$`, "u").test(address))
      view.fetch().catch(() => {})
}

const Lost = () => (
  <>
    <Head title={t("wrong.gone")} />
    <Nothing>{t("wrong.goneDetail")}</Nothing>
  </>
)

interface RoutesProps {
  /** Null while nobody knows. */
  readonly overview: Overview | null
}

/** Whoever comes in to an empty record is sent to where reports are added. */
const Entrance = ({ overview }: RoutesProps) => {
  if (overview === null) return <Bones />
  return overview.reports === 0 ? <Redirect to="/add" replace /> : <Board />
}

/** Every view but the one that adds reports rests on what was joined. */
const resting = /^\/(?!add$)/u

export const Routes = ({ overview }: RoutesProps) => (
  <Switch>
    {overview !== null && isUnjoined(overview) && <Route path={resting} component={Joining} />}
    <Route path="/">
      <Entrance overview={overview} />
    </Route>
    {Object.entries(views)
      .filter(([path]) => path !== "/")
      .map(([path, view]) => (
        <Route key={path} path={path} component={view} />
      ))}
    <Route component={Lost} />
  </Switch>
)
