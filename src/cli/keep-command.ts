/** What `rapporteur keep` was asked for, made whole and checked at the door. */
import { storePolicies, type StorePolicy } from "../record/store-policy.ts"
import { readsCommand, type ReadsOptions } from "./read-command.ts"
import type { ReadsCommand } from "./reads.ts"
import { nowOf, placeOf, type RecordOptions } from "./record-command.ts"

export interface KeepCommand extends ReadsCommand {
  readonly place: string
  readonly store: StorePolicy
  /** ISO 8601. */
  readonly now: string
}

export interface KeepOptions extends ReadsOptions, RecordOptions {
  readonly store?: StorePolicy
}

export const storeChoices = storePolicies

/** @throws UsageError naming the option that cannot be served */
export const keepCommand = (paths: readonly string[], options: KeepOptions): KeepCommand => ({
  ...readsCommand(paths, options),
  place: placeOf(options),
  store: options.store ?? "full",
  now: nowOf(options),
})
