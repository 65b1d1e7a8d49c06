/** `rapporteur movement`: what is claimed and what is measured, apart from each other. */
import { counted } from "../text/counted.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printedDate } from "../text/printed-date.ts"
import { printSentences } from "./print-sentences.ts"
import { movementMark } from "./stance-mark.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Movement = Ground["movements"][number]

export const movementView = (ground: Ground): View => ({
  table: {
    columns: ["basis", "between", "issue", "direction", "from", "to", "answered", "words"],
    rows: ground.movements.map((one) => [
      one.basis,
      one.between?.join(", ") ?? null,
      one.issue,
      one.direction,
      one.basis === "measured" ? one.from : null,
      one.basis === "measured" ? one.to : null,
      answeredOf(one),
      one.evidence.map(({ quote }) => quote).join(" | "),
    ]),
  },
  data: {
    movements: ground.movements,
    rungChanges: ground.rungChanges,
    silences: ground.silences,
    changes: ground.changes,
  },
  text: (page) => printMovements(ground, page),
})

function printMovements(ground: Ground, page: Page): string {
  const of = (basis: Movement["basis"]) => ground.movements.filter((one) => one.basis === basis)
  const measured = of("measured")
  const claimed = of("claimed").filter((one) => answeredOf(one) === null)
  const answered = of("claimed").filter((one) => answeredOf(one) !== null)
  const lines = [
    ...section("Measured, first against last stated position", measured, ground, page),
    ...section("Claimed in the reports", claimed, ground, page),
    ...section("Claimed, and denied or taken back", answered, ground, page),
    ...silenceLines(ground, page),
    page.brush(
      piece(
        `${counted(measured.length, "issue")} measured, ${counted(claimed.length, "claim")}, ${counted(silencesIn(ground).length, "silence")}.`,
        "bold",
      ),
    ),
  ]
  return `${lines.join("\n")}\n`
}

function section(
  title: string,
  movements: readonly Movement[],
  ground: Ground,
  page: Page,
): string[] {
  if (movements.length === 0) return []
  const { width, brush } = page
  return [
    brush(piece(title, "bold")),
    brush(piece("─".repeat(width), "dim")),
    ...movements.flatMap((one) => [
      ...wrap(
        [piece(movementMark(one.direction), "bold"), piece(visible(aboutOf(one)))],
        { width, first: "", rest: "   " },
        brush,
      ),
      ...printSentences([...one.evidence, ...answersTo(one)], ground, page),
    ]),
    "",
  ]
}

/** The words by which a claim was denied or taken back. */
const answersTo = (one: Movement) =>
  one.basis === "claimed" ? (one.answers ?? []).flatMap(({ evidence }) => evidence) : []

const doneTo = { denies: "denied", corrects: "corrected", retracts: "taken back", same: "" }

/** "denied", "corrected", "denied, taken back"; null for a claim that stands. */
function answeredOf(one: Movement): string | null {
  const answers = one.basis === "claimed" ? (one.answers ?? []) : []
  const words = [...new Set(answers.map(({ type }) => doneTo[type]))]
  return words.length === 0 ? null : words.join(", ")
}

function aboutOf(one: Movement): string {
  const dates =
    one.basis === "measured" && one.from !== "" && one.to !== ""
      ? `${printedDate(one.from)} to ${printedDate(one.to)}`
      : null
  const parts = [one.issue, one.between?.join(" and ") ?? null, dates, answeredOf(one)].filter(
    (part) => part !== null,
  )
  return parts.length === 0 ? "" : ` · ${parts.join(" · ")}`
}

/** Days after which "last stated" is worth saying. */
const silentAfter = 14

const silencesIn = ({ silences }: Ground) => silences.filter(({ days }) => days >= silentAfter)

function silenceLines(ground: Ground, { width, brush }: Page): string[] {
  const silences = silencesIn(ground)
  if (silences.length === 0) return []
  return [
    brush(piece("Silent", "bold")),
    brush(piece("─".repeat(width), "dim")),
    ...silences.flatMap(({ party, issue, lastStated, days }) =>
      wrap(
        [
          piece(visible(`${party} on ${issue}: last stated ${printedDate(lastStated)}, `)),
          piece(`${counted(days, "day")} ago`, "bold"),
        ],
        { width, first: "┄  ", rest: "   " },
        brush,
      ),
    ),
    "",
  ]
}
