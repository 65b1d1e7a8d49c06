/** What a denial answers when it names no more than an outlet's story: the story's own source. */
import { gistOf } from "../text/gist.ts"
import type { Gleaned } from "./gleaned.ts"
import type { Weights } from "./likeness.ts"
import type { Utterance } from "./utterance.ts"

interface Story {
  readonly report: number
  readonly day: number | null
  readonly outlet: readonly string[]
  /** Roots of its title, of the meetings and plans it tells of, and of its source's words. */
  readonly roots: ReadonlySet<string>
  /** The words of its unnamed source, else the outlet's own. */
  readonly source: Utterance | undefined
}

/** Finds the story that a denial answers; null when none is named or none is alike. */
export type DeniedStory = (denial: Utterance) => Utterance | null

const days = 21
const ofThePress = /\b(?:newspaper|paper|article|story|report|broadcaster|website|magazine)s?\b/i

/** @param byReport statements of each report, reports in the order of publication */
export function deniedStories(
  gleaned: readonly Gleaned[],
  byReport: ReadonlyMap<number, readonly Utterance[]>,
  weights: Weights,
): DeniedStory {
  const stories = gleaned.map((one, report) => storyOf(one, report, byReport.get(report) ?? []))
  return (denial) => {
    const named = namedIn(
      byReport.get(denial.report) ?? [],
      gleaned[denial.report]?.outletsNamed ?? [],
    )
    const press = ofThePress.test(denial.statement.quote)
    let [best, found] = [0, null as Utterance | null]
    for (const { report, day, outlet, roots, source } of stories.slice(0, denial.report)) {
      if (source === undefined || source.origin === denial.origin || isFar(day, denial)) continue
      const isNamed = outlet.length > 0 && outlet.every((root) => named.has(root))
      if (!isNamed && !press) continue
      const alike = weightShared(denial, roots, weights) + (isNamed ? 0.1 : 0) + report / 1e6
      if (alike > 0.2 && alike > best) [best, found] = [alike, source]
    }
    return found
  }
}

function storyOf(
  { report, meetings, proposals }: Gleaned,
  place: number,
  own: readonly Utterance[],
): Story {
  const told = [...meetings, ...proposals].flatMap(({ evidence }) => evidence)
  const words = [report.title ?? "", ...told.map(({ quote }) => quote)]
  const unnamed = own.find(
    ({ names, statement }) => statement.speakerName !== null && names.length === 0,
  )
  const source = unnamed ?? own.find(({ statement }) => statement.speakerName === report.outlet)
  return {
    report: place,
    day: own[0]?.printed ?? null,
    outlet: gistOf(report.outlet ?? ""),
    roots: new Set([...words.flatMap(gistOf), ...(source?.gist ?? [])]),
    source,
  }
}

const isFar = (day: number | null, { printed }: Utterance): boolean =>
  day !== null && printed !== null && printed - day > days

/** Roots of all that a report's statements name, and of the outlets named beside them. */
const namedIn = (own: readonly Utterance[], outlets: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...outlets.flatMap(gistOf),
    ...own.flatMap(({ gist, description, carriers }) => [
      ...gist,
      ...description,
      ...carriers.slice(1).flat(),
    ]),
  ])

/** Share of the denial's weight that stands in the story, 0 to 1. */
function weightShared(denial: Utterance, among: ReadonlySet<string>, weights: Weights): number {
  let shared = 0
  for (const root of denial.roots) if (among.has(root)) shared += weights.of(root)
  return shared === 0 ? 0 : shared / weights.total(denial)
}
