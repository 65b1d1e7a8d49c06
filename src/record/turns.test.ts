import { setImmediate as soon } from "node:timers/promises"
import { expect, test } from "vitest"
import { turns } from "./turns.ts"

test("whoever asked first has the first turn, and what is quick goes before the rest", async () => {
  const { take } = turns()
  const order: string[] = []
  const held = await take(false)
  const work = async (name: string, isQuick: boolean): Promise<void> => {
    const passOn = await take(isQuick)
    order.push(name)
    passOn()
  }
  const all = [
    work("long 1", false),
    work("long 2", false),
    work("quick 1", true),
    work("long 3", false),
    work("quick 2", true),
  ]
  held()
  await Promise.all(all)
  expect(order).toEqual(["quick 1", "quick 2", "long 1", "long 2", "long 3"])
})

test("only one has it at a time", async () => {
  const { take } = turns()
  let holding = 0
  const most: number[] = []
  const work = async (): Promise<void> => {
    const passOn = await take(false)
    most.push(++holding)
    await soon()
    holding -= 1
    passOn()
  }
  await Promise.all(Array.from({ length: 20 }, work))
  expect(most).toEqual(Array.from({ length: 20 }, () => 1))
})

test("other work of the process goes on between those that wait", async () => {
  const { take } = turns()
  let isOver = false
  const waiting = Promise.all(Array.from({ length: 100 }, async () => (await take(false))())).then(
    () => (isOver = true),
  )
  await soon()
  expect(isOver).toBe(false)
  await waiting
})
