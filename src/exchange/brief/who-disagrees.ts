/** Who disagrees on the facts: rival accounts side by side, none of them chosen. */
import type { Account } from "../../talks/account.ts"
import { counted } from "../../text/counted.ts"
import { printedDay } from "../../text/printed-date.ts"
import { denies, type Draft, drafted, tellingOf } from "./draft.ts"
import type { BriefGround } from "./ground.ts"
import { flagsOf } from "./note.ts"

type Version = Account["versions"][number]

export const whoDisagrees = (ground: BriefGround): Draft[][] => [
  ground.record.accounts.map((one) => accountDraft(one, ground)),
]

const originsOf = ({ reports }: Version, { originOf }: BriefGround): number =>
  new Set(reports.map((report) => originOf.get(report) ?? report)).size

/** With what its own sentences are flagged with: the other version may be what denies it. */
function versionWords(version: Version, ground: BriefGround): string {
  const said = version.evidence.flatMap((one) => ground.statementOf(one) ?? [])
  const known = [
    counted(originsOf(version, ground), "origin"),
    ...said.flatMap((one) => flagsOf(one, ground)),
  ]
  return `${version.value} (${[...new Set(known)].join("; ")})`
}

/** The value by which an account says that a meeting did not take place. */
const deniedValue = "did not take place"

function accountDraft(account: Account, ground: BriefGround): Draft {
  // Most widely sourced first, never as a winner: all are worded alike.
  const versions = account.versions.toSorted((a, b) => originsOf(b, ground) - originsOf(a, ground))
  const words = versions.flatMap(({ evidence, value }) => {
    const denying = value === deniedValue ? evidence.filter((one) => denies(one, ground)) : []
    return tellingOf(denying.length > 0 ? denying : evidence, ground) ?? []
  })
  const told = versions.map((one) => versionWords(one, ground)).join("; or ")
  return drafted(
    {
      lead: aboutOf(account, ground),
      text: `${slotOf(account)}: ${told}.`,
      evidence: words,
      flagsOf: [],
    },
    ground,
  )
}

const slotOf = ({ slot }: Account): string => `${slot.charAt(0).toUpperCase()}${slot.slice(1)}`

function aboutOf({ about }: Account, { record }: BriefGround): string {
  const meeting = record.meetings.find(({ id }) => id === about)
  if (meeting !== undefined) {
    const day = meeting.date === null ? meeting.when : printedDay(meeting.date)
    const slots = [meeting.place, day].filter((slot) => slot !== null)
    return ["Meeting", ...slots].join(", ")
  }
  return record.proposals.find(({ id }) => id === about)?.name ?? about.replace(/^fact: /u, "")
}
