/** Many clients at once, each asking its next question when the last one is answered. */
import { Agent, request } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import type { Question } from "./asked.ts"

export interface Answered {
  readonly kind: string
  readonly milliseconds: number
  /** 0 when no answer came. */
  readonly status: number
}

export interface Load {
  readonly url: string
  readonly clients: number
  readonly count: number
  readonly questions: Iterator<Question>
  /** Milliseconds between an answer and that client's next question. */
  readonly pause: number
  /** Called with every answer and how many there were. */
  readonly heard: (one: Answered, number: number) => Promise<void> | void
}

export async function load({ url, clients, count, questions, pause, heard }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  let asked = 0
  let answered = 0
  const client = async (): Promise<void> => {
    // Not all at once: who reads an answer takes a longer or a shorter time to it.
    if (pause > 0) await sleep(Math.random() * pause)
    while (asked < count) {
      asked += 1
      const question = questions.next().value as Question
      const began = performance.now()
      const status = await statusOf(url, question, agent)
      const milliseconds = performance.now() - began
      await heard({ kind: question.kind, milliseconds, status }, ++answered)
      if (pause > 0) await sleep(pause)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
}

/** Answers are read to their end, and not looked at. */
function statusOf(url: string, { path, send }: Question, agent: Agent): Promise<number> {
  const method = send === null ? "GET" : "POST"
  const headers = send === null ? {} : { "content-type": send.type }
  return new Promise((done) => {
    const asking = request(url + path, { agent, method, headers }, (answer) => {
      answer.resume()
      answer.on("end", () => done(answer.statusCode ?? 0))
      answer.on("error", () => done(0))
    })
    asking.on("error", () => done(0))
    asking.end(send?.body)
  })
}
