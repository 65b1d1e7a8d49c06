/** The fields of a statement that a person may correct, and which values each takes. */
import { acts, stances, type Statement } from "../talks/statement.ts"

type Check = (value: unknown) => boolean

const isNothing: Check = (value) => value === null
const isText: Check = (value) => typeof value === "string" && value.trim() !== ""
const isFlag: Check = (value) => typeof value === "boolean"
const isDay: Check = (value) =>
  typeof value === "string" &&
  /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
  !Number.isNaN(Date.parse(value))
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value)

const orNothing =
  (check: Check): Check =>
  (value) =>
    isNothing(value) || check(value)

const text = { takes: "text, or null", isGood: orNothing(isText) }
const flag = { takes: "true, false or null", isGood: orNothing(isFlag) }

interface Field {
  /** The values it takes, in words. */
  readonly takes: string
  readonly isGood: Check
}

export const correctable = {
  speakerName: text,
  speakerRole: text,
  party: text,
  recipient: text,
  via: text,
  act: { takes: `${acts.join(", ")}, or null`, isGood: orNothing(isOneOf(acts)) },
  stance: { takes: `${stances.join(", ")}, or null`, isGood: orNothing(isOneOf(stances)) },
  issue: text,
  proposal: text,
  negotiation: text,
  hedged: flag,
  negated: flag,
  private: flag,
  date: { takes: "a day such as 2027-03-02, or null", isGood: orNothing(isDay) },
  event: text,
} as const satisfies Partial<Record<keyof Statement, Field>>

export type CorrectableField = keyof typeof correctable

/** New values by field; a field that is not there stays as it is. */
export type Correction = { readonly [F in CorrectableField]?: Statement[F] }

export const isCorrectable = (name: string): name is CorrectableField =>
  Object.hasOwn(correctable, name)

/** What an import takes for a person's opinion; where the words stand and how they are quoted is none. */
export const decidable = [
  "speaker",
  "speakerName",
  "speakerRole",
  "party",
  "recipient",
  "via",
  "chain",
  "act",
  "stance",
  "issue",
  "proposal",
  "condition",
  "negotiation",
  "hedged",
  "negated",
  "private",
  "date",
  "event",
  "status",
] as const satisfies readonly (keyof Statement)[]
