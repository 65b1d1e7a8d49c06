/**
 * Answers as they are sent, held while the record stays as it is: what many ask for is made once.
 * None outlives a change of the record, and all of them together stay under a bound.
 */
export interface KeptAnswers {
  /**
   * @param revision of the record, as it was before `make` began to look at it
   * @param question the same text for the same question
   */
  to(question: string, revision: string, make: () => Promise<string>): Promise<Uint8Array>
}

interface Kept {
  readonly body: Promise<Uint8Array>
  /** 0 while it is being made. */
  bytes: number
}

/** What holding an answer takes beside its bytes. */
const aside = 500

/** @param most bytes; beyond them goes what nobody has asked for the longest */
export function keptAnswers(most: number): KeptAnswers {
  const answers = new Map<string, Kept>()
  let known = ""
  let held = 0
  const begin = (revision: string): void => {
    answers.clear()
    held = 0
    known = revision
  }
  const weigh = (question: string, made: Kept, { length }: Uint8Array): void => {
    if (answers.get(question) !== made) return
    made.bytes = length + 2 * question.length + aside
    held += made.bytes
    for (const [oldest, { bytes }] of answers) {
      if (held <= most) return
      answers.delete(oldest)
      held -= bytes
    }
  }
  const forget = (question: string, made: Kept): void => {
    if (answers.get(question) === made) answers.delete(question)
  }
  return {
    to(question, revision, make) {
      if (revision !== known) begin(revision)
      const found = answers.get(question)
      const answer = found ?? { body: make().then((text) => Buffer.from(text)), bytes: 0 }
      answers.delete(question)
      answers.set(question, answer)
      if (found === undefined)
        answer.body.then(
          (body) => weigh(question, answer, body),
          () => forget(question, answer),
        )
      return answer.body
    },
  }
}
