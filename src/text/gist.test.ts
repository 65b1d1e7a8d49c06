/** Fiction: the names in these phrases are invented. */
import { expect, test } from "vitest"
import { gistOf } from "./gist.ts"

const alike: [one: string, other: string][] = [
  ["The ministers met on Friday", "a meeting of ministers, Friday"],
  ["fifteen kilometres", "15 kilometres"],
  ["forty-eight boats", "48 boats"],
  ["Chapter Three", "the third chapter"],
  ["closed the gates", "the closing of a gate"],
  ["they agreed", "to agree"],
  ["stopped the talks", "talks stop"],
  ["1,500 tonnes", "1500 tonnes"],
  ["she would not pay", "he has never paid"],
  ["Tollan’s ferries", "the ferries of Tollan"],
]

const apart: [one: string, other: string][] = [
  ["fifteen kilometres", "fifty kilometres"],
  ["a ceasefire", "a fire"],
  ["Ruta Halloran", "Osmar Tobiasen"],
  ["4 per cent", "4.5 per cent"],
  ["one and a half", "one and a quarter"],
]

const sorted = (phrase: string): string[] => [...new Set(gistOf(phrase))].toSorted()

test.each(alike)("%s is known by the same roots as %s", (one, other) => {
  expect(sorted(one)).toEqual(sorted(other))
})

test.each(apart)("%s is not known by the roots of %s", (one, other) => {
  expect(sorted(one)).not.toEqual(sorted(other))
})

test("words that any phrase may hold are no roots", () => {
  expect(gistOf("that it would not have been what he said")).toEqual([])
})

test("a phrase without words has no roots", () => {
  expect(gistOf("— “…” !")).toEqual([])
})
