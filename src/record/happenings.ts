/** What is worth telling at once: sides that moved, words taken back, meetings, rungs left. */
import { createHash } from "node:crypto"
import type { Kysely } from "kysely"
import type { Meeting } from "../talks/meeting.ts"
import type { AnyMovement } from "../talks/movement.ts"
import type { Novelty } from "../talks/novelty.ts"
import type { RungChange } from "../talks/rung-change.ts"
import type { Evidence } from "../text/evidence.ts"
import { grouped } from "../text/grouped.ts"
import { findingsIn } from "./recorded.ts"
import { set, settingOf } from "./setting.ts"
import type { Tables } from "./tables.ts"

export interface Happening {
  /** Made of what happened, so that the same has the same id whoever tells it again. */
  readonly id: string
  /** Its ids where another report had told it first: one that comes in late may be the earlier one. */
  readonly also: readonly string[]
  /** "closer", "apart", "rung", "retraction", or "meeting" with its state. */
  readonly kind: string
  readonly issue: string | null
  readonly parties: readonly string[]
  /** Rungs, or days, where something moved between two. */
  readonly from: string | null
  readonly to: string | null
  readonly evidence: readonly Evidence[]
}

type Bare = Omit<Happening, "id" | "also">

/** Movement is measured, never claimed: what somebody calls progress happens in no record. */
export async function happeningsIn(db: Kysely<Tables>): Promise<Happening[]> {
  const listOf = async <One>(list: string): Promise<One[]> =>
    JSON.parse(`[${(await findingsIn(db, list)).join(",")}]`) as One[]
  const all = [
    ...(await listOf<AnyMovement>("movements")).flatMap(ofMovement),
    ...(await listOf<RungChange>("rungChanges")).map(ofRung),
    ...(await listOf<Novelty>("novelties")).flatMap(ofNovelty),
  ]
  const tellings = tellingsOf(await listOf<Meeting>("meetings"))
  const counted = new Map<string, number>()
  return all.map((one) => {
    const time = counted.get(movedBy(one)) ?? 0
    counted.set(movedBy(one), time + 1)
    const others = tellings.get(tellingKey(one.kind, one.evidence)) ?? []
    const also = others.map((evidence) => idOf({ ...one, evidence: [evidence] }, time))
    return { id: idOf(one, time), also, ...one }
  })
}

const tellingKey = (kind: string, evidence: readonly Evidence[]): string =>
  [kind, ...evidence.map(placeOf)].join(" ")

/** By the place where a state of a meeting is told: all places that tell that state of that meeting. */
function tellingsOf(meetings: readonly Meeting[]): Map<string, readonly Evidence[]> {
  const found = new Map<string, readonly Evidence[]>()
  for (const { states } of meetings)
    for (const own of grouped(states, ({ state }) => state).values()) {
      const places = own.map(({ evidence }) => evidence)
      for (const place of places) found.set(tellingKey(`meeting ${own[0]?.state}`, [place]), places)
    }
  return found
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

const placeOf = ({ report, start }: Evidence): string => `${report} ${start}`

/** What a measured movement or a left rung is, whichever sentences show it. */
const movedBy = ({ kind, issue, parties, from, to }: Bare): string =>
  JSON.stringify([kind, issue, parties, from, to])

/**
 * Of what moved, the days or rungs tell which one it is: its sentences change with every report.
 *
 * @param time how often the same had moved alike before
 */
function idOf(one: Bare, time: number): string {
  const isMoved = ["closer", "apart", "rung"].includes(one.kind)
  const told = JSON.stringify([movedBy(one), isMoved ? time : one.evidence.map(placeOf)])
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
