/** Prints what a report tells beside its statements: meetings, proposals, claimed movement. */
import type { ReadReport } from "../rapporteur.ts"
import { excerpt } from "./excerpt.ts"
import { printedDay } from "../text/printed-date.ts"
import { movementMark } from "./stance-mark.ts"
import { piece, type Brush, type Piece } from "./style.ts"
import { visible } from "../text/visible.ts"
import { wrap } from "./wrap.ts"

interface Layout {
  readonly width: number
  readonly brush: Brush
}

interface Gleaning {
  readonly head: readonly Piece[]
  readonly about: readonly (string | null)[]
  readonly words: string
}

const indent = "     "

/** @returns one block of lines for each kind of thing the report tells of */
export function printGleanings(read: ReadReport, layout: Layout): string[][] {
  const kinds = [
    ["Meetings", read.meetings.map(meetingOf)],
    ["Proposals", read.proposals.map(proposalOf)],
    ["Movement claimed", read.claims.map(claimOf)],
  ] as const
  return kinds
    .filter(([, gleanings]) => gleanings.length > 0)
    .map(([title, gleanings]) => [
      layout.brush(piece(`  ${title}`, "underline")),
      ...gleanings.flatMap((one) => linesOf(one, layout)),
    ])
}

const meetingOf = (meeting: ReadReport["meetings"][number]): Gleaning => ({
  head: [
    piece(visible([...new Set(meeting.participants.map(({ name }) => name))].join(", ")), "bold"),
    piece(` · ${meeting.state}`),
  ],
  about: [
    meeting.place,
    meeting.when,
    meeting.date === null ? null : printedDay(meeting.date),
    meeting.duration,
    meeting.format,
    meeting.mediator === null ? null : `mediated by ${meeting.mediator}`,
  ],
  words: meeting.evidence[0]?.quote ?? "",
})

const proposalOf = (proposal: ReadReport["proposals"][number]): Gleaning => ({
  head: [piece(visible(proposal.name), "bold")],
  about: [
    proposal.author === null ? null : `by ${proposal.author}`,
    proposal.state,
    typeof proposal.parts === "number" ? `${proposal.parts} parts` : null,
    ...proposal.versions.map(({ version }) => version),
  ],
  words: proposal.evidence[0]?.quote ?? "",
})

const claimOf = (claim: ReadReport["claims"][number]): Gleaning => ({
  head: [piece(movementMark(claim.direction), "bold")],
  about: [claim.issue, claim.between?.join(" and ") ?? null],
  words: claim.evidence[0]?.quote ?? "",
})

function linesOf({ head, about, words }: Gleaning, { width, brush }: Layout): string[] {
  const rest = { width, first: indent, rest: indent }
  const known = about.filter((word) => word !== null && word !== "").join(" · ")
  return [
    ...wrap([...head], { width, first: "  -  ", rest: indent }, brush),
    ...(known === "" ? [] : wrap([piece(visible(known), "dim")], rest, brush)),
    ...wrap([piece(excerpt(words, (width - indent.length) * 2))], rest, brush),
  ]
}
