/** What the server works with: the record, the process that keeps, the ground of the views. */
import type { Kysely } from "kysely"
import type { Logger } from "pino"
import type { Ground } from "../desk/ground.ts"
import type { Keeper } from "../desk/keeper.ts"
import { atOneMomentOf, keptGround } from "../desk/kept-ground.ts"
import { noCodebook, type Codebook } from "../rapporteur.ts"
import { codebookOf } from "../record/codebook.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { revisionOf } from "../record/setting.ts"
import type { Tables } from "../record/tables.ts"
import type { KeptAnswers } from "./kept-answers.ts"
import type { Metrics } from "./metrics.ts"
import type { Rate } from "./rate.ts"
import type { Uploads } from "./uploads.ts"

export interface House {
  readonly record: OpenRecord
  readonly keeper: Keeper
  readonly uploads: Uploads
  readonly metrics: Metrics
  readonly answers: KeptAnswers
  /** Logins that failed, by address and by name. */
  readonly logins: Rate
  /** Whether cookies may travel over TLS only. */
  readonly isSecure: boolean
  readonly log: Logger
  readonly limits: Limits
  /** Aborted when the server stops: what would go on for ever ends. */
  readonly closing: AbortSignal
  /** All that was joined last; made once for every state of the record. */
  ground(): Promise<Ground>
  codebook(): Promise<Codebook>
  /** Looks at the record as it stands at one moment, whoever writes meanwhile. */
  look<T>(work: (db: Kysely<Tables>, codebook: Codebook) => Promise<T>): Promise<T>
  /** Changes whenever the record does. */
  revision(): Promise<string>
  /** Runs one after another what looks before it changes. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
}

export interface Limits {
  /** Of one upload. */
  readonly bytes: number
  readonly files: number
  readonly reports: number
  /** Milliseconds that an upload may take to arrive. */
  readonly arrival: number
  /** Uploads that may wait or be read at one time. */
  readonly uploads: number
  /** Bytes of answers that are held for whoever asks the same again. */
  readonly answers: number
  /** Requests of one address in a minute. */
  readonly requests: number
  /** Failed logins of one address or name in a quarter of an hour. */
  readonly logins: number
}

type Parts = Omit<House, "ground" | "codebook" | "look" | "revision" | "inTurn">

export function houseOf(parts: Parts): House {
  let last: Promise<unknown> = Promise.resolve()
  return {
    ...parts,
    ...groundsOf(parts.record),
    inTurn(work) {
      const mine = last.then(work, work)
      last = mine.catch(() => {})
      return mine
    },
  }
}

/** The ground is made once for every state of the record, however many ask for it. */
export function groundsOf(
  record: OpenRecord,
): Pick<House, "ground" | "codebook" | "look" | "revision"> {
  let kept: { readonly revision: string; readonly ground: Promise<Ground> } | null = null
  const codebook = async () => (await codebookOf(record)) ?? noCodebook
  const revision = () => revisionOf(record.quick)
  return {
    codebook,
    revision,
    look: (work) =>
      atOneMomentOf(record, async (db) => work(db, (await codebookOf({ db })) ?? noCodebook)),
    async ground() {
      const now = await revision()
      if (kept?.revision !== now) {
        const ground = codebook().then((known) => keptGround(record, known, null))
        // A failure is told to whoever waits for it, and not kept.
        ground.catch(() => (kept = null))
        kept = { revision: now, ground }
      }
      return kept.ground
    },
  }
}
