/** Fiction: the people, bodies and places below are invented. */
import { describe, expect, test } from "vitest"
import type { ActorId, ReportId } from "../text/ids.ts"
import type { Actor, ActorKind } from "./actor.ts"
import { nearlySame } from "./maybe.ts"
import { unify } from "./unify.ts"

interface Given {
  readonly kind?: ActorKind
  readonly party?: string | null
  readonly aliases?: readonly string[]
  readonly role?: string
}

/** One entry a report: its name, and what else matters. */
function actor(number: number, name: string, given: Given = {}): Actor {
  const { kind = "person", party = null, aliases = [], role } = given
  const evidence = { report: `r${number}` as ReportId, start: 0, end: 4, quote: "role" }
  const roles = role === undefined ? [] : [{ text: role, evidence }]
  return { id: `r${number}.p1` as ActorId, name, kind, party, aliases, roles }
}

type Entry = readonly [string, Given?]
const joined = (...entries: readonly Entry[]) =>
  unify(entries.map(([name, given], k) => [actor(k + 1, name, given)]))

const one = [
  ["the same full name", ["Elin Brusek"], ["Elin Brusek"], "Elin Brusek"],
  ["a middle initial", ["Donald Marsh"], ["Donald J. Marsh"], "Donald J. Marsh"],
  ["a middle name", ["Rui Monteiro"], ["Rui Alves Monteiro"], "Rui Alves Monteiro"],
  ["a surname", ["Elin Brusek"], ["Brusek"], "Elin Brusek"],
  ["a surname printed first", ["Brusek"], ["Elin Brusek"], "Elin Brusek"],
  [
    "a surname of the same party",
    ["Elin Brusek", { party: "Selkorra" }],
    ["Brusek", { party: "Selkorra" }],
    "Elin Brusek",
  ],
  ["a surname twice", ["Brusek"], ["Brusek"], "Brusek"],
  ["an Arabic article", ["Omar al-Dassi"], ["Dassi"], "Omar al-Dassi"],
  [
    "a body",
    ["River Bureau", { kind: "organisation" }],
    ["River Bureau", { kind: "organisation" }],
    "River Bureau",
  ],
  [
    "an acronym",
    ["Dock Workers' Union", { kind: "organisation", aliases: ["DWU"] }],
    ["DWU", { kind: "organisation" }],
    "Dock Workers' Union",
  ],
  [
    "an outlet's short name",
    ["Northern Ledger", { kind: "outlet", aliases: ["Ledger"] }],
    ["Ledger", { kind: "outlet" }],
    "Northern Ledger",
  ],
  ["a state", ["Norway", { kind: "state" }], ["Norway", { kind: "state" }], "Norway"],
  [
    "a group of one party",
    ["rebels", { kind: "group", party: "rebels" }],
    ["Rebels", { kind: "group", party: "rebels" }],
    "Rebels",
  ],
] as const satisfies readonly (readonly [string, Entry, Entry, string])[]

describe("one actor in two reports", () => {
  test.each(one)("%s", (_what, a, b, name) => {
    const { actors, idOf } = joined(a, b)
    expect(actors.map((each) => each.name)).toEqual([name])
    expect(new Set(idOf.values()).size).toBe(1)
  })
})

const two = [
  ["two first names", ["Elin Brusek"], ["Bo Brusek"]],
  ["two spellings of a surname", ["Elin Brusek"], ["Elin Bruszek"]],
  [
    "a surname of another party",
    ["Elin Brusek", { party: "Selkorra" }],
    ["Brusek", { party: "Tarvenn" }],
  ],
  [
    "two sources without a name",
    ["senior official", { kind: "unnamed" }],
    ["senior official", { kind: "unnamed" }],
  ],
  [
    "ministries without a name",
    ["ministry", { kind: "organisation", party: "Selkorra" }],
    ["ministry", { kind: "organisation", party: "Tarvenn" }],
  ],
  [
    "governments of nobody knows where",
    ["government", { kind: "organisation" }],
    ["government", { kind: "organisation" }],
  ],
  [
    "groups of two sides",
    ["officials", { kind: "group", party: "Selkorra" }],
    ["officials", { kind: "group", party: "Tarvenn" }],
  ],
  ["a person and a place of one name", ["Jordan", { kind: "state" }], ["Ann Jordan"]],
  [
    "two bodies",
    ["River Bureau", { kind: "organisation" }],
    ["Lake Bureau", { kind: "organisation" }],
  ],
] as const satisfies readonly (readonly [string, Entry, Entry])[]

