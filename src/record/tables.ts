/** The tables of the record, as `migrations/` makes them. */
import type { StorePolicy } from "./store-policy.ts"

interface SettingRow {
  name: string
  value: string
}

interface ReportRow {
  id: string
  /** From 1, in the order of coming in. */
  number: number
  /** The current one, from 1. */
  version: number
  origin: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  filed: string
  /** `filingOf` of both. */
  filing: number
  heading: string
  /** ISO 8601: when its content was erased; null for a report that stands. */
  forgotten: string | null
}

interface VersionRow {
  report: string
  version: number
  hash: string
  blotted: string | null
  store: StorePolicy
  kept: string
  body: string
}

interface ReadingRow {
  report: string
  version: number
  method: string
  attributions: string
  gleaned: string
}

export interface StatementRow {
  number: number
  id: string
  report: string
  place: number
  speaker: string | null
  speaker_name: string | null
  party: string | null
  issue: string | null
  act: string | null
  stance: string | null
  outlet: string | null
  date: string | null
  filed: string
  /** `filingOf` of its day and number. */
  filing: number
  status: string
  confidence: number
  quote: string
  body: string
}

export interface FindingRow {
  list: string
  number: number
  id: string | null
  party: string | null
  issue: string | null
  date: string | null
  /** What tells the findings of one list apart; the statements that a link ties. */
  kind: string | null
  from_statement: string | null
  to_statement: string | null
  body: string
}

interface RetiredRow {
  id: string
  report: string
  version: number
  reason: "orphaned" | "superseded"
  body: string
}

export interface HistoryRow {
  number: number
  subject: string
  report: string | null
  field: string
  /** JSON. */
  before: string | null
  after: string | null
  by_kind: "model" | "reviewer" | "coder"
  by_name: string
  at: string
  reason: string | null
  undoes: number | null
  step: number | null
}

interface ErasureRow {
  number: number
  kind: string
  subject: string
  at: string
  reason: string | null
}

export interface UserRow {
  name: string
  role: string
  password: string
  made: string
}

export interface SessionRow {
  hash: string
  user_name: string
  csrf: string
  made: string
  expires: string
}

export interface TokenRow {
  hash: string
  label: string
  user_name: string
  /** JSON. */
  scopes: string
  made: string
  expires: string
}

export interface AuditRow {
  number: number
  at: string
  user_name: string | null
  what: string
  detail: string | null
}

/** What Kysely knows of the database. */
export interface Tables {
  settings: SettingRow
  reports: ReportRow
  versions: VersionRow
  readings: ReadingRow
  statements: StatementRow
  findings: FindingRow
  retired: RetiredRow
  history: HistoryRow
  erasures: ErasureRow
  users: UserRow
  sessions: SessionRow
  tokens: TokenRow
  audit: AuditRow
}

/** PostgreSQL refuses NUL in text and SQLite's driver ends there; only a body keeps it, escaped. */
export const searchable = (text: string): string => text.replaceAll("\0", "\uFFFD")

export const searchableOrNull = (text: string | null): string | null =>
  text === null ? null : searchable(text)
