/** Reports that are kept and not joined yet: nothing may be claimed of them, silence least of all. */
import type { Overview } from "../../src/api/contract.ts"
import { useOverview } from "./asked.ts"
import { Head } from "./parts/head.tsx"
import { t } from "./texts/t.ts"

/** The first reports of a record: there is nothing else to show. */
export const isUnjoined = ({ joining, reports, statements }: Overview): boolean =>
  joining && reports > 0 && statements === 0

export const Joining = () => (
  <>
    <Head title={t("joining.title")} />
    <p className="nothing" role="status">
      {t("joining.detail")}
    </p>
  </>
)

/** Said beside what was joined before. */
export const StillJoining = () => useOverview().data?.joining === true && <> {t("joining.later")}</>