describe("two actors stay two", () => {
  test.each(two)("%s", (_what, a, b) => expect(joined(a, b).actors).toHaveLength(2))

  test("a surname that two people have is neither's", () => {
    const { actors } = joined(["Elin Brusek"], ["Bo Brusek"], ["Brusek"])
    expect(actors.map(({ name }) => name)).toEqual(["Elin Brusek", "Bo Brusek", "Brusek"])
  })

  test("a party tells which of two a surname is", () => {
    const { actors, idOf } = joined(
      ["Elin Brusek", { party: "Selkorra" }],
      ["Bo Brusek", { party: "Tarvenn" }],
      ["Brusek", { party: "Tarvenn" }],
    )
    expect(actors).toHaveLength(2)
    expect(idOf.get("r3.p1" as ActorId)).toBe("r2.p1")
  })
})

describe("who may be one is said, with a reason", () => {
  const maybes = [
    [["Elin Brusek"], ["Elin Bruszek"], "same first name, two spellings of the surname"],
    [
      ["Dmitrij Belov"],
      ["Dmitri Belov"],
      "same surname and initial, two spellings of the first name",
    ],
  ] as const
  test.each(maybes)("%s and %s", (a, b, reason) => {
    expect(joined(a, b).maybe).toEqual([{ id: "r1.p1", other: "r2.p1", reason }])
  })
  test("a surname that two people have", () => {
    const { maybe } = joined(["Elin Brusek"], ["Bo Brusek"], ["Brusek"])
    expect(maybe?.map(({ reason }) => reason)).toEqual([
      "one has only the surname of the other",
      "one has only the surname of the other",
    ])
  })
  test("not of two parties", () => {
    expect(joined(["Elin Brusek", { party: "a" }], ["Elin Bruszek", { party: "b" }]).maybe).toEqual(
      [],
    )
  })
  test.each([
    ["brusek", "bruszek", true],
    ["erdogan", "erdoğan", true],
    ["zelensky", "zelenskyy", true],
    ["lund", "land", true],
    ["brusek", "palvin", false],
    ["li", "lu", false],
  ])("%s and %s are nearly the same: %s", (a, b, same) => expect(nearlySame(a, b)).toBe(same))
})

describe("what is joined keeps all it had", () => {
  test("aliases, roles with their words, and the party most reports give", () => {
    const { actors } = joined(
      ["Brusek", { role: "minister" }],
      ["Elin Brusek", { party: "Selkorra", role: "Foreign Minister", aliases: ["Ms Brusek"] }],
      ["Elin Brusek", { party: "Selkorra", role: "foreign minister" }],
    )
    expect(actors).toHaveLength(1)
    expect(actors[0]).toMatchObject({ party: "Selkorra", aliases: ["Ms Brusek", "Brusek"] })
    expect(actors[0]?.roles.map(({ text }) => text)).toEqual(["Foreign Minister", "minister"])
  })

  test("of two parties given as often the one that was told first", () => {
    const { actors } = joined(
      ["Elin Brusek", { party: "Tarvenn" }],
      ["Elin Brusek", { party: "Selkorra" }],
      ["Brusek", {}],
    )
    expect(actors.map(({ party }) => party)).toEqual(["Tarvenn"])
  })

  test("the order of the reports does not matter for who is one", () => {
    const casts = ["Brusek", "Elin Brusek", "Jurek Palvin", "Palvin"].map((name, k) => [
      actor(k, name),
    ])
    const names = (all: typeof casts) =>
      unify(all)
        .actors.map(({ name }) => name)
        .toSorted()
    expect(names(casts.toReversed())).toEqual(names(casts))
  })
})
