/** Problem details (RFC 9457) for every error; the HTTP codes of our errors are chosen here. */
import type { z } from "zod"
import { RapporteurError } from "../text/rapporteur-error.ts"
import type { Problem } from "./contract.ts"

const titles = {
  400: "The request does not fit",
  401: "Sign in first",
  403: "Not allowed",
  404: "Not found",
  405: "Not done here",
  409: "It has changed meanwhile",
  413: "Too much at once",
  415: "Not read in this form",
  421: "Not the host that was asked",
  422: "Cannot be done with the record as it stands",
  429: "Too often",
  500: "A fault of ours",
  503: "Busy",
} as const
export type Status = keyof typeof titles

/** Thrown by an operation, answered as a problem. */
export class Refused extends RapporteurError {
  override readonly name = "Refused"
  override readonly mend: string
  readonly status: Status
  readonly errors: Problem["errors"]

  constructor(status: Status, why: string, mend: string, errors: Problem["errors"] = []) {
    super(why)
    this.status = status
    this.mend = mend
    this.errors = errors
  }
}

/** Names of errors of the house that are the asker's to mend, or the moment's. */
const statusByName: Readonly<Record<string, Status>> = {
  DecisionRefused: 422,
  RecordBusy: 503,
  RecordLost: 503,
  WorkerFailed: 503,
}

export const unfit = (where: string, error: z.ZodError): Refused =>
  new Refused(
    400,
    `The ${where} does not fit.`,
    "See /openapi.json for what is taken.",
    error.issues.map(({ path, message }) => ({
      at: [where, ...path.map(String)].join("."),
      because: message,
    })),
  )

/** What went wrong, without anything of the server's inside in it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return made(error.status, error.message, error.mend, error.errors)
  if (error instanceof RapporteurError)
    return made(statusByName[error.name] ?? 500, error.message, error.mend, [])
  return made(500, "Something failed that should not have.", "The server's log says what.", [])
}

const made = (
  status: Status,
  detail: string,
  mend: string | null,
  errors: Problem["errors"],
): Problem => ({ type: "about:blank", title: titles[status], status, detail, mend, errors })

export const problemResponse = (
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json", ...headers },
  })
