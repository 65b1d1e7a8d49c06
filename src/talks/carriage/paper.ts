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

/** Is the head of a phrase a paper or a reason, not someone? */
export const isPaper = ({ lemmas }: Tagged, [, to]: TokenRun): boolean =>
  papers.has(lemmas[to - 1] ?? "")
