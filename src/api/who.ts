/** Who asks, and what they may do. */
import type { Role } from "../record/users.ts"

/** What an operation needs; a token may be given some of them only. */
export const scopes = ["code", "read", "review", "upload", "export", "admin"] as const
export type Scope = (typeof scopes)[number]

export interface Who {
  /** Null on this machine alone, when nobody said who works on it. */
  readonly name: string | null
  readonly role: Role
  readonly scopes: readonly Scope[]
  /** How they showed who they are. */
  readonly by: "machine" | "session" | "token"
  /** What a page of theirs must send with every change; null without a session. */
  readonly csrf: string | null
}

const scopesByRole = {
  // Whoever codes unseen must not be able to look the machine's reading up.
  coder: ["code"],
  reader: ["read"],
  reviewer: ["code", "read", "review"],
  editor: ["code", "read", "review", "upload", "export"],
  admin: scopes,
} as const satisfies Record<Role, readonly Scope[]>

export const isScope = (word: string): word is Scope => (scopes as readonly string[]).includes(word)

/**
 * What a role may do, or of that what a token was given.
 *
 * ```ts
 * scopesOf("reviewer", ["read", "admin"]) // ["read"]
 * scopesOf("reviewer", null) // ["code", "read", "review"]
 * ```
 */
export const scopesOf = (role: Role, given: readonly string[] | null): Scope[] =>
  scopesByRole[role].filter((scope) => given === null || given.includes(scope))
