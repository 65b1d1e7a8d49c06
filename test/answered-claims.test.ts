/** Fiction: claims of movement in invented talks, and what was answered to them in a later report. */
import { describe, expect, test } from "vitest"
import { englishNews } from "./english-news.ts"
import { reportOf } from "./gleaned.ts"
import { gather } from "../src/gather.ts"
import { noCodebook, reading } from "../src/rapporteur.ts"
import { gatherable } from "../src/record/entry.ts"
import type { ClaimedMovement } from "../src/talks/movement.ts"

const read = reading(englishNews, { minConfidence: null, codebook: noCodebook })

function claimsIn(...told: readonly (readonly [published: string, text: string])[]) {
  const all = told.map(([published, text], k) =>
    gatherable(read(reportOf(published, text, k + 1, "The Lusk Argus"))),
  )
  return gather(all, { codebook: noCodebook, since: null }).movements.filter(
    (one): one is ClaimedMovement => one.basis === "claimed",
  )
}

const claim = [
  "2031-05-13",
  "“The gap on the wage has narrowed by half since Monday,” said Ilmar Roth, chairman of the dockers' union.",
] as const

describe("a claim of movement", () => {
  test("stands as long as nobody answers it", () => {
    const [one] = claimsIn(claim)
    expect(one?.direction).toBe("closer")
    expect(one).not.toHaveProperty("answers")
  })

  const answers = [
    [
      "corrects",
      "An article in yesterday's edition quoted Ilmar Roth, chairman of the dockers' union, as saying that the gap on the wage had narrowed by half since Monday. That was wrong: a word was lost. What Mr Roth said was: “The gap on the wage has not narrowed.”",
    ],
    [
      "denies",
      "Dana Vesk, who speaks for the port, denied on Wednesday that the gap on the wage had narrowed by half since Monday.",
    ],
  ] as const
  test.each(answers)("carries what answers it (%s): %s", (type, answer) => {
    const claims = claimsIn(claim, ["2031-05-14", answer])
    expect(claims).toHaveLength(1)
    expect(claims[0]?.answers?.map((one) => one.type)).toEqual([type])
  })

  test("is not answered by another matter", () => {
    const claims = claimsIn(claim, [
      "2031-05-14",
      "Dana Vesk, who speaks for the port, said that the offer on pensions stood.",
    ])
    expect(claims[0]).not.toHaveProperty("answers")
  })
})
