/** Makes requests from an OpenAPI document, and holds every answer against it. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import formatsOf from "ajv-formats"
import * as fc from "fast-check"
import type { Serving } from "./serving.ts"

type Json = Record<string, unknown>

interface Parameter {
  readonly name: string
  readonly in: "path" | "query" | "header"
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

/** Words of the record by the name they are asked for under. */
type Known = Readonly<Record<string, readonly string[]>>

/** Words for whatever has none of its own. */
const anyName = "*"

/** Words of the record are in most requests, so that they get past the first check. */
const words = (known: Known, name = "word"): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(...(known[name] ?? known[anyName] ?? ["guns", "Ilse Karnow"])),
    },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
    { weight: 2, arbitrary: hostile },
  )

const days = fc.constantFrom("2027-03-02", "2027-03-19", "0001-01-01", "9999-12-31")

/** A value that fits the schema, as far as that is easily said. */
function fitting(
  schema: Json,
  { components }: Document,
  known: Known,
  called = "word",
): fc.Arbitrary<unknown> {
  const { $ref, enum: choices, anyOf, properties, items, type } = schema
  if (typeof $ref === "string")
    return fitting(
      components.schemas[$ref.split("/").at(-1) ?? ""] ?? {},
      { components, paths: {} },
      known,
    )
  const of = (one: unknown, name = called) =>
    fitting(one as Json, { components, paths: {} }, known, name)
  if (Array.isArray(choices)) return fc.constantFrom(...(choices as unknown[]))
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((one) => of(one)))
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => of({ ...schema, type: one })))
  if (type === "object" || properties !== undefined) {
    const model = Object.entries((properties ?? {}) as Json).map(([name, one]) => [
      name,
      of(one, name),
    ])
    return fc.record(Object.fromEntries(model) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: (schema["required"] ?? []) as never[],
    })
  }
  if (type === "array") return fc.array(of(items ?? {}), { maxLength: 3 })
  if (type === "integer" || type === "number") {
    const { minimum = 0, maximum = 500 } = schema as { minimum?: number; maximum?: number }
    const places = known[called]?.map(Number)
    const near =
      places === undefined
        ? fc.integer({ min: minimum, max: Math.min(maximum, 20) })
        : fc.constantFrom(...places)
    return fc.oneof({ weight: 8, arbitrary: near }, { weight: 1, arbitrary: fc.integer() })
  }
  if (type === "boolean") return fc.boolean()
  if (type === "null") return fc.constant(null)
  return schema["format"] === "date" ? days : words(known, called)
}

const mostly = <T>(good: fc.Arbitrary<T>, bad: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: bad })

const cursors = mostly(
  fc.integer({ min: 0, max: 60 }).map((n) => Buffer.from(`from-${n}`).toString("base64url")),
  hostile,
)

const spelled = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value)

const whole = (text: string): string => Buffer.from(text, "utf8").toString("utf8")

/** Lone surrogates have no spelling in an address. */
const encoded = (text: string): string => encodeURIComponent(whole(text))

