/** Decisions on who is who, each a step that can be taken back. */
import type { Merging, Unmerging } from "../../../src/api/contract.ts"
import { client } from "../asked.ts"
import { post } from "../server.ts"

interface StepTaken {
  readonly step: number | null
}

const pathOf = (id: string, what: string): string => `/api/actors/${encodeURIComponent(id)}/${what}`

async function taken(path: string, body: unknown): Promise<number | null> {
  const { step } = await post<StepTaken>(path, body)
  await client.invalidateQueries()
  return step
}

export const merge = (id: string, body: Merging): Promise<number | null> =>
  taken(pathOf(id, "merge"), body)

export const keepApart = (id: string, other: string): Promise<number | null> =>
  taken(pathOf(id, "apart"), { other })

export const takeOut = (id: string, body: Unmerging): Promise<number | null> =>
  taken(pathOf(id, "unmerge"), body)
