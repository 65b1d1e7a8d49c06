/** Query parameters that narrow a view: from one day to another, to a track, to a state of review. */
import { z } from "zod"
import type { Period } from "../analysis/period.ts"
import { reviewStates } from "./vocabulary.ts"

const day = z.iso.date().optional()

export const periodQuery = {
  from: day.meta({ description: "Nothing earlier than this day, nor what has no date." }),
  to: day.meta({ description: "Nothing later than this day, nor what has no date." }),
}

export const trackQuery = {
  track: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: "Part of a track's name, in any case." }),
}

export const statusQuery = {
  status: z
    .enum(reviewStates)
    .optional()
    .meta({ description: "Only what stands on statements in this state of review." }),
}

interface Asked {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const periodIn = ({ from, to }: Asked): Period => ({ from: from ?? null, to: to ?? null })