function requestOf(
  [path, method, one]: readonly [string, string, Described],
  document: Document,
  known: Known,
): fc.Arbitrary<Made> {
  const values = one.parameters.map((parameter) => {
    const good = fitting(parameter.schema, document, known, parameter.name).map(spelled)
    const value = parameter.name === "cursor" ? cursors : mostly(good, words(known))
    const absent = { weight: 3, arbitrary: fc.constant(null) }
    return parameter.required ? value : fc.oneof(absent, { weight: 1, arbitrary: value })
  })
  return fc
    .tuple(fc.tuple(...values), bodyOf(one, document, known), fc.nat(5))
    .map(([given, body, chance]) => {
      const query = new URLSearchParams()
      let filled = path
      for (const [k, { name, in: place }] of one.parameters.entries()) {
        const value = given[k]
        if (value === null || value === undefined) continue
        if (place === "path") filled = filled.replace(`{${name}}`, encoded(value))
        else if (place === "query") query.append(name, whole(value))
      }
      const headers = { ...body.headers, ...(chance === 0 ? { "if-match": '"old"' } : {}) }
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

function bodyOf({ requestBody }: Described, document: Document, known: Known): fc.Arbitrary<Body> {
  if (requestBody === undefined) return fc.constant({ headers: {}, text: null })
  const kinds = Object.entries(requestBody.content).map(([type, { schema }]) => {
    const good = fitting(schema, document, known).map(spelled)
    const bad = fc.oneof(fc.json(), words(known))
    return mostly(good, bad).map((text) => ({ headers: { "content-type": type }, text }))
  })
  const strange = fc.constant({ headers: { "content-type": "image/png" }, text: "x" })
  return fc.oneof({ weight: 19, arbitrary: fc.oneof(...kinds) }, { weight: 1, arbitrary: strange })
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

interface Outcome {
  /** What is wrong with the answer, in words; null for one that is as the document says. */
  readonly fault: string | null
  readonly ok: boolean
}

async function outcomeOf(
  { operation, path, init }: Made,
  described: Described,
  server: Serving,
  check: (schema: Json) => ValidateFunction,
): Promise<Outcome> {
  const stop = new AbortController()
  const response = await server.fetch(path, { ...init, signal: stop.signal })
  const { status, ok, headers } = response
  const type = (headers.get("content-type") ?? "").replace(/;.*/u, "")
  const said = `${init.method} ${path} ${String(init.body ?? "").slice(0, 200)}: ${status} ${type}`
  if (type === "text/event-stream") {
    stop.abort()
    return { fault: null, ok }
  }
  const text = await response.text()
  const because = (why: string): Outcome => ({ fault: `${said}: ${operation}: ${why}`, ok })
  const fine: Outcome = { fault: null, ok }
  if (status >= 500) return because(text)
  if (status >= 400) {
    const valid = check({ $ref: "#/components/schemas/Problem" })
    const isProblem = type === "application/problem+json" && valid(JSON.parse(text))
    return isProblem ? fine : because(text.slice(0, 200))
  }
  // A path may be shortened on the way to another operation's: "a/../b" is "b".
  if (new URL(server.url + path).pathname !== path.replace(/\?.*$/su, "")) return fine
  const expected = described.responses[String(status)]
  if (expected === undefined) return because("the document knows no such status")
  const schema = expected.content?.[type]?.schema
  if (schema === undefined) return status === 204 ? fine : because("no such type in the document")
  if (type !== "application/json") return fine
  const valid = check(schema)
  return valid(JSON.parse(text)) ? fine : because(JSON.stringify(valid.errors?.slice(0, 2)))
}

/** Ids of what stands at the path, so that most requests are about something. */
const idsFor = (path: string, known: Ids): readonly string[] =>
  known[/^\/api\/(reports|actors|proposals)\//u.exec(path)?.[1] ?? "statements"] ?? []

type Ids = Readonly<Record<string, readonly string[]>>

export interface Fuzzed {
  /** The first answers, by operation, that are not as the document says. */
  readonly faults: readonly string[]
  /** Operations that got past their checks and were done at least once. */
  readonly done: ReadonlySet<string>
}

/** @param bait words to be sent wherever words are taken; null for words of the record */
export async function fuzzed(
  server: Serving,
  document: Document,
  count: number,
  bait: string | null = null,
): Promise<Fuzzed> {
  const { items } = (await server.json("/api/statements?limit=20")).body as {
    items: { statement: { id: string; report: string } }[]
  }
  const { rows } = (await server.json("/api/board")).body as {
    rows: { issue: string; cells: { party: string }[] }[]
  }
  const listed = async (path: string) =>
    ((await server.json(path)).body as { items: { id: string; name: string }[] }).items
  const [actors, proposals] = [await listed("/api/actors?limit=20"), await listed("/api/proposals")]
  const ids = {
    statements: items.map(({ statement }) => statement.id),
    reports: items.map(({ statement }) => statement.report),
    actors: actors.map(({ id }) => id),
    proposals: proposals.map(({ id }) => id),
  }
  const places = {
    version: ["1"],
    // Every report is longer; some of these places hold words that nobody said yet.
    start: ["0", "20", "40", "60"],
    end: ["61", "70", "80", "90"],
    step: ["1", "2", "3"],
  }
  const told = {
    other: actors.map(({ name }) => name),
    names: actors.map(({ name }) => name),
    reports: ids.reports,
    issue: rows.map(({ issue }) => issue),
    party: rows.flatMap(({ cells }) => cells.map(({ party }) => party)),
    date: ["2027-03-02"],
  }
  const known = { ...places, ...(bait === null ? told : { [anyName]: [bait] }) }
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => [path, method, one] as const),
  )
  const byName = new Map(operations.map(([, , one]) => [one.operationId, one]))
  const check = checks(document)
  const seed = Number(process.env["RAPPORTEUR_FUZZ_SEED"] ?? 20270302)
  const each = Math.ceil(count / operations.length)
  const made = operations.flatMap((one) =>
    fc.sample(requestOf(one, document, { ...known, id: idsFor(one[0], ids) }), {
      numRuns: each,
      seed,
    }),
  )
  const faults = new Map<string, string>()
  const done = new Set<string>()
  const waiting = made.toReversed()
  const work = async (): Promise<void> => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { fault, ok } = await outcomeOf(one, byName.get(one.operation)!, server, check)
      if (ok) done.add(one.operation)
      if (fault !== null && !faults.has(one.operation)) faults.set(one.operation, fault)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return { faults: [...faults.values()], done }
}
