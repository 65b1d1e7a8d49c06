/** Fiction: the sentences below are about invented talks. */
import { describe, expect, test } from "vitest"
import { CLOSES, INSIDE, OPENS, OUTSIDE } from "./quotation.ts"
import { segment } from "./segment.ts"

/** Every quotation of a text, its marks included. */
const quotationsOf = (text: string): readonly string[] => {
  const { quotationFirst, quotationLast, start, end, count } = segment(text, [])
  return Array.from({ length: count }, (_, i) => i)
    .filter((i) => quotationFirst[i] === i)
    .map((i) => text.slice(start[i], end[quotationLast[i] as number]))
}

type Quoted = readonly [text: string, ...quotations: string[]]

const double = [
  ["“No deal,” said Brusek.", "“No deal,”"],
  ['"No deal," said Brusek.', '"No deal,"'],
  ["``No deal,'' said Brusek.", "``No deal,''"],
  ["''No deal,'' said Brusek.", "''No deal,''"],
  ["“We go,” she said, “and we stay.”", "“We go,”", "“and we stay.”"],
  ['"We go," she said, "and we stay."', '"We go,"', '"and we stay."'],
  ['“No deal," said Brusek.', '“No deal,"'],
  ['"No deal,” said Brusek.', '"No deal,”'],
  ["“No deal,“ said Brusek.", "“No deal,“"],
  ["He called it “a start” and left.", "“a start”"],
  ['He called it ("a start") and left.', '"a start"'],
  ["Nobody spoke."],
] as const satisfies readonly Quoted[]

const single = [
  ["'No deal,' said Brusek.", "'No deal,'"],
  ["‘No deal,’ said Brusek.", "‘No deal,’"],
  ["‘It’s a deal,’ said Brusek.", "‘It’s a deal,’"],
  ["“He told us ‘no’ twice,” she said.", "“He told us ‘no’ twice,”"],
  ["\"He told us 'no' twice,\" she said.", "\"He told us 'no' twice,\""],
  ["‘He told us “no” twice,’ she said.", "‘He told us “no” twice,’"],
] as const satisfies readonly Quoted[]

const none = [
  ["The growers' pact and the millers' pact stand."],
  ["The growers’ pact and the millers’ pact stand."],
  ["It's Brusek's map, isn't it?"],
  ["The talks of the '90s failed, and those of the '20s will."],
  ["He is 6' 2\" tall and left the room."],
  ["’Tis done, they say."],
  ["They met at six o'clock."],
  ["The port of Qal'at is the envoys' home."],
] as const satisfies readonly Quoted[]

const foreign = [
  ["„Kein Ende“, sagte Brusek.", "„Kein Ende“"],
  ["„Kein Ende”, sagte Brusek.", "„Kein Ende”"],
  ["« Non », dit Brusek.", "« Non »"],
  ["«Нет», сказал Карнов.", "«Нет»"],
  ["»Nein«, sagte Brusek, »niemals«.", "»Nein«", "»niemals«"],
  ["« Non », dit Brusek. « Jamais ».", "« Non »", "« Jamais »"],
] as const satisfies readonly Quoted[]

const broken = [
  ["“We stay.\n\n“We wait,” she said.", "“We stay.", "“We wait,”"],
  ["“We stay.\n\n“We wait.\n\n“We go,” she said.", "“We stay.", "“We wait.", "“We go,”"],
  ['"We stay.\n\n"We wait," she said.', '"We stay.', '"We wait,"'],
  ["“We stay, she said.", "“We stay, she said."],
  ["We stay,” she said, and left."],
  ['We stay," she said. "We wait," she added.', '"We wait,"'],
  ["We stay,” she said. “We wait,” she added.", "“We wait,”"],
  ["On dit », et puis rien."],
] as const satisfies readonly Quoted[]

const kinds = {
  "double marks of every make, and mixed": double,
  "single marks, alone and inside double ones": single,
  "apostrophes, possessives, years and inches are no marks": none,
  "marks of other languages": foreign,
  "a mark whose fellow is missing": broken,
}

describe.each(Object.entries(kinds))("%s", (_, cases) => {
  test.each(cases.map((one: Quoted) => ({ text: one[0], expected: one.slice(1) })))(
    "$text",
    ({ text, expected }) => {
      expect(quotationsOf(text)).toEqual(expected)
    },
  )
})

describe("the state of a token", () => {
  test("tells where a quotation opens, goes on and closes", () => {
    const { quoteState, quotation } = segment("He: “No deal.” Go.", [])
    expect([...quoteState]).toEqual([
      OUTSIDE,
      OUTSIDE,
      OPENS,
      INSIDE,
      INSIDE,
      INSIDE,
      CLOSES,
      OUTSIDE,
      OUTSIDE,
    ])
    expect([...quotation]).toEqual([-1, -1, 0, 0, 0, 0, 0, -1, -1])
  })

  test("never closes when the mark is missing", () => {
    expect([...segment("“No deal.", []).quoteState]).toEqual([OPENS, INSIDE, INSIDE, INSIDE])
  })
})
