/** Fiction: what a body that publishes its own text asserts in it. */
import { expect, test } from "vitest"
import { englishNews } from "../../test/english-news.ts"
import { sliceOf } from "../text/span.ts"
import { attribute } from "./attribute.ts"
import { withRelease } from "./release.ts"

const read = attribute(englishNews, null)

function assertedIn(text: string, outlet: string | null): string[] {
  const { tagged, attributions } = read({ text, furniture: [] })
  return withRelease(attributions, tagged, outlet)
    .filter(({ cue }) => cue.length === 0)
    .flatMap(({ content }) => content.map((span) => sliceOf(text, span)))
}

const release = [
  "HARBOUR AUTHORITY OF MARRAN",
  "The parties met in the Salt Office on 4 October.",
  "A first hearing took place in the Salt Office on 5 October.",
  "Never in March did more than fifty barges wait at the locks.",
  "The Authority will publish the figures of the whole week on Friday.",
  "A claim to nine berths cannot be met from a harbour of this size.",
  "The pilots keep their watch through the whole of the spring tide.",
  "For the convenience of readers a list of locks can be consulted at the office.",
].join("\n\n")

test("A body asserts what stands in its own release, but not who met where", () => {
  expect(assertedIn(release, "Marran Harbour Authority")).toEqual([
    "Never in March did more than fifty barges wait at the locks",
    "The Authority will publish the figures of the whole week on Friday",
    "A claim to nine berths cannot be met from a harbour of this size",
    "The pilots keep their watch through the whole of the spring tide",
  ])
})

test.each([null, "Marran Post", "Union News Agency", "The Ministry Times"])(
  "Nothing in it is asserted by an outlet that is no body (%s)",
  (outlet) => expect(assertedIn(release, outlet)).toEqual([]),
)
