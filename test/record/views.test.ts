/** What a record shows quickly is what it shows when everything in it is read. */
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { boardView } from "../../src/cli/board-view.ts"
import { cellCode } from "../../src/cli/cell-code.ts"
import { changesView } from "../../src/cli/changes-view.ts"
import { boardFromRecord } from "../../src/cli/record-board.ts"
import { changesFromRecord } from "../../src/cli/record-changes.ts"
import { withRecord } from "../../src/cli/record-command.ts"
import { recordGround, shownFrom } from "../../src/cli/record-ground.ts"
import { plainBrush } from "../../src/cli/style.ts"
import { openCodebook } from "../../src/cli/talks-file.ts"
import type { View } from "../../src/cli/view.ts"
import { boardOn } from "../../src/desk/board-on.ts"
import { grounded, type Ground } from "../../src/desk/ground.ts"
import { joining } from "../../src/desk/fresh-record.ts"
import { sourcedBoardIn } from "../../src/desk/kept-board.ts"
import { newsIn } from "../../src/desk/kept-changes.ts"
import { joinedSince } from "../../src/desk/kept-ground.ts"
import { reading, readingDefaults, readReports } from "../../src/rapporteur.ts"
import { keepCodebook } from "../../src/record/codebook.ts"
import { gatherKept } from "../../src/record/gather-kept.ts"
import { lasting } from "../../src/record/identity.ts"
import { keep } from "../../src/record/keep.ts"
import { listIn, someHeadingsIn, type Part } from "../../src/record/page-of.ts"
import { headingsIn } from "../../src/record/recorded.ts"
import { openRecord } from "../../src/record/open-record.ts"
import { reviewQueue } from "../../src/record/review-queue.ts"
import { RapporteurError } from "../../src/text/rapporteur-error.ts"
import { englishNews } from "../english-news.ts"
import { databases } from "./databases.ts"
import { usual } from "./keeper.ts"

const examples = join(import.meta.dirname, "../../examples")
const names = ["s01-brenn-border", "s02-lorne-rail", "s03-ashmere-water"]
const never = { since: null } as const

/** Keeps an example and closes the record again. */
async function keepExample(place: string, name: string): Promise<void> {
  const codebook = await openCodebook(join(examples, name, "talks.json"))
  const read = reading(englishNews, { minConfidence: null, codebook })
  const record = await openRecord(place, { create: true, seconds: 5 })
  await keepCodebook(record, codebook)
  for await (const one of readReports([join(examples, name, "reports.jsonl")], readingDefaults()))
    if (!(one instanceof RapporteurError)) await keep(record, read(lasting(one)), usual)
  await gatherKept(record, joining(codebook))
  await record.close()
}

/** Everything that is kept, joined as if it had been read just now. */
const joinedAnew = (place: string, since: string): Promise<Ground> =>
  shownFrom(place, async (db, codebook) =>
    grounded(await joinedSince(db, codebook, since), codebook, await headingsIn(db)),
  )

const page = { width: 100, brush: plainBrush, coloured: false }
const shown = (view: View) => ({ text: view.text(page), data: view.data, rows: view.table.rows })

afterAll(async () => {
  for (const [, { close }] of databases) await close()
})

for (const [database, { fresh }] of databases)
  describe.each(names)(`%s in ${database}`, (name) => {
    let place: string
    let whole: Ground
    beforeAll(async () => {
      place = await fresh()
      await keepExample(place, name)
      whole = await recordGround(place, never)
    })

    test("has the board that all of it makes", async () => {
      const view = boardView({ explain: null })
      const quick = shown(view(await boardFromRecord({ explain: null })(place, never)))
      expect(quick).toEqual(shown(view(whole)))
      expect(quick.rows.length).toBeGreaterThan(2)
    })

    test("opens every cell of it as all of it does", async () => {
      const codes = boardOn(whole).rows.flatMap(({ cells }, row) =>
        cells.map((_, column) => cellCode(row, column)),
      )
      for (const explain of codes) {
        const ground = await boardFromRecord({ explain })(place, never)
        const view = boardView({ explain })
        expect(shown(view(ground)).text).toBe(shown(view(whole)).text)
      }
    })

    test("finds every sentence of its cells where all of it does", async () => {
      const quick = await shownFrom(place, sourcedBoardIn)
      const cellsOf = (ground: Ground) => boardOn(ground).rows.flatMap(({ cells }) => cells)
      const found = cellsOf(quick).map(({ evidence }) => evidence.map(quick.finder.statementAt))
      expect(cellsOf(quick)).toEqual(cellsOf(whole))
      expect(found).toEqual(
        cellsOf(whole).map(({ evidence }) => evidence.map(whole.finder.statementAt)),
      )
      expect(found.flat().filter((one) => one !== null).length).toBeGreaterThan(2)
    })

    test("tells what is new since its middle as it was joined", async () => {
      const { changes, silences } = whole
      const quick = await withRecord(place, { create: false }, (record) =>
        newsIn(record.db, whole.codebook, null),
      )
      expect(quick).toEqual({ changes, silences })
    })

    test("goes through its queue, its reports and its lists in parts that make the whole", async () => {
      await withRecord(place, { create: false }, async (record) => {
        const { db } = record
        const all = { party: null, issue: null, act: null }
        const inParts = async <One>(ask: (part: Part) => Promise<readonly One[]>) =>
          (await Promise.all([0, 3, 6].map((offset) => ask({ offset, limit: 3 })))).flat()
        const queue = await reviewQueue(record, all)
        expect(await inParts((part) => reviewQueue(record, all, part))).toEqual(queue.slice(0, 9))
        const reports = await headingsIn(db)
        expect(await inParts((part) => someHeadingsIn(db, null, part))).toEqual(reports)
        const { positions } = whole
        expect(await inParts((part) => listIn(db, "positions", part))).toEqual(
          positions.slice(0, 9),
        )
        expect(await listIn(db, "positions", null)).toEqual(positions)
      })
    })

    test.each([0, 2, 4, 6, 7])("tells what is new since report %i as its changes do", async (k) => {
      const since = whole.reports[k]?.published ?? ""
      const { changes, silences } = await changesFromRecord(place, { since })
      const told = await shownFrom(place, async (db, codebook) => ({
        ...whole,
        ...(await newsIn(db, codebook, since)),
      }))
      expect([told.changes, told.silences]).toEqual([changes, silences])
    })

    test.each([0, 2, 4, 6, 7])(
      "has the changes since report %i that joining anew gives",
      async (k) => {
        const since = whole.reports[k]?.published ?? ""
        const quick = await changesFromRecord(place, { since })
        const slow = await joinedAnew(place, since)
        expect(shown(changesView(quick))).toEqual(shown(changesView(slow)))
        expect(quick.changes?.items.length).toBe(slow.changes?.items.length)
      },
    )
  })
