/** A meeting: the sides, or one of them and a mediator, at one table or one line. */
import type { Evidence } from "../text/evidence.ts"
import type { ActorId, ReportId } from "../text/ids.ts"

export const meetingStates = ["held", "under-way", "planned", "cancelled", "denied"] as const
export type MeetingState = (typeof meetingStates)[number]

export const meetingFormats = ["in-person", "call", "video", "written"] as const

/** An encounter of different sides, or with a mediator: held, under way, announced or called off. */
export interface Meeting {
  readonly id: string
  readonly participants: readonly {
    readonly name: string
    readonly actor: ActorId | null
    readonly evidence: Evidence
  }[]
  readonly place: string | null
  readonly when: string | null
  readonly date: string | null
  /** As printed. */
  readonly duration: string | null
  readonly minutes: number | null
  readonly format: (typeof meetingFormats)[number] | null
  readonly mediator: string | null
  /** The latest of `states`. */
  readonly state: MeetingState
  readonly states: readonly {
    readonly report: ReportId
    readonly state: MeetingState
    readonly evidence: Evidence
  }[]
  readonly evidence: readonly Evidence[]
}
