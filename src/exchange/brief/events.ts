/** Meetings and papers that are new or have a new state since the date. */
import type { Meeting } from "../../talks/meeting.ts"
import type { Proposal } from "../../talks/proposal.ts"
import type { Evidence } from "../../text/evidence.ts"
import { counted } from "../../text/counted.ts"
import { denies, type Draft, drafted, tellingOf } from "./draft.ts"
import type { BriefGround } from "./ground.ts"
import { latestFirst } from "./latest.ts"
import { meetingWords, stateWords } from "./meeting-words.ts"

/** Once each, in its latest state; who tells otherwise is named beside. */
export function meetingsIn(ground: BriefGround): Draft[] {
  const fresh = ground.record.meetings.filter(
    ({ state, states }) => state !== "planned" && states.some((one) => ground.isNews(one.evidence)),
  )
  return latestFirst(fresh, ({ date }) => date).map((one) => meetingDraft(one, ground))
}

export function meetingDraft(meeting: Meeting, ground: BriefGround): Draft {
  const { state, states, evidence } = meeting
  const words = stateEvidence(meeting, state, ground) ?? tellingOf(evidence, ground)
  const contrary = states.find((one) => isContrary(one.state, state))?.state ?? null
  const against = contrary === null ? null : stateEvidence(meeting, contrary, ground)
  const denied = state === "denied" ? words : contrary === "denied" ? against : null
  return drafted(
    {
      text: `${stateWords[state]}: ${meetingWords(meeting)}.`,
      evidence: [words, against].filter((one) => one !== null),
      flags:
        against === null ? [] : [state === "denied" ? "others tell of it" : "denied by others"],
      flagsOf: [words].filter((one) => one !== null),
      noteFlags: new Map(denied === null ? [] : [[denied, "told as denied"]]),
    },
    ground,
  )
}

/** The words that tell a state; of a denied meeting, those that deny it where there are any. */
function stateEvidence(
  { states, evidence }: Meeting,
  state: Meeting["state"],
  ground: BriefGround,
): Evidence | null {
  const told = states.filter((one) => one.state === state)
  const own = told.map((one) => one.evidence)
  if (state !== "denied") return tellingOf(own, ground)
  const reports = new Set(told.map(({ report }) => report))
  const denying = [...own, ...evidence].filter(
    (one) => reports.has(one.report) && denies(one, ground),
  )
  return tellingOf(denying, ground) ?? tellingOf(own, ground)
}

const isContrary = (one: Meeting["state"], state: Meeting["state"]): boolean =>
  one !== state && (one === "denied" || (state === "denied" && one !== "cancelled"))

/** Papers of which a version is new. */
export function proposalsIn(ground: BriefGround): Draft[] {
  return ground.record.proposals.flatMap((one) => {
    const told = [...one.evidence, ...one.versions.flatMap(({ evidence }) => evidence)]
    const fresh = told.filter(ground.isNews)
    return fresh.length === 0 ? [] : [proposalDraft(one, fresh, ground)]
  })
}

/** "Paper: four-point plan, by Coast Council, discussed, four parts." */
export function proposalDraft(
  { name, author, parts, state, reactions }: Proposal,
  told: readonly Evidence[],
  ground: BriefGround,
): Draft {
  const count = typeof parts === "number" ? parts : (parts?.length ?? null)
  const slots = [
    author === null ? null : `by ${author}`,
    state,
    count === null ? null : counted(count, "part"),
    ...[...new Set(reactions.map(({ party, reaction }) => `${party} ${reaction}`))].slice(0, 4),
  ]
  const words = tellingOf(told, ground)
  const reacted = tellingOf(
    reactions.flatMap(({ evidence }) => evidence),
    ground,
  )
  return drafted(
    {
      text: `Paper: ${[name, ...slots.filter((slot) => slot !== null)].join(", ")}.`,
      flagsOf: [words].filter((one) => one !== null),
      evidence: [words, reacted].filter((one) => one !== null),
    },
    ground,
  )
}
