import { array, assert, integer, property, tuple } from "fast-check"
import { describe, expect, test } from "vitest"
import { BrokenModel } from "./broken-model.ts"
import { readSections, type Section, writeSections } from "./sections.ts"

const sections = new Map<string, Section>([
  ["bytes", Int8Array.of(-1, 2, 3)],
  ["flags", Uint8Array.of(255)],
  ["shorts", Int16Array.of(-300, 300)],
  ["numbers", Int32Array.of(2 ** 31 - 1, -(2 ** 31))],
  ["weights", Float32Array.of(0.5, -0.25, 3)],
  ["nothing", new Int32Array(0)],
])
const facts = { name: "“toy”", threshold: 0.3 }
const bytes = writeSections(facts, sections)

const readAll = (file: Uint8Array) => {
  const { get, facts: found } = readSections(file)
  const all = [
    get("bytes", "Int8Array"),
    get("flags", "Uint8Array"),
    get("shorts", "Int16Array"),
    get("numbers", "Int32Array"),
    get("weights", "Float32Array"),
    get("nothing", "Int32Array"),
  ]
  return { facts: found, all }
}

const withHead = (head: string): Uint8Array => new TextEncoder().encode(head)
const headless = bytes.slice()
headless[0] = 0x58

describe("a file of sections", () => {
  test("gives back what was written", () => {
    expect(readAll(bytes)).toEqual({ facts, all: [...sections.values()] })
  })

  test("is the same for the same sections", () => {
    expect(writeSections(facts, sections)).toEqual(bytes)
  })

  test("is read from the middle of other bytes too", () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(readAll(shifted.subarray(3)).all).toEqual([...sections.values()])
  })

  test("writes a part of an array as that part", () => {
    const part = Int32Array.of(1, 2, 3).subarray(1)
    const file = readSections(writeSections(null, new Map([["part", part]])))
    expect(file.get("part", "Int32Array")).toEqual(Int32Array.of(2, 3))
  })
})

const nowhere = '{"name":"words","type":"Int8Array","length":1,"offset":-8}'
const unheardOf = '{"name":"words","type":"constructor","length":1,"offset":0}'

describe("broken bytes", () => {
  test.each([
    ["another beginning", () => readSections(headless), "it does not begin as a model file"],
    ["no bytes", () => readSections(new Uint8Array(0)), "it does not begin as a model file"],
    [
      "a head without an end",
      () => readSections(withHead('RPTR1\n{"fac')),
      "its head is cut short",
    ],
    ["a head that is no JSON", () => readSections(withHead("RPTR1\n{,}\n")), "its head is no JSON"],
    ["a head that lists nothing", () => readSections(withHead("RPTR1\n7\n")), "its head lists no"],
    ["no list", () => readSections(withHead('RPTR1\n{"sections":7}\n')), "its head lists no"],
    [
      "a section that lies nowhere",
      () => readSections(withHead(`RPTR1\n{"sections":[${nowhere}]}\n`)),
      "its head lists no",
    ],
    [
      "a section of a type that there is none",
      () => readSections(withHead(`RPTR1\n{"sections":[${unheardOf}]}\n`)),
      "its head lists no",
    ],
    [
      "a section that is not there",
      () => readSections(bytes).get("verbs", "Int8Array"),
      "section verbs is missing",
    ],
    [
      "a section of another type",
      () => readSections(bytes).get("bytes", "Int32Array"),
      "section bytes is missing",
    ],
    [
      "a section that ends too early",
      () => readSections(bytes.subarray(0, bytes.length - 8)).get("weights", "Float32Array"),
      "section weights is cut short",
    ],
  ] as const)("with %s are told by their reason", (_, read, reason) => {
    expect(read).toThrow(BrokenModel)
    expect(read).toThrow(reason)
  })

  test("cut short anywhere, they are either refused or lack nothing", () => {
    assert(
      property(integer({ min: 0, max: bytes.length }), (length) => {
        const cut = bytes.subarray(0, length)
        try {
          return JSON.stringify(readAll(cut)) === JSON.stringify(readAll(bytes))
        } catch (error) {
          return error instanceof BrokenModel
        }
      }),
      { numRuns: 300 },
    )
  })

  test("with any bytes of the head altered, they are either refused or still a file", () => {
    const head = bytes.indexOf(10, 6)
    const change = tuple(integer({ min: 0, max: head }), integer({ min: 0, max: 255 }))
    assert(
      property(array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const altered = bytes.slice()
        for (const [at, byte] of changes) altered[at] = byte
        try {
          readAll(altered)
          return true
        } catch (error) {
          return error instanceof BrokenModel
        }
      }),
      { numRuns: 2000 },
    )
  })
})
