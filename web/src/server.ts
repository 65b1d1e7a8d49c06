/** Asks the server: by path, with its types, and with problems as errors that carry their words. */
import type { Problem, WhoAmI } from "../../src/api/contract.ts"

/** What the server refused, as it told it. */
export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly status: number
  readonly mend: string | null
  constructor(status: number, detail: string, mend: string | null) {
    super(detail)
    this.status = status
    this.mend = mend
  }
}

let csrf: string | null = null

/** Every change is sent with the token of the session, where there is one. */
export const useToken = (who: WhoAmI): void => {
  csrf = who.csrf
}

type Query = Readonly<Record<string, string | number | null | undefined>>

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

async function answered<T>(response: Response): Promise<T> {
  if (response.status === 204) return null as T
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body as T
  const problem = body as Partial<Problem> | null
  throw new Refusal(
    response.status,
    problem?.detail ?? problem?.title ?? response.statusText,
    problem?.mend ?? null,
  )
}

export const get = async <T>(path: string, query: Query = {}): Promise<T> =>
  answered<T>(await fetch(address(path, query), { headers: { accept: "application/json" } }))

const token = (): Record<string, string> => (csrf === null ? {} : { "x-csrf-token": csrf })

export const post = async <T>(path: string, body: unknown): Promise<T> =>
  answered<T>(
    await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", ...token() },
      body: JSON.stringify(body),
    }),
  )

/** A form of files, or the text of one report. */
export const send = async <T>(path: string, body: FormData | Blob): Promise<T> =>
  answered<T>(await fetch(path, { method: "POST", headers: token(), body }))

export const remove = async (path: string): Promise<void> =>
  answered(await fetch(path, { method: "DELETE", headers: token() }))
