/** What an act tells of the speaker's stance toward the issue, and its type among the events. */
import type { Act, Stance } from "../statement.ts"

const stances = {
  accepts: "supports",
  concedes: "supports",
  proposes: "supports",
  rejects: "opposes",
  conditional: "conditional",
  open: "open",
  demands: "unclear",
  threatens: null,
  accuses: null,
  denies: null,
  "reports-agreement": null,
  "reports-no-agreement": null,
  "reports-progress": null,
  other: null,
} as const satisfies Record<Act, Stance | null>

/** PLOVER types (taxonomy); a mere denial, or talks without fruit, have none. */
const events = {
  accepts: "AGREE",
  concedes: "CONCEDE",
  proposes: "AGREE",
  rejects: "REJECT",
  conditional: "AGREE",
  open: "CONSULT",
  demands: "REQUEST",
  threatens: "THREATEN",
  accuses: "ACCUSE",
  denies: null,
  "reports-agreement": "AGREE",
  "reports-no-agreement": null,
  "reports-progress": "CONSULT",
  other: null,
} as const satisfies Record<Act, string | null>

export const stanceOf = (act: Act): Stance | null => stances[act]
export const eventOf = (act: Act): string | null => events[act]
