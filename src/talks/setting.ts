import type { Cast } from "../actors/cast.ts"
import type { Tagged } from "../language/tagged.ts"
import type { ReportId } from "../text/ids.ts"
import type { Codebook } from "./codebook.ts"

/** What is needed of a report. */
export interface TalksReport {
  readonly id: ReportId
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/** All that is known of a report when its talks are read. */
export interface Setting {
  readonly report: TalksReport
  readonly tagged: Tagged
  readonly cast: Cast
  readonly codebook: Codebook
}
