/** Who is who: pairs to decide on, and what is decided. */
import { z } from "zod"
import { count, evidences, words } from "./parts.ts"
import { actor } from "./record.ts"
import { change } from "./statements.ts"

const seen = z.strictObject({
  actor,
  /** Words that show it; null where nothing but its name was found. */
  evidence: evidences.element.nullable(),
})

export const maybeSame = z
  .strictObject({ reason: z.string(), one: seen, other: seen })
  .meta({ id: "MaybeSame", description: "Two who may be one, and what suggests it." })

export const actorWhole = z
  .strictObject({ actor, history: z.array(change) })
  .meta({ id: "ActorWhole", description: "An actor, and what people decided on who it is." })

export const actorEntry = z
  .strictObject({
    report: z.string(),
    name: z.string(),
    party: words,
    aliases: z.array(z.string()),
  })
  .meta({ id: "ActorEntry", description: "One report's own entry for an actor." })

const reason = z.string().max(2000).nullable().optional()
const name = z.string().min(1).max(500)

export const merging = z
  .strictObject({
    /** The id of the other one, or a name that only one goes by. */
    other: name,
    /** What the merged actor is called; left out, the name of the first. */
    name: name.nullable().optional(),
    reason,
  })
  .meta({ id: "Merging" })

export const parting = z.strictObject({ other: name, reason }).meta({ id: "Parting" })

export const unmerging = z
  .strictObject({
    /** Reports whose entry is somebody else. */
    reports: z.array(z.string().max(300)).max(1000).default([]),
    /** Names, as whole reports give them, that are somebody else. */
    names: z.array(z.string().max(500)).max(1000).default([]),
    /** What the one taken out is called; left out, the fullest of its names. */
    name: name.nullable().optional(),
    reason,
  })
  .meta({ id: "Unmerging" })

export const stepTaken = z
  .strictObject({ step: count.nullable() })
  .meta({ id: "StepTaken", description: "To be undone by its number; null with nothing to do." })
