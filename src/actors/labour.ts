/** Who is one side in a labour dispute: a union and its members, the owners, the government. */
import type { Tagged } from "../language/tagged.ts"
import { stateBodies } from "./body-nouns.ts"
import { type Figure, rootOf } from "./figure.ts"

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const disputed = set("strike strikes strikers striking walkout stoppage lockout picket pickets")
const trades = set(`
seamen sailors miners teachers nurses doctors pilots drivers dockers dockworkers strikers steelworkers
railwaymen longshoremen writers actors players machinists controllers stewards firefighters
paramedics cleaners guards engineers workers employees
`)
const owners = /(?:owners|employers|operators)$/i
const cabinet = set("minister premier vice-premier")
const MANY = 2

/** The sides of a dispute at work, by the words the report itself has for them. */
export interface Labour {
  /** "seamen", when they speak for themselves in the report. */
  readonly workers: string | null
  /** Two unions and more that the report calls "the unions". */
  readonly unions: boolean
  /** The report calls the owners "employers". */
  readonly employers: boolean
}

const isUnion = ({ kind, heads }: Figure): boolean => kind === "organisation" && heads.has("union")
const nounIs = (noun: string) => (one: Figure) => one.noun === noun && one.seen

/** Null when the report tells of no dispute at work. */
export function labourOf(t: Tagged, figures: readonly Figure[]): Labour | null {
  const speaking = figures.filter(({ noun, speaks }) => speaks && noun !== null && trades.has(noun))
  const unions = figures.filter((one) => isUnion(one) && one.named)
  if (speaking.length === 0 && unions.length === 0) return null
  if (!t.lowered.some((word) => disputed.has(word))) return null
  const nouns = new Set(speaking.map(({ noun }) => noun))
  const [workers = null] = nouns
  return {
    workers: nouns.size === 1 ? workers : null,
    unions: unions.length >= MANY && figures.some(nounIs("unions")),
    employers: figures.some(nounIs("employers")),
  }
}

const isOwner = ({ noun, kind, name }: Figure): boolean =>
  noun !== null
    ? owners.test(noun)
    : kind === "organisation" && /\b(?:\p{L}*owners|Employers|Operators)\b/u.test(name)

const has = (one: Figure, words: ReadonlySet<string>): boolean =>
  [...one.heads].some((head) => words.has(head))

/** A minister, a ministry or an authority of the country where the dispute is. */
function isGovernment(one: Figure, root: Figure): boolean {
  if (/^(?:National|Federal|State) .*(?:Authority|Agency|Board|Commission)$/.test(root.name))
    return true
  if (root.heads.has("government")) return true
  if (root.seat !== null && root.seat.kind !== "state") return false
  if (root.seat === null && root !== one) return false
  return has(one, cabinet) || (one.seat === null && has(one, stateBodies))
}

/** The side of a figure at work; null when the dispute does not tell. */
export function sideAtWork(one: Figure, { workers, unions, employers }: Labour): string | null {
  const root = rootOf(one)
  if (one.kind === "group" && trades.has(one.noun ?? "")) return one.noun
  if (isUnion(root) && unions) return "unions"
  if (workers !== null && (isUnion(root) || /\bstrike\b/.test(root.name))) return workers
  if (employers && isOwner(root)) return "employers"
  return isGovernment(one, root) ? "government" : null
}
