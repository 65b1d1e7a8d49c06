/** Where people write for all to read: "wrote on Telegram", "in a Facebook post", "tweeted". */
import { isVerb } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import type { Setting } from "../setting.ts"
import type { Carrier } from "./carrier.ts"
import type { Frame } from "./frame.ts"

/** Names by the words they are known by, in small letters. */
export const platforms: ReadonlyMap<string, string> = new Map(
  "Twitter Facebook Telegram Instagram LinkedIn YouTube TikTok Weibo Bluesky Mastodon WhatsApp VKontakte"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
)
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
  let written = false
  for (let i = frame.from; i < frame.to; i++) {
    if (!frame.isFree(i)) continue
    if (lemmas[i] === "tweet" && isVerb[tag[i] as number] === 1) return [carrier(i, "Twitter")]
    written ||= posts.has(lemmas[i] as string)
    const name = platformAt(tagged, i)
    if (name !== null && (written || isOpening(tagged, frame, i))) return [carrier(i, name)]
  }
  return []
}

/** "In a post on X, the minister called ...": before the cue. */
const isOpening = ({ lowered }: Tagged, { from, cue }: Frame, at: number): boolean =>
  at < cue[0] && lowered[from] === "in"
