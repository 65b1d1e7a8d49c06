/** Words that may tell of a carrier, found once a report: sentences look only at those inside. */
import type { Tagged } from "../../language/tagged.ts"
import { kindWords } from "./outlet-words.ts"
import { secretWords } from "./secret-words.ts"

/** Tokens by what they may tell, each list in the order of the text. */
export interface Landmarks {
  /** "newspaper", "television". */
  readonly kinds: readonly number[]
  /** "Telegram", "tweeted". */
  readonly platforms: readonly number[]
  /** "through", "according", "by". */
  readonly links: readonly number[]
  /** Where a word or phrase of secrecy begins. */
  readonly secrets: readonly number[]
}

/** Names of platforms by the words they are known by, in small letters. */
export const platforms: ReadonlyMap<string, string> = new Map(
  "Twitter Facebook Telegram Instagram LinkedIn YouTube TikTok Weibo Bluesky Mastodon WhatsApp VKontakte"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
)

const links = ["through", "via", "according", "by"]
const tweets = ["x", "truth", "tweet", "tweets", "tweeted", "tweeting"]

type Writable = Record<keyof Landmarks, number[]>

// A word may be several: "by" in small print is a link, "press" a kind.
const listsOf = new Map<string, (keyof Landmarks)[]>()
function mark(words: Iterable<string>, list: keyof Landmarks): void {
  for (const word of words) listsOf.set(word, [...(listsOf.get(word) ?? []), list])
}
mark(kindWords, "kinds")
mark([...platforms.keys(), ...tweets], "platforms")
mark(links, "links")
mark(secretWords, "secrets")

function find({ lowered, count }: Tagged): Landmarks {
  const found: Writable = { kinds: [], platforms: [], links: [], secrets: [] }
  for (let i = 0; i < count; i++) {
    const lists = listsOf.get(lowered[i] as string)
    if (lists !== undefined) for (const list of lists) found[list].push(i)
  }
  return found
}

const remembered = new WeakMap<Tagged, Landmarks>()

export function landmarksIn(tagged: Tagged): Landmarks {
  const known = remembered.get(tagged)
  if (known !== undefined) return known
  const found = find(tagged)
  remembered.set(tagged, found)
  return found
}

/** Those of a list that stand from one token up to another. */
export function within(list: readonly number[], from: number, to: number): readonly number[] {
  let first = 0
  while (first < list.length && (list[first] as number) < from) first++
  let last = first
  while (last < list.length && (list[last] as number) < to) last++
  return list.slice(first, last)
}
