/** `rapporteur brief`: writes one to two pages on the talks. */
import type { Brief } from "../exchange/brief/brief.ts"
import { briefOf } from "../exchange/brief/compose.ts"
import type { BriefCommand, BriefFormat } from "./brief-command.ts"
import type { ExitCode } from "./exit-code.ts"
import type { Ground } from "./ground.ts"
import { showGround } from "./show-ground.ts"

/** Before every report: what moved is looked for in all of them. */
const fromTheFirst = "0001-01-01"

/**
 * @throws UsageError before anything is read
 * @throws RapporteurError when the output cannot be written
 */
export const writeBrief = (command: BriefCommand): Promise<ExitCode> =>
  showGround({ ...command, since: command.since ?? fromTheFirst }, (ground) =>
    written(briefFor(ground, command), command.format),
  )

function briefFor(ground: Ground, { since, now }: BriefCommand): Brief {
  const { codebook, originOf } = ground
  const reports = ground.reports.map((one) => ({ ...one, origin: originOf.get(one.id) ?? one.id }))
  return briefOf({ ...ground, reports }, codebook.name, {
    since,
    now,
    parties: codebook.parties.flatMap(({ name, role }) => (role === "party" ? [name] : [])),
    issues: codebook.issues.map(({ name }) => name),
  })
}

/** What a format needs is loaded only when it is asked for. */
async function written(brief: Brief, format: BriefFormat): Promise<string | Uint8Array> {
  switch (format) {
    case "markdown":
      return (await import("../exchange/brief/markdown.ts")).briefToMarkdown(brief)
    case "html":
      return (await import("../exchange/brief/html.ts")).briefToHtml(brief)
    case "docx":
      return (await import("../exchange/brief/docx.ts")).briefToDocx(brief)
    case "pdf":
      return (await import("../exchange/brief/pdf.ts")).briefToPdf(brief)
    default:
      return format satisfies never
  }
}
