/** One thing the API does: what it takes, what it answers, who may ask for it, and the doing. */
import { z } from "zod"
import type { House } from "./house.ts"
import type { Scope, Who } from "./who.ts"

/** Lists of the house are readonly; what is sent may be. */
export type Given<T> = T extends readonly (infer One)[]
  ? readonly Given<One>[]
  : T extends object
    ? { readonly [Key in keyof T]: Given<T[Key]> }
    : T

export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly who: Who
  readonly house: House
  readonly request: Request
  /** Where the request came from. */
  readonly address: string
}

export interface Operation<Params = unknown, Query = unknown, Body = unknown, Answer = unknown> {
  readonly method: "get" | "post" | "delete"
  /** As OpenAPI writes it. */
  readonly path: `/${string}`
  /** Of the operation in the document, and in a client made from it. */
  readonly name: string
  readonly tag: string
  readonly summary: string
  /** "own" for whoever is signed in, since it is about nobody else; null for anybody. */
  readonly scope: Scope | "own" | null
  readonly status: 200 | 201 | 202 | 204
  readonly params: z.ZodType<Params>
  readonly query: z.ZodType<Query>
  /** Null when none is taken, or when it is taken as a stream of one of `takes`. */
  readonly body: z.ZodType<Body> | null
  readonly takes: readonly string[]
  /** It changes what somebody has seen, and takes the tag of that as `If-Match`. */
  readonly matches: boolean
  /** Null when it is no JSON. */
  readonly answer: z.ZodType<Answer> | null
  /** Media types of an answer that is no JSON. */
  readonly gives: readonly string[]
  /** The record alone decides on the answer, not who asks, nor when: it is kept until that changes. */
  readonly isOfRecord: boolean
  run(asked: Asked<Params, Query, Body>): Promise<Given<Answer> | Response>
}

type Some<P, Q, B, A> = Pick<
  Operation<P, Q, B, A>,
  "method" | "path" | "name" | "tag" | "summary" | "scope" | "run"
> &
  Partial<Operation<P, Q, B, A>>

const nothing = z.strictObject({})

/** Fills in what most operations have alike. */
export const operation = <P = object, Q = object, B = null, A = null>(
  one: Some<P, Q, B, A>,
): Operation =>
  ({
    status: 200,
    params: nothing,
    query: nothing,
    body: null,
    takes: [],
    matches: false,
    answer: null,
    gives: [],
    isOfRecord: false,
    ...one,
  }) as unknown as Operation
