/** What a database says when something is wrong, in the words of our errors. */
import { RapporteurError } from "../text/rapporteur-error.ts"
import { RecordBusy } from "./record-busy.ts"
import { RecordLost } from "./record-lost.ts"
import { UnreadableRecord } from "./unreadable-record.ts"
import { UnwritableRecord } from "./unwritable-record.ts"

/** Where the record is, and how long this process waits for another. */
export interface Place {
  /** As the user may see it: without a password. */
  readonly name: string
  readonly seconds: number
}

type Trouble = (place: Place, cause: unknown) => RapporteurError

const restore = "Take the last backup, or copy what `rapporteur verify` still lists."
const makeRoom = "Make room, then start again: what was kept is kept."
const otherPlace = "Give a place you may write to with --record."

const busy: Trouble = ({ name, seconds }, cause) => new RecordBusy(name, seconds, cause)
const corrupt: Trouble = ({ name }, cause) =>
  new UnreadableRecord(name, "the file is damaged", restore, cause)
const foreign: Trouble = ({ name }, cause) =>
  new UnreadableRecord(name, "this is no record of Rapporteur", otherPlace, cause)
const full: Trouble = ({ name }, cause) =>
  new UnwritableRecord(name, "there is no room left to write", makeRoom, cause)
const readOnly: Trouble = ({ name }, cause) =>
  new UnwritableRecord(name, "it is read-only, or its folder is", otherPlace, cause)
const unopened: Trouble = ({ name }, cause) =>
  new UnwritableRecord(name, "it cannot be opened", otherPlace, cause)
const lost: Trouble = ({ name }, cause) =>
  new RecordLost(name, `the connection is lost (${wordsOf(cause)})`, cause)
const refused: Trouble = ({ name }, cause) =>
  new RecordLost(name, `the server lets nobody in (${wordsOf(cause)})`, cause)

/** Codes of SQLite by their beginning, of PostgreSQL by class or in full, of Node's network. */
const troubles: readonly (readonly [code: RegExp, trouble: Trouble])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/u, busy],
  [/^(?:55P03|40P01)$/u, busy],
  [/^SQLITE_NOTADB/u, foreign],
  [/^SQLITE_CORRUPT/u, corrupt],
  [/^(?:XX001|XX002)$/u, corrupt],
  [/^SQLITE_(?:FULL|IOERR)/u, full],
  [/^53100$/u, full],
  [/^SQLITE_(?:READONLY|PERM|AUTH)/u, readOnly],
  [/^(?:42501|25006)$/u, readOnly],
  [/^SQLITE_CANTOPEN/u, unopened],
  [/^(?:28|3D)/u, refused],
  [/^(?:08|57P|53300)/u, lost],
  [/^(?:ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_|EHOSTUNREACH|ENETUNREACH)/u, lost],
]

/** Of drivers that give their errors no code. */
const wordings: readonly (readonly [words: RegExp, trouble: Trouble])[] = [
  [/ConnectionFailed\("Unable to open/u, unopened],
  [/Connection terminated|Client has encountered a connection error|timeout expired/u, lost],
]

const codeOf = (cause: unknown): string => {
  const { code } = (cause ?? {}) as { readonly code?: unknown }
  return typeof code === "string" ? code : ""
}

const wordsOf = (cause: unknown): string => {
  if (cause instanceof AggregateError) return cause.errors.map(wordsOf).join("; ")
  return cause instanceof Error ? cause.message : String(cause)
}

/** The error of our family for what a driver threw; any other error as it is: a fault of ours. */
export function troubleOf(place: Place, cause: unknown): unknown {
  if (cause instanceof RapporteurError) return cause
  const byCode = troubles.find(([code]) => code.test(codeOf(cause)))
  const found = byCode ?? wordings.find(([words]) => words.test(wordsOf(cause)))
  return found === undefined ? cause : found[1](place, cause)
}
