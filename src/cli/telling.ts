/** Tells what happened in a record, each thing once it is new and until somebody has taken it. */
import { happeningsIn, keepTold, toldOf, type Happening } from "../record/happenings.ts"
import type { OpenRecord } from "../record/open-record.ts"
import { writing } from "../record/writing.ts"
import { complaint, lastWords } from "./complain.ts"
import { persist, type Taker } from "./deliver.ts"
import { noticeLine, noticeOf } from "./notice.ts"

export interface Telling {
  /** What is in the record and was not told goes on its way; does not wait for it to be taken. */
  look(): Promise<void>
  /** Waits until nothing is under way; what was not taken is told by the next watch. */
  end(): Promise<void>
}

export interface TellingPlan {
  readonly record: OpenRecord
  readonly takers: readonly Taker[]
  readonly signal: AbortSignal
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

/** What the record holds at the first watch is where it begins: nothing of it is news. */
export async function telling(plan: TellingPlan): Promise<Telling> {
  const { record, signal } = plan
  const known = await toldOf(record.db)
  const told = known ?? new Set((await happeningsIn(record.db)).map(({ id }) => id))
  const isIn = (ids: ReadonlySet<string>, { id, also }: Happening): boolean =>
    ids.has(id) || also.some((one) => ids.has(one))
  if (known === null) await noted(record, told)
  const underWay = new Set<string>()
  let last: Promise<void> = Promise.resolve()
  let standing = told
  const tell = async (one: Happening): Promise<void> => {
    if (signal.aborted || !(await toldToAll(one, plan))) return
    told.add(one.id)
    await noted(
      record,
      [...told].filter((id) => standing.has(id)),
    )
  }
  return {
    async look() {
      const all = await happeningsIn(record.db)
      standing = new Set(all.flatMap(({ id, also }) => [id, ...also]))
      for (const one of all.filter((each) => !isIn(told, each) && !isIn(underWay, each))) {
        underWay.add(one.id)
        last = last.then(() => tell(one)).catch((error) => plan.complain(lastWords(error).line))
      }
    },
    end: () => last,
  }
}

const noted = (record: OpenRecord, ids: Iterable<string>): Promise<void> =>
  writing(record, async (db) => void (await keepTold(db, ids)))

/** One after the other: a command that fails does not keep the webhook from its notice. */
async function toldToAll(
  happening: Happening,
  { record, takers, signal, say, complain }: TellingPlan,
): Promise<boolean> {
  const notice = await noticeOf(record, happening)
  say(noticeLine(notice))
  const taken = await Promise.all(
    takers.map((taker) =>
      persist(
        () => taker(notice, signal),
        (error, pause) => complain(`${complaint(error)} Next try in ${pause / 1000} s.`),
        signal,
      ),
    ),
  )
  return taken.every(Boolean)
}
