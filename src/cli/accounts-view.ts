/** `rapporteur accounts`: where the reports disagree, versions side by side, no winner chosen. */
import { counted } from "../text/counted.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printSentences } from "./print-sentences.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Account = Ground["accounts"][number]

export const accountsView = (ground: Ground): View => ({
  table: {
    columns: ["about", "slot", "value", "origins", "reports", "words"],
    rows: ground.accounts.flatMap((account) =>
      account.versions.map((version) => [
        titleOf(account, ground),
        account.slot,
        version.value,
        originsOf(version, ground),
        version.reports.length,
        version.evidence.map(({ quote }) => quote).join(" | "),
      ]),
    ),
  },
  data: { accounts: ground.accounts },
  text: (page) => printAccounts(ground, page),
})

const originsOf = ({ reports }: Account["versions"][number], { originOf }: Ground): number =>
  new Set(reports.map((report) => originOf.get(report) ?? report)).size

/** A meeting or proposal by its words; a fact by its own. */
function titleOf({ about }: Account, { meetings, proposals }: Ground): string {
  const meeting = meetings.find(({ id }) => id === about)
  if (meeting !== undefined) {
    const slots = [meeting.place, meeting.date ?? meeting.when].filter((slot) => slot !== null)
    return slots.length === 0 ? "Meeting" : `Meeting, ${slots.join(", ")}`
  }
  return proposals.find(({ id }) => id === about)?.name ?? about.replace(/^fact: /u, "")
}

function printAccounts(ground: Ground, page: Page): string {
  const { width, brush } = page
  const plain = { width, first: "", rest: "" }
  const blocks = ground.accounts.map((account) => [
    ...wrap(
      [
        piece(visible(titleOf(account, ground)), "bold"),
        piece(visible(` · ${account.slot}`), "dim"),
      ],
      plain,
      brush,
    ),
    // The most widely sourced first, never as a winner: all are printed alike.
    ...account.versions
      .toSorted((a, b) => originsOf(b, ground) - originsOf(a, ground))
      .flatMap((version) => [
        ...wrap(
          [
            piece(visible(version.value), "bold"),
            piece(
              ` · ${counted(originsOf(version, ground), "origin")} in ${counted(version.reports.length, "report")}`,
              "dim",
            ),
          ],
          { width, first: "  ", rest: "  " },
          brush,
        ),
        ...printSentences(version.evidence, ground, page),
      ]),
    "",
  ])
  const sum =
    ground.accounts.length === 0
      ? `No two accounts of one thing differ in ${counted(ground.reports.length, "report")}.`
      : `${counted(ground.accounts.length, "fact")} with more than one version. None is chosen for you.`
  return `${[...blocks.flat(), brush(piece(sum, "bold"))].join("\n")}\n`
}
