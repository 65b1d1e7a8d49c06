/** Words for a link of a statement's way to the page: "quoted by Coast Radio", "on Telegram". */
import type { ReadReport } from "../rapporteur.ts"

type Statement = ReadReport["statements"][number]
type ChainLink = Statement["chain"][number]

const byWhom = {
  said: "told by",
  quoted: "quoted by",
  reported: "reported by",
  translated: "translated by",
} as const satisfies Record<ChainLink["relation"], string>

/** A channel that only held the speaker's own words is where they stood, and no teller. */
export const carriedBy = ({ via }: Pick<Statement, "via">, { name, relation }: ChainLink): string =>
  `${relation === "said" && name === via ? "on" : byWhom[relation]} ${name}`
