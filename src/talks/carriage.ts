/** Through whom the words came: the chain of carriers, to whom they were said, how private. */
import { type Carrier, outward } from "./carriage/carrier.ts"
import { frameOf } from "./carriage/frame.ts"
import { ofSubject, outletCarriers } from "./carriage/outlet-carrier.ts"
import { personCarriers } from "./carriage/person-carrier.ts"
import { platformCarriers } from "./carriage/platform.ts"
import { isPrivate } from "./carriage/privacy.ts"
import { recipientOf } from "./carriage/recipient.ts"
import type { Setting } from "./setting.ts"
import type { ChainLink, Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

export type Carriage = Pick<Statement, "via" | "chain" | "recipient" | "private">

const lower = (name: string): string => name.toLowerCase().replace(/^the /, "")

/** One carrier once, and never the speaker again. */
function distinct(speaker: string, carriers: readonly Carrier[]): Carrier[] {
  const met = new Set(speaker.split("; ").map(lower))
  return carriers.filter(({ name }) => {
    const fresh = !met.has(lower(name))
    met.add(lower(name))
    return fresh
  })
}

/**
 * Reads the way of a statement to the page from the sentence that tells it. The chain begins with
 * the speaker and goes outward; it leaves out the report's own outlet and the wire in its dateline,
 * and is empty where nobody is named.
 */
export function carriageOf(setting: Setting, attribution: Voiced): Carriage {
  const { name: speaker, actors } = attribution.voice
  const frame = frameOf(setting, attribution)
  if (speaker === null) return { via: null, chain: [], recipient: null, private: null }
  const said: ChainLink = {
    name: speaker,
    actor: actors.length === 1 ? (actors[0] ?? null) : null,
    relation: "said",
  }
  if (frame === null) return { via: null, chain: [said], recipient: null, private: false }
  const all = [
    ...outletCarriers(setting, frame),
    ...platformCarriers(setting, frame),
    ...personCarriers(setting, frame),
  ]
  const carriers = distinct(speaker, outward(all.map((one) => ofSubject(one, all, frame))))
  return {
    via: carriers.find(({ outlet }) => outlet)?.name ?? null,
    chain: [said, ...carriers.map((one) => linkOf(setting, one))],
    recipient: recipientOf(setting, frame),
    private: isPrivate(setting, frame),
  }
}

/** The carrier's actor where the cast knows exactly one of that name. */
function linkOf({ cast }: Setting, { name, relation }: Carrier): ChainLink {
  const known = cast.actors.filter((actor) => lower(actor.name) === lower(name))
  return { name, actor: known.length === 1 ? (known[0]?.id ?? null) : null, relation }
}
