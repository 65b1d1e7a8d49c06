import { createHash } from "node:crypto"
import path from "node:path"
import type { ReportId } from "../text/ids.ts"

/** An address in one spelling on every system: forward slashes, no "./" and no "//". */
export const spellAddress = (address: string): string =>
  path.posix.normalize(path.sep === "/" ? address : address.split(path.sep).join("/"))

/**
 * The id of a report: "r-" and twelve hex digits of its address, so that it does not depend on
 * what else is read or in which order. `mark` is the place inside the input, `time` how often
 * the same address has been read so far, this time included.
 *
 * ```ts
 * reportId("talks/a.txt", "", 1) === reportId("./talks/a.txt", "", 1) // true
 * reportId("talks/a.txt", "", 2) // the same with "-2" at its end
 * ```
 */
export function reportId(address: string, mark: string, time: number): ReportId {
  const digest = createHash("sha256")
    .update(spellAddress(address) + mark)
    .digest("hex")
  return `r-${digest.slice(0, 12)}${time > 1 ? `-${time}` : ""}` as ReportId
}
