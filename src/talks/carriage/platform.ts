/** Where people write for all to read: "wrote on Telegram", "in a Facebook post", "tweeted". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Setting } from "../setting.ts"
import type { Carrier } from "./carrier.ts"
import type { Frame } from "./frame.ts"
import { landmarksIn, platforms, within } from "./landmark.ts"

const before: ReadonlySet<string> = new Set(
  "on via in a an his her its their to the official by same".split(" "),
)
const after: ReadonlySet<string> = new Set(
  "post posts account message page channel video thread feed".split(" "),
)
const posts: ReadonlySet<string> = new Set(
  "write post say tweet share publish announce message statement video repeat add".split(" "),
)

/** The platform named at a token; "X" alone only after "on". */
function platformAt({ lowered, words }: Tagged, at: number): string | null {
  const word = lowered[at] as string
  if (word === "truth" && lowered[at + 1] === "social") return "Truth Social"
  if (word === "x" && words[at] === "X") return isX(lowered, at) ? "X" : null
  const name = platforms.get(word)
  if (name === undefined) return null
  return before.has(lowered[at - 1] ?? "") || after.has(lowered[at + 1] ?? "") ? name : null
}

function isX(lowered: readonly string[], at: number): boolean {
  return (
    lowered[at - 1] === "on" ||
    (before.has(lowered[at - 1] ?? "") && after.has(lowered[at + 1] ?? ""))
  )
}

const carrier = (at: number, name: string): Carrier => ({
  at,
  name,
  standing: "direct",
  relation: "said",
  outlet: true,
})

/** The platform a frame's words were written on; none where they only speak of one. */
export function platformCarriers({ tagged }: Setting, frame: Frame): Carrier[] {
  const { lemmas, tag } = tagged
  for (const at of within(landmarksIn(tagged).platforms, frame.from, frame.to)) {
    if (!frame.isFree(at)) continue
    if (lemmas[at] === "tweet" && isVerb[tag[at] as number] === 1) return [carrier(at, "Twitter")]
    const name = platformAt(tagged, at)
    if (name !== null && isWritten(tagged, frame, at)) return [carrier(at, name)]
  }
  return []
}

/** "wrote on", or "In a post on X, the minister called ...", before the cue. */
function isWritten({ lemmas, lowered }: Tagged, { from, cue, isFree }: Frame, at: number): boolean {
  if (at < cue[0] && lowered[from] === "in") return true
  for (let i = from; i < at; i++) if (posts.has(lemmas[i] as string) && isFree(i)) return true
  return false
}
