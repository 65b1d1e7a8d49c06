/** The issue a statement is about. */
import type { Tagged } from "../../language/tagged.ts"
import type { Codebook } from "../codebook.ts"
import type { Run } from "../meaning/run.ts"
import type { Act } from "../statement.ts"
import { pointsBack, sentencesBefore, sentencesOf } from "./context.ts"
import { indexOf } from "./worth.ts"
import { issuePhraseIn } from "./issue-phrase.ts"
import { knownIssueIn } from "./known-issue.ts"

/** Acts that take a stand on something: what that is may have been named a sentence before. */
const standing: ReadonlySet<Act> = new Set<Act>([
  "accepts",
  "rejects",
  "conditional",
  "open",
  "demands",
  "proposes",
  "concedes",
  "accuses",
])

function firstFound<Found>(runs: readonly Run[], find: (run: Run) => Found | null): Found | null {
  for (const run of runs) {
    const found = run.to <= run.from ? null : find(run)
    if (found !== null) return found
  }
  return null
}

/**
 * Looks in the statement's words, then in its sentence, then in the sentence before. With a codebook
 * the name of one of its issues, else a phrase of the text; null when it is about the talks as such.
 */
export function issueOf(
  tagged: Tagged,
  codebook: Codebook,
  runs: readonly Run[],
  act: Act,
): string | null {
  if (runs.length === 0) return null
  const sentences = sentencesOf(tagged, runs)
  if (codebook.issues.length === 0) return firstFound(runs, (run) => issuePhraseIn(tagged, run))
  const index = indexOf(codebook)
  const goesOn = standing.has(act) || pointsBack(tagged, runs)
  const before = goesOn ? sentencesBefore(tagged, sentences) : []
  const found = firstFound([...runs, sentences, ...before], (run) =>
    knownIssueIn(tagged, index, run),
  )
  return found === null ? null : (index.names[found] as string)
}
