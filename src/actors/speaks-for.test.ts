/** Fiction: the people, bodies and places of these tables are invented. */
import { describe, expect, test } from "vitest"
import { lastVoice } from "../../test/bracketed.ts"
import { bodies } from "../../test/speakers/bodies.ts"
import { camps } from "../../test/speakers/camps.ts"
import { chairs } from "../../test/speakers/chairs.ts"
import { companies } from "../../test/speakers/companies.ts"
import { groups } from "../../test/speakers/groups.ts"
import { joint } from "../../test/speakers/joint.ts"
import { kin } from "../../test/speakers/kin.ts"
import { missed } from "../../test/speakers/missed.ts"
import { oppositions } from "../../test/speakers/oppositions.ts"
import { texts } from "../../test/speakers/texts.ts"
import { unnamed } from "../../test/speakers/unnamed.ts"
import type { Speaker } from "../../test/speakers/speaker.ts"

const tables: Readonly<Record<string, readonly Speaker[]>> = {
  bodies,
  camps,
  chairs,
  companies,
  groups,
  joint,
  kin,
  oppositions,
  texts,
  unnamed,
}
const all = Object.values(tables).flat()

describe.each(Object.entries(tables))("who speaks, and for whom: %s", (_theme, table) => {
  test.each(table.filter(([marked]) => !missed.has(marked)))("%s", (marked, known) =>
    expect(lastVoice(marked)).toMatchObject(known),
  )
})

describe("known misses are missed still", () => {
  test.each(all.filter(([marked]) => missed.has(marked)))("%s", (marked, known) =>
    expect(lastVoice(marked)).not.toMatchObject(known),
  )
  test("and each stands in a table", () => {
    const told = new Set(all.map(([marked]) => marked))
    expect([...missed].filter((marked) => !told.has(marked))).toEqual([])
  })
})
