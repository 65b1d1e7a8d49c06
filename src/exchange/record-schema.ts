/**
 * The contract as a schema, to check what comes in and to publish as JSON Schema. Kept apart from
 * the writers, so that writing does not load zod.
 */
import { z } from "zod"
import { actorKinds } from "../actors/actor.ts"
import { contract } from "../record/record.ts"
import { meetingFormats, meetingStates } from "../talks/meeting.ts"
import { claimedDirections, measuredDirections } from "../talks/movement.ts"
import { positionStances } from "../talks/position.ts"
import { proposalStates } from "../talks/proposal.ts"
import { linkTypes } from "../talks/statement-link.ts"
import { acts, relations, reviewStates, stances } from "../talks/statement.ts"

const words = z.string().nullable()
const offset = z.int().nonnegative()
const confidence = z.number().min(0).max(1)
const form = z.enum(["direct", "indirect", "mixed"])

const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: "Span", description: "Half-open [start, end) in UTF-16 code units of the text." })

const evidence = z
  .strictObject({ report: z.string(), start: offset, end: offset, quote: z.string() })
  .meta({ id: "Evidence", description: "A span of one report together with its words." })

const evidences = z.array(evidence)
const act = z.enum(acts).meta({ id: "Act" })

const report = z
  .strictObject({
    id: z.string(),
    key: words,
    title: words,
    outlet: words,
    author: words,
    url: words,
    published: words,
    language: z.string(),
    credits: z.array(z.string()),
    furniture: z.array(span),
    origin: z.string(),
    words: offset,
    text: z.string(),
  })
  .meta({ id: "Report" })

const actor = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(actorKinds),
    roles: z.array(z.strictObject({ text: z.string(), evidence })),
    party: words,
    aliases: z.array(z.string()),
  })
  .meta({ id: "Actor" })

const attribution = z
  .strictObject({
    id: z.string(),
    report: z.string(),
    source: z.array(span),
    cue: z.array(span),
    content: z.array(span),
    form,
    confidence,
  })
  .meta({ id: "Attribution", description: "Who said, thought or wanted what, by which words." })

const chainLink = z.strictObject({ name: z.string(), actor: words, relation: z.enum(relations) })

const statement = z
  .strictObject({
    id: z.string(),
    report: z.string(),
    attribution: z.string(),
    quote: z.string(),
    evidence: evidences,
    form,
    speaker: words,
    speakerName: words,
    speakerRole: words,
    party: words,
    recipient: words,
    via: words,
    chain: z.array(chainLink),
    act: act.nullable(),
    stance: z.enum(stances).nullable(),
    issue: words,
    proposal: words,
    condition: span.nullable(),
    negotiation: words,
    hedged: z.boolean().nullable(),
    negated: z.boolean().nullable(),
    private: z.boolean().nullable(),
    date: words,
    event: words,
    confidence,
    status: z.enum(reviewStates),
  })
  .meta({ id: "Statement", description: "An attribution that communicates, with its evidence." })

const participant = z.strictObject({ name: z.string(), actor: words, evidence })
const meetingState = z.enum(meetingStates)

const meeting = z
  .strictObject({
    id: z.string(),
    participants: z.array(participant),
    place: words,
    when: words,
    date: words,
    duration: words,
    minutes: z.number().nullable(),
    format: z.enum(meetingFormats).nullable(),
    mediator: words,
    state: meetingState,
    states: z.array(z.strictObject({ report: z.string(), state: meetingState, evidence })),
    evidence: evidences,
  })
  .meta({ id: "Meeting" })

const part = z.strictObject({ label: z.string(), evidence })

const proposal = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    author: words,
    parts: z.union([z.number(), z.array(part), z.null()]),
    versions: z.array(z.strictObject({ version: z.string(), evidence: evidences })),
    reactions: z.array(
      z.strictObject({ part: z.string(), party: z.string(), reaction: act, evidence: evidences }),
    ),
    state: z.enum(proposalStates).nullable(),
    evidence: evidences,
  })
  .meta({ id: "Proposal" })

const position = z
  .strictObject({
    party: z.string(),
    issue: z.string(),
    stance: z.enum(positionStances),
    date: words,
    rung: words,
    private: z.boolean(),
    fresh: z.boolean(),
    statements: z.array(z.string()),
    evidence: evidences,
  })
  .meta({ id: "Position" })

const moved = { between: z.array(z.string()).nullable(), issue: words, evidence: evidences }

const movement = z
  .discriminatedUnion("basis", [
    z.strictObject({
      basis: z.literal("claimed"),
      direction: z.enum(claimedDirections),
      answers: z.array(z.strictObject({ type: z.enum(linkTypes), evidence: evidences })).optional(),
      ...moved,
    }),
    z.strictObject({
      basis: z.literal("measured"),
      direction: z.enum(measuredDirections),
      from: z.string(),
      to: z.string(),
      ...moved,
    }),
  ])
  .meta({ id: "Movement" })

const link = z.strictObject({
  type: z.enum(linkTypes),
  from: z.string(),
  to: z.string(),
  evidence: evidences,
})

const silence = z.strictObject({
  party: z.string(),
  issue: z.string(),
  lastStated: z.string(),
  days: z.number(),
  evidence: evidences,
})

const rungChange = z.strictObject({
  party: z.string(),
  issue: z.string(),
  from: z.string(),
  to: z.string(),
  toDate: z.string(),
  evidence: evidences,
})

const changes = z.strictObject({
  since: z.string(),
  items: z.array(z.strictObject({ kind: z.string(), evidence: evidences })),
})

const version = z.strictObject({
  value: z.string(),
  reports: z.array(z.string()),
  evidence: evidences,
})

const account = z.strictObject({
  about: z.string(),
  slot: z.string(),
  versions: z.array(version),
})

const change = z
  .strictObject({
    subject: z.string(),
    report: words,
    field: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    by: z.strictObject({ kind: z.enum(["model", "reviewer", "coder"]), name: z.string() }),
    at: z.string(),
    reason: words,
    number: z.int(),
    undoes: z.int().nullable(),
    step: z.int().nullable(),
  })
  .meta({ id: "Change", description: "What a person decided or coded, or took back." })

/**
 * Checks a record that comes from elsewhere.
 *
 * ```ts
 * recordSchema.parse(JSON.parse(line)).statements.length // 12
 * ```
 * @throws ZodError naming the path of what does not fit
 */
export const recordSchema = z.strictObject({
  schema: z.literal(contract),
  reports: z.array(report),
  actors: z.array(actor),
  attributions: z.array(attribution),
  statements: z.array(statement),
  meetings: z.array(meeting),
  proposals: z.array(proposal),
  positions: z.array(position),
  movements: z.array(movement),
  links: z.array(link),
  silences: z.array(silence),
  rungChanges: z.array(rungChange),
  changes: changes.nullable(),
  accounts: z.array(account),
  review: z.strictObject({ changes: z.array(change) }).exactOptional(),
})

/** The same contract as JSON Schema 2020-12: what stands in `schema/rapporteur-1.schema.json`. */
export const recordJsonSchema = (): object => ({
  ...z.toJSONSchema(recordSchema, { target: "draft-2020-12" }),
  title: "Rapporteur negotiation record, version 1",
  description: "What `rapporteur read --format json` prints, and each line of `--format jsonl`.",
})
