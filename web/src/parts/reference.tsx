/** Evidence: the way to its place in the report, and the outlet and day that carry it. */
import type { ReportHeading } from "../../../src/api/contract.ts"
import { useReport, useReports } from "../asked.ts"
import { shortDay, t } from "../texts/t.ts"

export interface Evidence {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** The address of a span in the reader. */
export const placeOf = ({ report, start, end }: Omit<Evidence, "quote">): string =>
  `/reader/${encodeURIComponent(report)}?at=${start}-${end}`

/** Of the first reports the headings are known; any other is asked for by itself. */
export function useHeading(id: string): ReportHeading | null {
  const list = useReports().data
  const known = list?.items.find((one) => one.id === id) ?? null
  const isFar = list !== undefined && known === null
  const asked = useReport(isFar ? id : null)
  return known ?? asked.data?.report ?? null
}

export const Carrier = ({ id }: { readonly id: string }) => {
  const heading = useHeading(id)
  // While nobody knows the outlet yet, nothing may be said of it.
  if (heading === null) return null
  return (
    <>
      {t("statement.in", {
        outlet: heading.outlet ?? t("noOutlet"),
        date: shortDay(heading.published),
      })}
    </>
  )
}
