/** How a party takes part: it negotiates, it carries words between the others, or it looks on. */
export const partyRoles = ["party", "mediator", "observer"] as const
export type PartyRole = (typeof partyRoles)[number]

/** A party the user's codebook names, with the words and people by which it is known. */
export interface KnownParty {
  readonly name: string
  readonly aliases: readonly string[]
  /** People and bodies who speak for it. */
  readonly members: readonly string[]
  readonly role: PartyRole
}
