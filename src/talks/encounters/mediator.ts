/** Who mediates an encounter, where the clause names the mediator. */
import type { Tagged } from "../../language/tagged.ts"
import { sliceOf } from "../../text/span.ts"
import type { Setting } from "../setting.ts"
import { wordSet } from "../word-set.ts"
import { type Run, spanOfRun } from "./clause.ts"
import { peopleIn } from "./people.ts"

const byWhom = wordSet("mediated brokered facilitated chaired moderated convened")
const ofWhom = wordSet("mediation auspices chairmanship facilitation")

/** Where the mediator's name begins: "mediated by ...", "under the auspices of ...", or -1. */
function nameAfter({ lowered }: Tagged, { from, to }: Run): number {
  for (let k = from; k < to - 2; k++) {
    const next = lowered[k + 1]
    if (byWhom.has(lowered[k] as string) && next === "by") return k + 2
    if (ofWhom.has(lowered[k] as string) && next === "of") return k + 2
  }
  return -1
}

/** The mediator's name as printed, its article left out; null when the clause names none. */
export function mediatorIn({ tagged, report }: Setting, run: Run): string | null {
  const from = nameAfter(tagged, run)
  if (from < 0) return null
  const [people] = peopleIn(tagged, { from, to: run.to })
  if (people === undefined || people.from > from + 1 || people.kind === "pronoun") return null
  return sliceOf(report.text, spanOfRun(tagged, people)).replace(/^(?:the|a|an)\s+/iu, "")
}
