/** The words that a request may use, as the schema of the record has them. */
import { recordSchema } from "../exchange/record-schema.ts"

const { act, status } = recordSchema.shape.statements.element.shape

export const acts = act.unwrap().options
export const reviewStates = status.options
