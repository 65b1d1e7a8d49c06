/** The commands that decide one thing on a record: who is who, a statement added, a statement split. */
import { addMissed, splitStatement } from "../record/add-statement.ts"
import { codebookOf } from "../record/codebook.ts"
import {
  keepApart,
  mergeActors,
  splitActor,
  type Deciding,
  type Parting,
} from "../record/decide-actors.ts"
import type { Words } from "../record/exact-words.ts"
import type { Marked } from "../record/marked.ts"
import type { OpenRecord } from "../record/open-record.ts"
import type { Reviewing } from "../record/review.ts"
import { visible } from "../text/visible.ts"
import { correctionOf } from "./correction-words.ts"
import type { DecideCommand } from "./decide-command.ts"
import { exitCode, type ExitCode } from "./exit-code.ts"
import { freshen } from "../desk/fresh-record.ts"
import { openOutput } from "./output.ts"
import { withRecord } from "./record-command.ts"

/** Says what became of it; how to take it back is part of that. */
const decided = (
  command: DecideCommand,
  decide: (record: OpenRecord, reviewing: Reviewing) => Promise<string>,
): Promise<ExitCode> =>
  withRecord(command.place, { create: false }, async (record) => {
    const { by, now, reason } = command
    const fourEyes = (await codebookOf(record))?.fourEyes ?? false
    const said = await decide(record, { by, now, reason, fourEyes })
    await freshen(record)
    const output = await openOutput(null)
    await output.write(`${visible(said)}\n`)
    return exitCode.done
  })

const stepWords = (step: number): string =>
  `Step ${step}; \`rapporteur history --undo ${step} --as NAME\` takes it back.`

export const merge = (
  command: DecideCommand,
  pair: { readonly one: string; readonly other: string; readonly name: string | null },
): Promise<ExitCode> =>
  decided(command, async (record, reviewing: Deciding) => {
    const step = await mergeActors(record, pair, reviewing)
    return step === null
      ? `${pair.one} and ${pair.other} are one already.`
      : `${pair.one} and ${pair.other} are one. ${stepWords(step)}`
  })

export const apart = (
  command: DecideCommand,
  pair: { readonly one: string; readonly other: string },
): Promise<ExitCode> =>
  decided(command, async (record, reviewing) => {
    const step = await keepApart(record, pair, reviewing)
    return `${pair.one} is not ${pair.other}. ${step === null ? "" : stepWords(step)}`.trim()
  })

export const unmerge = (command: DecideCommand, parting: Parting): Promise<ExitCode> =>
  decided(command, async (record, reviewing) => {
    const step = await splitActor(record, parting, reviewing)
    const others = [...parting.names, ...parting.reports].join(", ")
    return `${parting.actor} no longer has ${others}. ${stepWords(step)}`
  })

export const add = (command: DecideCommand, marked: Marked, set: string): Promise<ExitCode> =>
  decided(command, async (record, reviewing) => {
    const { step, ids } = await addMissed(record, marked, correctionOf(set), reviewing)
    return `Added ${ids.join(", ")}. ${stepWords(step)}`
  })

export const split = (command: DecideCommand, id: string, second: Words): Promise<ExitCode> =>
  decided(command, async (record, reviewing) => {
    const { step, ids } = await splitStatement(record, id, second, reviewing)
    return `${id} is now ${ids.join(" and ")}. ${stepWords(step)}`
  })
