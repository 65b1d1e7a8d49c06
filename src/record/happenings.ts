/** What is worth telling at once: sides that moved, words taken back, meetings, rungs left. */
import { createHash } from "node:crypto"
import type { Kysely } from "kysely"
import type { AnyMovement } from "../talks/movement.ts"
import type { Novelty } from "../talks/novelty.ts"
import type { RungChange } from "../talks/rung-change.ts"
import type { Evidence } from "../text/evidence.ts"
import { findingsIn } from "./recorded.ts"
import { set, settingOf } from "./setting.ts"
import type { Tables } from "./tables.ts"

export interface Happening {
  /** Made of what happened, so that the same has the same id whoever tells it again. */
  readonly id: string
  /** "closer", "apart", "rung", "retraction", or "meeting" with its state. */
  readonly kind: string
  readonly issue: string | null
  readonly parties: readonly string[]
  /** Rungs, or days, where something moved between two. */
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Evidence[]
}

type Bare = Omit<Happening, "id">

/** Movement is measured, never claimed: what somebody calls progress happens in no record. */
export async function happeningsIn(db: Kysely<Tables>): Promise<Happening[]> {
  const listOf = async <One>(list: string): Promise<One[]> =>
    JSON.parse(`[${(await findingsIn(db, list)).join(",")}]`) as One[]
  const all = [
    ...(await listOf<AnyMovement>("movements")).flatMap(ofMovement),
    ...(await listOf<RungChange>("rungChanges")).map(ofRung),
    ...(await listOf<Novelty>("novelties")).flatMap(ofNovelty),
  ]
  return all.map((one) => ({ id: idOf(one), ...one }))
}

function ofMovement(one: AnyMovement): Bare[] {
  if (one.basis !== "measured" || (one.direction !== "closer" && one.direction !== "apart"))
    return []
  const { direction: kind, issue, between, from, to, evidence } = one
  return [{ kind, issue, parties: between ?? [], from, to, evidence }]
}

const ofRung = ({ party, issue, from, to, evidence }: RungChange): Bare => ({
  kind: "rung",
  issue,
  parties: [party],
  from,
  to,
  evidence,
})

function ofNovelty({ kind, evidence }: Novelty): Bare[] {
  const isTold = kind === "retraction" || kind.startsWith("meeting ")
  return isTold ? [{ kind, issue: null, parties: [], from: null, to: null, evidence }] : []
}

/** Of a movement the days tell which one it is: its sentences change with every position. */
function idOf({ kind, issue, parties, from, to, evidence }: Bare): string {
  const isMeasured = kind === "closer" || kind === "apart"
  const places = isMeasured ? [] : evidence.map(({ report, start }) => `${report} ${start}`)
  const told = JSON.stringify([kind, issue, parties, from, to, places])
  return createHash("sha256").update(told).digest("hex").slice(0, 16)
}

/** Ids of what was told to the end; null when nobody has watched the record yet. */
export async function toldOf(db: Kysely<Tables>): Promise<Set<string> | null> {
  const stored = await settingOf(db, "told")
  return stored === null ? null : new Set(JSON.parse(stored) as string[])
}

/** What no longer stands in the record is dropped: it can only come back as something new. */
export const keepTold = (db: Kysely<Tables>, ids: Iterable<string>) =>
  set(db, "told", JSON.stringify([...ids]))
