/** What the server works with: the record, the process that keeps, the ground of the views. */
import type { Logger } from "pino"
import type { Ground } from "../desk/ground.ts"
import type { Keeper } from "../desk/keeper.ts"
import { keptGround } from "../desk/kept-ground.ts"
import { noCodebook, type Codebook } from "../rapporteur.ts"
import { codebookOf } from "../record/codebook.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { settingOf } from "../record/setting.ts"
import type { Metrics } from "./metrics.ts"
import type { Rate } from "./rate.ts"
import type { Uploads } from "./uploads.ts"

export interface House {
  readonly record: OpenRecord
  readonly keeper: Keeper
  readonly uploads: Uploads
  readonly metrics: Metrics
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
  /** Requests of one address in a minute. */
  readonly requests: number
  /** Failed logins of one address or name in a quarter of an hour. */
  readonly logins: number
}

type Parts = Omit<House, "ground" | "codebook" | "revision" | "inTurn">

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
export function groundsOf(record: OpenRecord): Pick<House, "ground" | "codebook" | "revision"> {
  let kept: { readonly revision: string; readonly ground: Promise<Ground> } | null = null
  const codebook = async () => (await codebookOf(record)) ?? noCodebook
  const revision = async (): Promise<string> => {
    const of = (name: "revision" | "gathered") => settingOf(record.db, name)
    return `${(await of("revision")) ?? 0}.${(await of("gathered")) ?? 0}`
  }
  return {
    codebook,
    revision,
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
