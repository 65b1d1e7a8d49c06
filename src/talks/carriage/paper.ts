/** What tells and is cited, and yet is nobody. */
import type { Tagged } from "../../language/tagged.ts"
import type { TokenRun } from "../../language/token-run.ts"

const papers: ReadonlySet<string> = new Set(
  `memo document report data figure letter statement law record filing paper email study survey poll
  reason concern risk fact rule clause article text draft note cable leak violence weather need lack
  problem delay safety security cost number footage video image message testimony precedent tweet post
  story headline sign book poster placard banner website site page transcript interview caption map
  recording tape minute diary notebook audio dossier file screenshot log excerpt extract clip dispatch
  subpoena lawsuit complaint ruling treaty agreement deal plan history source-code evidence`.split(
    /\s+/,
  ),
)

/** Is the head of a phrase a paper or a reason, not someone ("minutes of the board")? */
export function isPaper({ lemmas }: Tagged, [from, to]: TokenRun): boolean {
  const of = lemmas.slice(from, to).indexOf("of")
  return papers.has(lemmas[(of > 0 ? from + of : to) - 1] ?? "")
}
