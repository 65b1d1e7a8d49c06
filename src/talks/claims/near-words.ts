/** Words the rules of claimed movement look for near a word. */
import { words } from "./clause.ts"

export const table = words(`
talk negotiation deal agreement compromise accord side party dispute issue round mediator negotiator delegation
proposal plan draft settlement discussion conversation contact meeting position pact session contract dialogue
consultation summit process conference truce ceasefire
`)

export const stay = words("remain persist stay linger exist")

export const sittings = words(
  "talk negotiation round summit deal ceasefire truce agreement conference discussion process dialogue",
)
