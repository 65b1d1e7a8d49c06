/** What `rapporteur review` was asked, made whole and checked at the door. */
import { correctable } from "../record/correctable.ts"
import { nowOf, placeOf, type RecordOptions } from "./record-command.ts"
import { UsageError } from "./usage-error.ts"

/** As commander gives them: what was not said is undefined. */
export interface ReviewOptions extends RecordOptions {
  readonly as?: string
  readonly party?: string
  readonly issue?: string
  readonly act?: string
  readonly reason?: string
  readonly blind?: boolean
  readonly adjudicate?: boolean
  readonly agreed?: boolean
}

export interface ReviewCommand {
  readonly place: string
  readonly by: string
  /** ISO 8601: fixed by `--now`; null for the clock at each decision. */
  readonly now: string | null
  readonly reason: string | null
  readonly party: string | null
  readonly issue: string | null
  readonly act: string | null
  readonly mode: "review" | "blind" | "adjudicate" | "agreed"
}

/** @throws UsageError when the reviewer has no name, or there is no such act */
export function reviewCommand(options: ReviewOptions): ReviewCommand {
  const by = options.as?.trim() ?? ""
  if (by === "") throw new UsageError("a review needs a reviewer", "Say who decides, as --as Ada.")
  const act = options.act ?? null
  if (!correctable.act.isGood(act))
    throw new UsageError(`--act ${act}: there is no such act`, `Give ${correctable.act.takes}.`)
  return {
    place: placeOf(options),
    by,
    now: options.now === undefined ? null : nowOf(options),
    reason: options.reason ?? null,
    party: options.party ?? null,
    issue: options.issue ?? null,
    act,
    mode: modeOf(options),
  }
}

function modeOf({ blind, adjudicate, agreed }: ReviewOptions): ReviewCommand["mode"] {
  if (blind === true && adjudicate === true)
    throw new UsageError(
      "--blind and --adjudicate are two things",
      "First code blind, then let somebody adjudicate.",
    )
  if (agreed === true && adjudicate !== true)
    throw new UsageError("--agreed goes with --adjudicate", "Say both.")
  if (blind === true) return "blind"
  if (adjudicate !== true) return "review"
  return agreed === true ? "agreed" : "adjudicate"
}
