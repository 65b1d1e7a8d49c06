import { assert, dictionary, integer, property, uniqueArray } from "fast-check"
import { describe, expect, test } from "vitest"
import { hashTable, lookUp } from "./hash-table.ts"

/** 0 marks an empty slot: the key 0 is stored as 1. */
const key = integer().filter((one) => one !== 0 && one !== 1)
const value = integer({ min: 1, max: 255 })
const entries = uniqueArray(key, { maxLength: 300 }).chain((keys) =>
  uniqueArray(value, { minLength: 1, maxLength: 40 }).map(
    (values) => new Map(keys.map((one, k) => [one, values[k % values.length] as number])),
  ),
)

describe("a table", () => {
  test("gives every entry back, and 0 for every other key", () => {
    assert(
      property(entries, key, (map, other) => {
        const table = hashTable(map)
        for (const [one, kept] of map) expect(lookUp(table, one)).toBe(kept)
        expect(lookUp(table, other)).toBe(map.get(other) ?? 0)
      }),
    )
  })

  test("is at most two thirds full, and a power of two long", () => {
    assert(
      property(entries, (map) => {
        const { keys } = hashTable(map)
        expect(keys.length & (keys.length - 1)).toBe(0)
        expect(map.size * 3).toBeLessThanOrEqual(keys.length * 2)
      }),
    )
  })

  test("does not depend on the order of its entries", () => {
    assert(
      property(entries, (map) => {
        expect(hashTable(new Map([...map].toReversed()))).toEqual(hashTable(map))
      }),
    )
  })

  test("without entries has none", () => expect(lookUp(hashTable(new Map()), 7)).toBe(0))

  test("keeps the key 0 too", () => {
    expect(lookUp(hashTable(new Map([[0, 9]])), 0)).toBe(9)
  })

  test("finds keys that meet in one slot", () => {
    assert(
      property(dictionary(integer({ min: 2, max: 40 }).map(String), value), (record) => {
        // Keys 2^17 apart differ only in bits that the mask of a small table drops or folds.
        const map = new Map(Object.entries(record).map(([k, v]) => [Number(k) << 17, v]))
        const table = hashTable(map)
        expect([...map.keys()].map((one) => lookUp(table, one))).toEqual([...map.values()])
      }),
    )
  })
})
