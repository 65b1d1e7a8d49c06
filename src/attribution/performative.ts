/** The verbs that do something by being said, each with what must follow it to do so. */

/**
 * "np" a noun phrase, "to" a verb behind "to", "vbg" a verb in -ing, "amount" money or a share; any
 * other frame is the word that must follow. A verb with "of" needs "of", as in "complain of".
 */
const table = `
np: reject dismiss condemn denounce criticize criticise praise decry deplore veto rebuff spurn
np: describe reiterate repeat stress acknowledge confirm voice express concede
np vbg: deny admit suggest
np to: demand promise pledge
amount: seek
np to vbg: propose
np: announce accuse blame urge ask invite accept back welcome endorse
np to: offer
np of against: warn
to: refuse vow threaten decline
to on: agree
for on: call
for to: appeal
on: insist
out: rule
down: turn
of about: complain
`

const lines = table
  .trim()
  .split("\n")
  .map((line) => line.split(": "))

/** Frames by the verb's dictionary form. */
export const frames: ReadonlyMap<string, readonly string[]> = new Map(
  lines.flatMap(([frame = "", verbs = ""]) =>
    verbs.split(" ").map((verb) => [verb, frame.split(" ")] as const),
  ),
)

/** Verbs that tell only in the past: "accepted the plan", but nobody says that he "accepts awards". */
export const pastOnly: ReadonlySet<string> = new Set([
  "offer",
  "accept",
  "back",
  "welcome",
  "endorse",
])
