/** Through whom the words came: the chain of carriers, to whom they were said, how private. */
import type { Setting } from "./setting.ts"
import type { Statement } from "./statement.ts"
import type { Voiced } from "./voiced.ts"

export type Carriage = Pick<Statement, "via" | "chain" | "recipient" | "private">

export function carriageOf(_setting: Setting, _attribution: Voiced): Carriage {
  return { via: null, chain: [], recipient: null, private: null }
}
