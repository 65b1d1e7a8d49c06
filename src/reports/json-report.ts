import { factsOf } from "./fields.ts"
import { filing, type Outcome } from "./filing.ts"
import { refuse } from "./unreadable-report.ts"

/** Parses JSON; a failure is handed back as the error it is. */
export function parseJson(text: string): { readonly value: unknown } | { readonly error: Error } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error: error as Error }
  }
}

/** One line for a message, however much of the input the engine quotes in it. */
export const brief = (message: string): string => {
  const line = message.replace(/\s+/g, " ")
  return line.length > 100 ? `${line.slice(0, 100)}…` : line
}

const shape = 'Write it as {"id": "...", "text": "..."}; title, outlet, published are optional.'

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Makes a report of one parsed JSON object; `text` is the one field it must have. */
export function reportIn(value: unknown, mark: string): Outcome {
  if (!isFields(value)) return { ...refuse("malformed", "this is no JSON object", shape), mark }
  const text = value["text"]
  if (typeof text !== "string")
    return { ...refuse("malformed", 'it has no field "text" with the report in it', shape), mark }
  if (text.trim() === "") return { ...refuse("empty", '"text" is empty', shape), mark }
  if (!/[\p{L}\p{N}]/u.test(text))
    return { ...refuse("no-prose", 'there are no words in "text"', shape), mark }
  const facts = factsOf(value)
  return "reason" in facts ? { ...facts, mark } : filing(text, { ...facts, mark })
}
