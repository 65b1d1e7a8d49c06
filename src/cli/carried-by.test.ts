/** Fiction: the people and channels below are invented, the platform is not. */
import { expect, test } from "vitest"
import { carriedBy } from "./carried-by.ts"

test("who quoted, reported, translated or passed on the words is named by what it did", () => {
  const via = "Coast Radio"
  const by = (relation: "said" | "quoted" | "reported" | "translated", name = via) =>
    carriedBy({ via }, { name, actor: null, relation })
  expect(by("quoted")).toBe("quoted by Coast Radio")
  expect(by("reported")).toBe("reported by Coast Radio")
  expect(by("translated")).toBe("translated by Coast Radio")
  expect(by("said", "Bo Lund")).toBe("told by Bo Lund")
})

test("a channel on which the speaker wrote told nothing itself", () =>
  expect(carriedBy({ via: "Telegram" }, { name: "Telegram", actor: null, relation: "said" })).toBe(
    "on Telegram",
  ))
