/** Which view stands at which address; each is fetched when it is first looked at. */
import { lazy, Suspense } from "react"
import { Redirect, Route, Switch } from "wouter"
import { Head } from "./parts/head.tsx"
import { Bones, Nothing } from "./parts/state.tsx"
import { t } from "./texts/t.ts"

const Board = lazy(() => import("./board/board.tsx").then((m) => ({ default: m.BoardPage })))
const Reader = lazy(() => import("./reader/reader.tsx").then((m) => ({ default: m.ReaderPage })))
const Changes = lazy(() => import("./pages/changes.tsx").then((m) => ({ default: m.ChangesPage })))
const Accounts = lazy(() =>
  import("./pages/accounts.tsx").then((m) => ({ default: m.AccountsPage })),
)
const Timeline = lazy(() =>
  import("./timeline/timeline.tsx").then((m) => ({ default: m.TimelinePage })),
)
const Actors = lazy(() => import("./actors/actors.tsx").then((m) => ({ default: m.ActorsPage })))
const Actor = lazy(() => import("./actors/actor.tsx").then((m) => ({ default: m.ActorPage })))
const Plan = lazy(() => import("./plan/plan.tsx").then((m) => ({ default: m.PlanPage })))
const Gap = lazy(() => import("./gap/gap.tsx").then((m) => ({ default: m.GapPage })))
const Add = lazy(() => import("./pages/add.tsx").then((m) => ({ default: m.AddPage })))
const Search = lazy(() => import("./pages/search.tsx").then((m) => ({ default: m.SearchPage })))

const Lost = () => (
  <>
    <Head title={t("wrong.gone")} />
    <Nothing>{t("wrong.goneDetail")}</Nothing>
  </>
)

/** `isEmpty` sends whoever comes in to where reports are added. */
export const Routes = ({ isEmpty }: { readonly isEmpty: boolean }) => (
  <Suspense fallback={<Bones />}>
    <Switch>
      <Route path="/">{isEmpty ? <Redirect to="/add" replace /> : <Board />}</Route>
      <Route path="/timeline" component={Timeline} />
      <Route path="/reader" component={Reader} />
      <Route path="/reader/:report" component={Reader} />
      <Route path="/plan" component={Plan} />
      <Route path="/accounts" component={Accounts} />
      <Route path="/actors" component={Actors} />
      <Route path="/actors/:actor" component={Actor} />
      <Route path="/gap" component={Gap} />
      <Route path="/changes" component={Changes} />
      <Route path="/add" component={Add} />
      <Route path="/search" component={Search} />
      <Route component={Lost} />
    </Switch>
  </Suspense>
)
