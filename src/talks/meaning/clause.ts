/** Cuts a run of tokens into clauses, told apart by what opens them. */
import { isNoun, tagNumber } from "../../language/tag.ts"
import type { Tagged } from "../../language/tagged.ts"
import { type ClauseKind, coordinates, isFinite, kindOpenedAt } from "./opener.ts"
import type { Run } from "./run.ts"

export interface Clause extends Run {
  readonly kind: ClauseKind
  /** Number of its sentence. */
  readonly sentence: number
}

const ends: ReadonlySet<string> = new Set([";", ":", "—", "–", "--", "…", "...", "(", ")"])
/** Words of the longest opener. */
const OPENER = 3
const MODAL = tagNumber("MD")
const ADJECTIVE = tagNumber("JJ")
const DETERMINER = tagNumber("DT")

/** Where the subject of a verb begins, by the nouns before it. */
function subjectOf({ tag }: Tagged, at: number, from: number): number {
  let begin = at
  while (begin > from) {
    const t = tag[begin - 1] as number
    if (!isNoun[t] && t !== ADJECTIVE && t !== DETERMINER) break
    begin--
  }
  return begin
}

class Cutter {
  private readonly clauses: Clause[] = []
  private readonly tagged: Tagged
  private readonly run: Run
  private from: number
  private kind: ClauseKind = "main"
  private hasVerb = false

  constructor(tagged: Tagged, run: Run) {
    this.tagged = tagged
    this.run = run
    this.from = run.from
  }

  /** Ends the clause before `at`; the next one begins there. */
  private cut(at: number, kind: ClauseKind): void {
    const { from } = this
    if (at > from) {
      const sentence = this.tagged.sentence[from] as number
      this.clauses.push({ from, to: at, kind: this.kind, sentence })
    }
    this.from = at
    this.kind = kind
    this.hasVerb = false
  }

  /** "If they strike the talks would end": a second finite verb ends a clause without a comma. */
  private closes(at: number): boolean {
    if (this.kind === "main" || this.tagged.tag[at] !== MODAL || !this.hasVerb) return false
    this.cut(subjectOf(this.tagged, at, this.from + 2), "main")
    return true
  }

  /** "But" turns to the matter itself, unless it goes on with the verb of a "who" or "which". */
  private turns(at: number): boolean {
    return this.tagged.lowered[at] === "but" && !(this.hasVerb && isFinite(this.tagged, at + 1))
  }

  private step(at: number): void {
    const { tagged, run } = this
    const word = tagged.lowered[at] as string
    if (at > run.from && tagged.sentence[at] !== tagged.sentence[at - 1]) this.cut(at, "main")
    // "on condition that", "only after": the words of one opener.
    const opening = this.kind === "condition" && at > this.from && at - this.from < OPENER
    const opened = opening ? null : kindOpenedAt(tagged, at, run)
    if (opened !== null) return this.cut(at, opened)
    if (ends.has(word)) return this.cut(at + 1, "main")
    if (word === "," && this.kind !== "main") return this.cut(at + 1, "main")
    if (coordinates(tagged, at, run.to)) return this.cut(at, this.turns(at) ? "main" : this.kind)
    if (!this.closes(at) && isFinite(tagged, at)) this.hasVerb = true
  }

  finish(): readonly Clause[] {
    for (let at = this.run.from; at < this.run.to; at++) this.step(at)
    this.cut(this.run.to, "main")
    return this.clauses
  }
}

/** The clauses of a run, in its order. Approximate: there is no parser, only what opens a clause. */
export const clausesOf = (tagged: Tagged, run: Run): readonly Clause[] =>
  new Cutter(tagged, run).finish()
