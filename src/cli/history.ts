/** `rapporteur history`: who or what changed which field, from what to what, when and why. */
import { actorDecisionWords, isActorDecision } from "../record/actor-decision.ts"
import { changesIn, historyOf, type Change } from "../record/history.ts"
import { undoneIn } from "../record/decision.ts"
import { undo } from "../record/undo.ts"
import { counted } from "../text/counted.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { freshen } from "../desk/fresh-record.ts"
import type { HistoryCommand } from "./history-command.ts"
import { openOutput } from "./output.ts"
import { pageFor, type Page } from "./page.ts"
import { printedDate } from "../text/printed-date.ts"
import { withRecord } from "./record-command.ts"
import { piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

export const showHistory = (command: HistoryCommand): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    const { subject, reason, now } = command
    if (command.undo !== null) {
      await undo(record, command.undo.step, { by: command.undo.by, reason, now })
      await freshen(record)
    }
    const changes =
      subject === null ? await changesIn(record.db) : await historyOf(record.db, subject)
    const output = await openOutput(null)
    await output.write(
      command.format === "json"
        ? `${JSON.stringify({ changes }, null, 2)}\n`
        : printHistory(changes, pageFor(null)),
    )
    await output.finish()
    return exitCode.done
  })

/** Oldest first; what no longer stands says so. */
function printHistory(changes: readonly Change[], { width, brush }: Page): string {
  const undone = undoneIn(changes)
  const lines = changes.flatMap((one) => [
    ...wrap(
      [
        piece(`${one.step === null ? "machine" : `step ${one.step}`} · `, "dim"),
        piece(visible(`${one.field}: ${shown(one.before)} → ${shown(one.after)}`), "bold"),
        piece(undone.has(one.number) ? " · undone" : ""),
        piece(one.undoes === null ? "" : " · an undoing"),
      ],
      { width, first: "", rest: "  " },
      brush,
    ),
    ...wrap(
      [
        piece(
          visible(
            [
              one.by.kind === "coder" ? `${one.by.name}, coding blind` : one.by.name,
              printedDate(one.at),
              one.subject,
              ...(one.reason === null ? [] : [one.reason]),
            ].join(" · "),
          ),
          "dim",
        ),
      ],
      { width, first: "  ", rest: "  " },
      brush,
    ),
  ])
  const sum = brush(piece(`${counted(changes.length, "change")}.`, "bold"))
  return `${[...lines, ...(lines.length > 0 ? [""] : []), sum].join("\n")}\n`
}

function shown(value: unknown): string {
  if (typeof value === "string") return value
  if (value === null) return "nothing"
  return isActorDecision(value) ? actorDecisionWords(value) : JSON.stringify(value)
}
