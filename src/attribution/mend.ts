/**
 * What the model chose, mended where a rule is certain: rules add what it passed over, carry
 * quotations on and put the ends of contents right. Each rule tells in its file how often it was
 * right on PolNeAR's training reports.
 */
import { according } from "./according.ts"
import { aside } from "./aside.ts"
import { asSaying } from "./as-saying.ts"
import { bareClause } from "./bare-clause.ts"
import type { Clues } from "./clues.ts"
import { complementHead } from "./complement-head.ts"
import { withoutDateline } from "./dateline-end.ts"
import { document } from "./document.ts"
import { goOn } from "./go-on.ts"
import { interrupted } from "./interrupted.ts"
import { nameColon } from "./name-colon.ts"
import { nounCue } from "./noun-cue.ts"
import { passive } from "./passive.ts"
import { perform } from "./perform.ts"
import { postposed } from "./postposed.ts"
import { reported } from "./reported.ts"
import type { Chosen } from "./select.ts"
import { tagline } from "./tagline.ts"
import { transcript } from "./transcript.ts"
import { wholeQuotation } from "./whole-quotation.ts"

/** Takes the readings in the order of their cues and returns them mended, in that order. */
export type Rule = (clues: Clues, chosen: readonly Chosen[]) => readonly Chosen[]

export const rules = {
  aside,
  complementHead,
  asSaying,
  tagline,
  nameColon,
  postposed,
  interrupted,
  reported,
  bareClause,
  according,
  perform,
  passive,
  nounCue,
  withoutDateline,
  wholeQuotation,
  goOn,
  document,
  transcript,
} as const satisfies Readonly<Record<string, Rule>>

/** Every run has a token: a name that is missing after "according to" makes no reading. */
const isSound = ({ source, content }: Chosen): boolean =>
  content.length > 0 && [...source, ...content].every(([from, to]) => from < to)

export const mend = (clues: Clues, chosen: readonly Chosen[]): readonly Chosen[] =>
  Object.values<Rule>(rules)
    .reduce<readonly Chosen[]>((now, rule) => rule(clues, now), chosen)
    .filter(isSound)
