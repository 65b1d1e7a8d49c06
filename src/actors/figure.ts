/** Somebody of one report while it is read: what is known so far, filled in as the text tells it. */
import type { Span } from "../text/span.ts"
import type { ActorKind } from "./actor.ts"
import type { Seat } from "./countries.ts"

export type Gender = "male" | "female"

/** A role as printed, with what tells it from others. */
export interface Office extends Span {
  readonly text: string
  readonly head: string
}

export interface Figure {
  name: string
  kind: ActorKind
  gender: Gender | null
  readonly plural: boolean
  /** False for whoever goes by a description alone. */
  readonly named: boolean
  /** Every form it is printed in. */
  readonly forms: Set<string>
  readonly offices: Office[]
  /** Nouns by which it may be taken up again: "minister", "union". */
  readonly heads: Set<string>
  /** What its office is for: "irrigation", "foreign". */
  readonly portfolio: Set<string>
  readonly seat: Seat | null
  /** The body, state or person it belongs to or speaks for. */
  home: Figure | null
  /** The others beside `home`, in "the delegations of Ulvane and Cray". */
  others: readonly Figure[]
  /** Acts for the state it belongs to though it has a name of its own: a ministry, an army. */
  official: boolean
  /** The side it takes whatever it belongs to: the chair of a conference. */
  side: string | null
  /** Belongs to some body or state, but the words beside it do not say which. */
  unplaced: boolean
  /** Looks on; is nobody's side. */
  onlooker: boolean
  /** The noun of a group as printed: "seamen". */
  noun: string | null
  /** Stands in the source of an attribution. */
  speaks: boolean
  /** Named or spoken of itself, not only in the role of another. */
  seen: boolean
}

export function figure(name: string, kind: ActorKind, seat: Seat | null = null): Figure {
  return {
    name,
    kind,
    seat,
    gender: null,
    plural: kind === "group",
    named: true,
    forms: new Set([name]),
    offices: [],
    heads: new Set(),
    portfolio: new Set(),
    home: null,
    others: [],
    official: false,
    side: null,
    unplaced: false,
    onlooker: false,
    noun: null,
    speaks: false,
    seen: false,
  }
}

/** Somebody the report does not name. */
export const described = (name: string, kind: ActorKind, plural: boolean): Figure => ({
  ...figure(name, kind),
  named: false,
  plural,
})

const DEEPEST = 4

/** The outermost body or state one belongs to: the Kremlin's aide is of Russia. */
export function rootOf(one: Figure): Figure {
  let root = one
  for (let k = 0; k < DEEPEST && root.home !== null && root.home !== root; k++) root = root.home
  return root
}

/** The fullest name wins; the others stay as forms. */
export function call(one: Figure, printed: string): void {
  one.forms.add(printed)
  if (one.seat === null && printed.length > one.name.length) one.name = printed
}
