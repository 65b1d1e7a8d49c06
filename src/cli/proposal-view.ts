/** `rapporteur proposal NAME`: its parts, its versions, and what was said of them. */
import { counted } from "../text/counted.ts"
import type { Ground } from "../desk/ground.ts"
import type { Page } from "./page.ts"
import { printSentences } from "./print-sentences.ts"
import { piece, type Piece } from "./style.ts"
import { UsageError } from "./usage-error.ts"
import type { View } from "./view.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

type Proposal = Ground["proposals"][number]

export const proposalView =
  (name: string) =>
  (ground: Ground): View => {
    const shown = proposalsNamed(name, ground)
    return {
      table: {
        columns: ["proposal", "author", "state", "row", "label", "party", "reaction", "words"],
        rows: shown.flatMap(rowsOf),
      },
      data: { proposals: shown },
      text: (page) => shown.map((one) => printProposal(one, ground, page)).join("\n"),
    }
  }

/** @throws UsageError naming the proposals there are */
function proposalsNamed(name: string, { proposals }: Ground): Proposal[] {
  const wanted = name.toLowerCase()
  const found = proposals.filter((one) => one.name.toLowerCase().includes(wanted))
  if (found.length > 0) return found
  const names = proposals.map((one) => `"${one.name}"`)
  throw new UsageError(
    `the reports tell of no proposal named ${name}`,
    names.length === 0 ? "They tell of none at all." : `There is ${names.join(", ")}.`,
  )
}

type Cells = (string | null)[]

function rowsOf({ name, author, state, parts, versions, reactions, evidence }: Proposal): Cells[] {
  const base: Cells = [name, author, state]
  const listed = Array.isArray(parts) ? parts : []
  return [
    [...base, "proposal", partsWord(parts), null, null, evidence[0]?.quote ?? null],
    ...versions.map((one) => [
      ...base,
      "version",
      one.version,
      null,
      null,
      one.evidence[0]?.quote ?? null,
    ]),
    ...listed.map((part) => [...base, "part", part.label, null, null, part.evidence.quote]),
    ...reactions.map((one) => [
      ...base,
      "reaction",
      one.part,
      one.party,
      one.reaction,
      one.evidence[0]?.quote ?? null,
    ]),
  ]
}

function partsWord(parts: Proposal["parts"]): string | null {
  if (parts === null) return null
  return counted(typeof parts === "number" ? parts : parts.length, "part")
}

function printProposal(one: Proposal, ground: Ground, page: Page): string {
  const { width, brush } = page
  const line = (first: string, ...pieces: Piece[]) =>
    wrap(pieces, { width, first, rest: " ".repeat(first.length + 2) }, brush)
  const about = [
    one.author === null ? null : `by ${one.author}`,
    one.state,
    partsWord(one.parts),
  ].filter((word) => word !== null)
  const listed = Array.isArray(one.parts) ? one.parts : []
  const lines = [
    ...line(
      "",
      piece(visible(one.name), "bold"),
      piece(visible(about.map((word) => ` · ${word}`).join("")), "dim"),
    ),
    ...printSentences(one.evidence.slice(0, 1), ground, page),
    ...listed.flatMap((part, k) => [...line("  ", piece(`${k + 1}. ${visible(part.label)}`))]),
    ...one.versions.flatMap(({ version, evidence }) => [
      ...line("  ", piece("version ", "dim"), piece(visible(version), "bold")),
      ...printSentences(evidence, ground, page),
    ]),
    ...one.reactions.flatMap(({ party, reaction, part, evidence }) => [
      ...line("  ", piece(visible(party), "bold"), piece(visible(` ${reaction} · ${part}`))),
      ...printSentences(evidence, ground, page),
    ]),
  ]
  return `${lines.join("\n")}\n`
}
