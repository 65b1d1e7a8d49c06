/** Makes requests from an OpenAPI document, and holds every answer against it. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import formatsOf from "ajv-formats"
import * as fc from "fast-check"
import type { Serving } from "./serving.ts"

type Json = Record<string, unknown>

interface Parameter {
  readonly name: string
  readonly in: "path" | "query"
  readonly required: boolean
  readonly schema: Json
}

interface Described {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Record<string, { schema: Json }> }
  readonly responses: Record<string, { readonly content?: Record<string, { schema: Json }> }>
}

interface Document {
  readonly paths: Record<string, Record<string, Described>>
  readonly components: { readonly schemas: Record<string, Json> }
}

interface Made {
  readonly operation: string
  readonly path: string
  readonly init: RequestInit
}

const hostile = fc.constantFrom(
  "' OR 1=1 --",
  '"; DROP TABLE statements; --',
  "../../../etc/passwd",
  "%00",
  "\0",
  "<script>alert(1)</script>",
  "${7*7}",
  "{{7*7}}",
  "\u202Etxt.exe",
  "\uD800",
  "💥".repeat(100),
  "a".repeat(5_000),
  '"unfinished',
  "OR OR -",
  "*",
  "__proto__",
  "constructor",
  "-1",
  "1e309",
  "NaN",
  "null",
)

const words = (ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
    { weight: 3, arbitrary: hostile },
    { weight: 3, arbitrary: fc.constantFrom("guns", "Halvorra", "2027-03-02", "7", ...ids) },
  )

/** A value that fits the schema, as far as that is easily said. */
function fitting(
  schema: Json,
  { components }: Document,
  ids: readonly string[],
): fc.Arbitrary<unknown> {
  const { $ref, enum: choices, anyOf, properties, items, type } = schema
  if (typeof $ref === "string")
    return fitting(
      components.schemas[$ref.split("/").at(-1) ?? ""] ?? {},
      { components, paths: {} },
      ids,
    )
  const of = (one: unknown) => fitting(one as Json, { components, paths: {} }, ids)
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as unknown[]))
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(of))
  if (type === "object" || properties !== undefined) {
    const model = Object.entries((properties ?? {}) as Json).map(([name, one]) => [name, of(one)])
    return fc.record(Object.fromEntries(model) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: [],
    })
  }
  if (type === "array") return fc.array(of(items ?? {}), { maxLength: 3 })
  if (type === "integer" || type === "number")
    return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer())
  if (type === "boolean") return fc.boolean()
  if (type === "null") return fc.constant(null)
  return words(ids)
}

const mostly = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: bad })

const spelled = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value)

const whole = (text: string): string => Buffer.from(text, "utf8").toString("utf8")

/** Lone surrogates have no spelling in an address. */
const encoded = (text: string): string => encodeURIComponent(whole(text))

function requestOf(
  [path, method, one]: readonly [string, string, Described],
  document: Document,
  ids: readonly string[],
): fc.Arbitrary<Made> {
  const values = one.parameters.map((parameter) => {
    const good = fitting(parameter.schema, document, ids).map(spelled)
    const value = mostly(good, words(ids))
    return parameter.required ? value : fc.option(value, { nil: null })
  })
  return fc
    .tuple(fc.tuple(...values), bodyOf(one, document, ids), fc.boolean())
    .map(([given, body, isTagged]) => {
      const query = new URLSearchParams()
      let filled = path
      for (const [k, { name, in: place }] of one.parameters.entries()) {
        const value = given[k]
        if (value === null || value === undefined) continue
        if (place === "path") filled = filled.replace(`{${name}}`, encoded(value))
        else query.append(name, whole(value))
      }
      const headers = { ...body.headers, ...(isTagged ? { "if-match": '"old"' } : {}) }
      const shown = query.size === 0 ? "" : `?${query}`
      return {
        operation: one.operationId,
        path: filled + shown,
        init: { method: method.toUpperCase(), headers, body: body.text },
      }
    })
}

