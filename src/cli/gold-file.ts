/** Reads annotated reports: JSONL with `id`, `text` and `attributions`, as PolNeAR is given. */
import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import type { Scorable } from "../rapporteur.ts"
import type { Span } from "../text/span.ts"
import { UnreadableGold } from "./unreadable-gold.ts"

export interface Gold {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Scorable[]
}

/**
 * All annotated reports of a file by their ids, in its order.
 *
 * @throws UnreadableGold naming the file and the line
 */
export async function readGold(path: string): Promise<ReadonlyMap<string, Gold>> {
  const golds = new Map<string, Gold>()
  let number = 0
  for await (const line of linesOf(path)) {
    number += 1
    if (line.trim() === "") continue
    const gold = goldOf(line, `${path}:${number}`)
    if (golds.has(gold.id))
      throw new UnreadableGold(
        `${path}:${number}`,
        `the id ${gold.id} stands there twice`,
        "Give every report an id of its own.",
      )
    golds.set(gold.id, gold)
  }
  if (golds.size > 0) return golds
  throw new UnreadableGold(path, "it holds no reports", "Give one annotated report a line.")
}

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    const input = createReadStream(path, "utf8")
    yield* createInterface({ input, crlfDelay: Infinity })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableGold(path, `it cannot be read (${reason})`, "Check its name.", error)
  }
}

function goldOf(line: string, address: string): Gold {
  const given = parsed(line, address)
  if (!isObject(given) || typeof given["id"] !== "string" || typeof given["text"] !== "string")
    throw misshapen(address, "id and text must be strings")
  const { id, text, attributions } = given
  if (!Array.isArray(attributions)) throw misshapen(address, "attributions must be a list")
  const spans = (role: unknown): Span[] => spansOf(role, text.length, address)
  return {
    id,
    text,
    attributions: attributions.map((one: unknown) => {
      if (!isObject(one)) throw misshapen(address, "an attribution must have named fields")
      return {
        source: spans(one["source"]),
        cue: spans(one["cue"]),
        content: spans(one["content"]),
      }
    }),
  }
}

function parsed(line: string, address: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnreadableGold(address, `no JSON (${reason})`, "Mend this line.", error)
  }
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null && !Array.isArray(given)

function spansOf(given: unknown, length: number, address: string): Span[] {
  if (!Array.isArray(given)) throw misshapen(address, "source, cue and content must be lists")
  return given.map((pair: unknown) => {
    const [start, end]: readonly unknown[] = Array.isArray(pair) ? pair : []
    if (isOffset(start) && isOffset(end) && start <= end && end <= length) return { start, end }
    throw misshapen(address, `${JSON.stringify(pair)} is no [start, end) inside the text`)
  })
}

const isOffset = (given: unknown): given is number => Number.isInteger(given) && Number(given) >= 0

const misshapen = (address: string, reason: string): UnreadableGold =>
  new UnreadableGold(address, reason, "See `rapporteur evaluate --help` for the shape of a line.")
