/** In a review: pairs of actors who may be one come first, each with both sentences. */
import { keepApart, mergeActors, type Deciding } from "../record/decide-actors.ts"
import { maybeQueue, type MaybeItem, type Seen } from "../record/maybe-queue.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { reportById } from "../record/report-by-id.ts"
import { undo } from "../record/undo.ts"
import type { ReviewCommand } from "./review-command.ts"
import type { KeySource } from "./key-source.ts"
import type { Page } from "./page.ts"
import { printContext } from "./print-review-item.ts"
import { piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

interface MaybeSession {
  readonly record: OpenRecord
  readonly command: ReviewCommand
  readonly keys: KeySource
  readonly page: Page
}

const help = "  s the same   d different   u undo   j next   q on to the statements\n"
const say = (text: string): void => void process.stdout.write(text)

/** Only in a review of everything: a party, issue or act is asked for of statements. */
export async function decideMaybes(session: MaybeSession, deciding: () => Deciding): Promise<void> {
  const { record, command, keys } = session
  if (command.party !== null || command.issue !== null || command.act !== null) return
  const queue = await maybeQueue(record)
  if (queue.length > 0) say(help)
  const steps: { readonly step: number; readonly at: number }[] = []
  let at = 0
  while (at < queue.length) {
    const item = queue[at] as MaybeItem
    say(`\n${await printed(session, item, `${at + 1} of ${queue.length}`)}`)
    const key = await keys.key()
    const pair = { one: item.one.actor.id, other: item.other.actor.id }
    if (key === null || key === "q") return
    if (key === "s" || key === "d") {
      const step =
        key === "s"
          ? await mergeActors(record, { ...pair, name: null }, deciding())
          : await keepApart(record, pair, deciding())
      if (step !== null) steps.push({ step, at })
      at += 1
    } else if (key === "j" || key === " ") at += 1
    else if (key === "u" && steps.length > 0) {
      const last = steps.pop() as { readonly step: number; readonly at: number }
      await undo(record, last.step, deciding())
      at = last.at
    } else say(help)
  }
}

async function printed({ record, page }: MaybeSession, item: MaybeItem, place: string) {
  const { width, brush } = page
  const head = [
    piece(`${place} · maybe the same · `, "dim"),
    piece(visible(`${item.one.actor.name} / ${item.other.actor.name}`), "bold"),
    piece(` · ${item.reason}`, "dim"),
  ]
  return `${[
    ...wrap(head, { width, first: "", rest: "  " }, brush),
    ...(await seenLines(record, item.one, page)),
    ...(await seenLines(record, item.other, page)),
  ].join("\n")}\n`
}

async function seenLines(record: OpenRecord, { actor, evidence }: Seen, page: Page) {
  const indent = { width: page.width, first: "  ", rest: "    " }
  const named = piece(visible(`${actor.name}: `), "bold")
  if (evidence === null) return wrap([named, piece("only named")], indent, page.brush)
  const report = await reportById(record.db, evidence.report)
  return wrap([named, ...printContext(evidence, report?.text ?? "", page)], indent, page.brush)
}