interface Body {
  readonly headers: Record<string, string>
  readonly text: string | null
}

function bodyOf(
  { requestBody }: Described,
  document: Document,
  ids: readonly string[],
): fc.Arbitrary<Body> {
  if (requestBody === undefined) return fc.constant({ headers: {}, text: null })
  const kinds = Object.entries(requestBody.content).map(([type, { schema }]) => {
    const good = fitting(schema, document, ids).map(spelled)
    const bad = fc.oneof(fc.json(), words(ids))
    return mostly(good, bad).map((text) => ({ headers: { "content-type": type }, text }))
  })
  const strange = fc.constant({ headers: { "content-type": "image/png" }, text: "x" })
  return fc.oneof(...kinds, strange)
}

/** Checks an answer's body by the schema that the document gives for it. */
function checks(document: Document): (schema: Json) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false })
  formatsOf.default(ajv)
  ajv.addSchema({ $id: "document", components: document.components })
  const known = new Map<string, ValidateFunction>()
  return (schema) => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components')
    const check = known.get(text) ?? ajv.compile(JSON.parse(text) as Json)
    known.set(text, check)
    return check
  }
}

/** What is wrong with the answer, in words; null for one that is as the document says. */
async function faultOf(
  { operation, path, init }: Made,
  described: Described,
  server: Serving,
  check: (schema: Json) => ValidateFunction,
): Promise<string | null> {
  const stop = new AbortController()
  const response = await server.fetch(path, { ...init, signal: stop.signal })
  const { status, headers } = response
  const type = (headers.get("content-type") ?? "").replace(/;.*/u, "")
  const said = `${init.method} ${path} ${String(init.body ?? "").slice(0, 200)}: ${status} ${type}`
  if (type === "text/event-stream") {
    stop.abort()
    return null
  }
  const text = await response.text()
  if (status >= 500) return `${said}: ${text}`
  if (status >= 400) {
    const schema = { $ref: "#/components/schemas/Problem" }
    const isProblem = type === "application/problem+json" && check(schema)(JSON.parse(text))
    // A path that was filled with "." or ".." leads elsewhere, to nothing.
    return isProblem ? null : `${said} is no problem: ${text.slice(0, 200)}`
  }
  const expected = described.responses[String(status)]
  // A path may be shortened on the way to another operation's: "a/../b" is "b".
  if (new URL(server.url + path).pathname !== path.replace(/\?.*$/su, "")) return null
  if (expected === undefined) return `${said}: the document knows no such status of ${operation}`
  const schema = expected.content?.[type]?.schema
  if (schema === undefined) return status === 204 ? null : `${said}: no such type in the document`
  if (type !== "application/json") return null
  const valid = check(schema)
  return valid(JSON.parse(text)) ? null : `${said}: ${JSON.stringify(valid.errors?.slice(0, 2))}`
}

/** The first answers, by operation, that are not as the document says. */
export async function faultsOf(
  server: Serving,
  document: Document,
  count: number,
): Promise<string[]> {
  const { items } = (await server.json("/api/statements?limit=20")).body as {
    items: { statement: { id: string; report: string } }[]
  }
  const ids = items.flatMap(({ statement }) => [statement.id, statement.report])
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => [path, method, one] as const),
  )
  const byName = new Map(operations.map(([, , one]) => [one.operationId, one]))
  const check = checks(document)
  const seed = Number(process.env["RAPPORTEUR_FUZZ_SEED"] ?? 20270302)
  const each = Math.ceil(count / operations.length)
  const made = operations.flatMap((one) =>
    fc.sample(requestOf(one, document, ids), { numRuns: each, seed }),
  )
  const faults = new Map<string, string>()
  const waiting = made.toReversed()
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const fault = await faultOf(one, byName.get(one.operation)!, server, check)
      if (fault !== null && !faults.has(one.operation)) faults.set(one.operation, fault)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return [...faults.values()]
}
