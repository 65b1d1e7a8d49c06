/** What goes wrong with a record: each a clear error of the family, and the record intact. */
import { spawnSync } from "node:child_process"
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  closeSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import Database from "libsql"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openRecord, type OpenRecord } from "../../src/record/open-record.ts"
import { shownPlace } from "../../src/record/place.ts"
import { RecordBusy } from "../../src/record/record-busy.ts"
import { RecordLost } from "../../src/record/record-lost.ts"
import { RecordTooNew } from "../../src/record/record-too-new.ts"
import { UnreadableRecord } from "../../src/record/unreadable-record.ts"
import { UnwritableRecord } from "../../src/record/unwritable-record.ts"
import { writing } from "../../src/record/writing.ts"
import { RapporteurError } from "../../src/text/rapporteur-error.ts"
import { databases, postgres } from "./databases.ts"
import { inventedReports } from "./invented.ts"
import { exported, keepAll } from "./keeper.ts"

const options = { create: true, seconds: 2 }
const open = (place: string): Promise<OpenRecord> => openRecord(place, options)

const folder = mkdtempSync(join(tmpdir(), "rapporteur-trouble-"))
const file = (name: string): string => join(folder, name)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const [, { close }] of databases) await close()
})

/** What the work fails with; the test fails when it does not. */
const failureOf = async (work: Promise<unknown>): Promise<RapporteurError> => {
  const failure: unknown = await work.then(
    () => new Error("nothing went wrong"),
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(RapporteurError)
  return failure as RapporteurError
}

for (const [name, { fresh }] of databases)
  describe(`with ${name}`, () => {
    test("a record of a newer program is refused and left as it is", async () => {
      const place = await fresh()
      const record = await open(place)
      await keepAll(record, inventedReports(2))
      await sql`INSERT INTO schema_steps (number, name) VALUES (9999, 'later')`.execute(record.db)
      const before = await exported(record)
      const failure = await failureOf(open(place))
      expect(failure).toBeInstanceOf(RecordTooNew)
      expect(failure.message).toMatch(/newer Rapporteur \(schema 9999; this one knows \d+\)/u)
      expect(await exported(record)).toBe(before)
      await record.close()
    })

    test("a writer that holds on too long is named as the reason", async () => {
      const place = await fresh()
      const [one, other] = [await open(place), await open(place)]
      const failure = await writing(one, async () => failureOf(writing(other, async () => {})))
      expect(failure).toBeInstanceOf(RecordBusy)
      expect(failure.message).toMatch(/another process; waited 2 s/u)
      await keepAll(other, inventedReports(1))
      await one.close()
      await other.close()
    })

    test("a transaction that fails leaves nothing behind", async () => {
      const record = await open(await fresh())
      await keepAll(record, inventedReports(2))
      const before = await exported(record)
      const failing = writing(record, async (db) => {
        await db.deleteFrom("statements").execute()
        throw new Error("a fault in the middle")
      })
      await expect(failing).rejects.toThrow("a fault in the middle")
      expect(await exported(record)).toBe(before)
      await record.close()
    })
  })

describe("a file that cannot be a record", () => {
  const cases = [
    [
      "is a text",
      () => writeFileSync(file("text"), "Ida Marsh said no.\n".repeat(99)),
      "text",
      /no record of Rapporteur/u,
    ],
    [
      "is too short",
      () => writeFileSync(file("short"), "SQLite"),
      "short",
      /no record of Rapporteur/u,
    ],
    ["is a folder", () => mkdirSync(file("folder")), "folder", /this is a folder/u],
    [
      "is another program's database",
      () => foreign(file("foreign")),
      "foreign",
      /database of another program/u,
    ],
    ["has a NUL in its name", () => {}, "a\0b", /no name of a file/u],
  ] as const

  test.each(cases)("one that %s is refused and left as it is", async (_, make, name, words) => {
    make()
    const before = bytesOf(file(name))
    const failure = await failureOf(open(file(name)))
    expect(failure).toBeInstanceOf(UnreadableRecord)
    expect(failure.message).toMatch(words)
    expect(failure.mend).toMatch(/--record/u)
    expect(bytesOf(file(name))).toEqual(before)
  })

  /** Null for what is no file. */
  const bytesOf = (path: string): Buffer | null =>
    !path.includes("\0") && statSync(path).isFile() ? readFileSync(path) : null

  const foreign = (path: string): void => {
    const database = new Database(path)
    database.exec("CREATE TABLE stamps (id INTEGER)")
    database.close()
  }

  test("one that is not there is not made by a command that only shows", async () => {
    const failure = await failureOf(openRecord(file("none"), { create: false, seconds: 1 }))
    expect(failure.message).toMatch(/there is no record here/u)
    expect(existsSync(file("none"))).toBe(false)
  })

  test("a damaged record is called damaged", async () => {
    const place = file("damaged")
    const record = await open(place)
    await keepAll(record, inventedReports(8))
    await record.close()
    const handle = openSync(place, "r+")
    // All but the first page, which holds the header that says it is a record.
    const size = statSync(place).size
    writeSync(handle, Buffer.alloc(size - 4096, 0x5a), 0, size - 4096, 4096)
    closeSync(handle)
    const failure = await failureOf(
      open(place).then(async (again) => {
        try {
          return await exported(again)
        } finally {
          await again.close()
        }
      }),
    )
    expect(failure).toBeInstanceOf(UnreadableRecord)
    expect(failure.message).toMatch(/damaged/u)
  })
})

describe("a place that cannot be written", () => {
  test("a full disk is called full, and what was kept before is kept", async () => {
    const record = await open(file("full"))
    await keepAll(record, inventedReports(3))
    const before = await exported(record)
    await sql`PRAGMA max_page_count = 1`.execute(record.db)
    const failure = await failureOf(keepAll(record, inventedReports(40)))
    expect(failure).toBeInstanceOf(UnwritableRecord)
    expect(failure.message).toMatch(/no room left/u)
    await record.close()
    const again = await open(file("full"))
    expect(JSON.parse(await exported(again)).reports.length).toBeGreaterThanOrEqual(
      JSON.parse(before).reports.length,
    )
    expect(await keepAll(again, inventedReports(40))).toHaveLength(40)
    await again.close()
  })

  /** Opens a record and works on it; prints what goes wrong. */
  const tried = (place: string, create: boolean, work: string): string => {
    const module = new URL("../../src/record/open-record.ts", import.meta.url).href
    return `
      const { openRecord } = await import(${JSON.stringify(module)})
      try {
        const record = await openRecord(${JSON.stringify(place)}, { create: ${create}, seconds: 1 })
        ${work}
      } catch (error) { console.log(error.name + ": " + error.message) }`
  }

  // Root may write anywhere; so the record is opened by somebody who may not.
  const isRoot = process.getuid?.() === 0
  const nobody = 65_534
  const asNobody = (script: string): string => {
    const loader = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href
    const { stdout } = spawnSync(
      process.execPath,
      ["--import", loader, "--input-type=module", "--eval", script],
      {
        encoding: "utf8",
        env: { ...process.env, TMPDIR: tmpdir(), TSX_DISABLE_CACHE: "1" },
        ...(isRoot ? { uid: nobody, gid: nobody } : {}),
      },
    )
    return stdout
  }
  test.skipIf(process.platform === "win32")("a read-only folder is called so", () => {
    const locked = file("locked")
    mkdirSync(locked)
    chmodSync(folder, 0o755)
    chmodSync(locked, 0o555)
    expect(asNobody(tried(join(locked, "a"), true, ""))).toMatch(
      /^UnwritableRecord: .*(?:cannot be opened|read-only)/u,
    )
  })

  test.skipIf(process.platform === "win32")(
    "a record in a read-only folder can be read, and says that nothing can be written",
    async () => {
      const locked = file("shelf")
      mkdirSync(locked)
      const place = join(locked, "a")
      const record = await openRecord(place, { create: true, seconds: 1 })
      await keepAll(record, inventedReports(3))
      await record.close()
      chmodSync(folder, 0o755)
      chmodSync(place, 0o444)
      chmodSync(locked, 0o555)
      const find = new URL("../../src/record/find.ts", import.meta.url).href
      const writing = new URL("../../src/record/writing.ts", import.meta.url).href
      const printed = asNobody(
        tried(
          place,
          false,
          `const { find } = await import(${JSON.stringify(find)})
          const all = { words: null, filters: {}, from: null, to: null, limit: 5 }
          console.log((await find(record, all)).count > 3)
          const { writing } = await import(${JSON.stringify(writing)})
          await writing(record, async () => {})`,
        ),
      )
      expect(printed).toMatch(/^true\nUnwritableRecord: .*read-only/u)
    },
  )
})
describe("a hostile name of a file is only a name", () => {
  const names = [
    "'; DROP TABLE reports; --",
    "http://127.0.0.1:9/record",
    "libsql://127.0.0.1:9",
    "file:inside?mode=memory",
    ":memory:",
    "--record",
    "talks\nof two lines",
    "переговоры ‮drow 😀",
    "a b#c?d%20e",
  ]
  test.each(names)("%j", async (name) => {
    const place = mkdtempSync(join(folder, "hostile-"))
    const before = process.cwd()
    process.chdir(place)
    try {
      const record = await open(name)
      await keepAll(record, inventedReports(1))
      await record.close()
      expect(existsSync(join(place, name))).toBe(true)
    } finally {
      process.chdir(before)
    }
  })
})

describe.skipIf(postgres === null)("a server", () => {
  let place: string
  beforeAll(async () => {
    place = (await postgres?.database()) ?? ""
  })

  test("that goes away in mid-run is called lost, and what was kept is kept", async () => {
    const record = await open(place)
    await keepAll(record, inventedReports(3))
    const before = await exported(record)
    const failure = await writing(record, async (db) => {
      await db.deleteFrom("findings").execute()
      await postgres?.cut(place)
      return failureOf(db.selectFrom("reports").selectAll().execute())
    }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(RecordLost)
    expect((failure as RecordLost).message).not.toMatch(/secret/u)
    expect(await exported(record)).toBe(before)
    await keepAll(record, inventedReports(5))
    await record.close()
  })

  test.each([
    [
      "nobody answers at the port",
      (url: URL): void => void (url.port = "9"),
      /connection is lost|ECONNREFUSED/u,
    ],
    ["the password is wrong", (url: URL): void => void (url.password = "guess"), /lets nobody in/u],
    [
      "there is no such database",
      (url: URL): void => void (url.pathname = "/elsewhere"),
      /lets nobody in/u,
    ],
  ] as const)("where %s is called so, without the password", async (_, spoil, words) => {
    const url = new URL(place)
    spoil(url)
    const failure = await failureOf(open(url.href))
    expect(failure).toBeInstanceOf(RecordLost)
    expect(failure.message).toMatch(words)
    expect(failure.message).not.toMatch(/guess|secret/u)
  })

  test("whose address is none is called so", async () => {
    const failure = await failureOf(open("postgres://["))
    expect(failure).toBeInstanceOf(UnreadableRecord)
  })
})

/** Whether another process could have the file for itself, as if nobody else had it open. */
const canBeTaken = (place: string): string =>
  spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import Database from "libsql"
      const database = new Database(process.argv[1])
      try {
        console.log(database.prepare("PRAGMA journal_mode = DELETE").all().length)
      } catch (error) {
        console.log(error.code)
      }`,
      place,
    ],
    { encoding: "utf8" },
  ).stdout.trim()

test("a record opened twice in one process is still held when one of both is closed", async () => {
  const place = file("twice")
  const one = await open(place)
  await keepAll(one, inventedReports(1))
  const other = await open(place)
  await other.close()
  expect(canBeTaken(place)).toMatch(/^SQLITE_(?:BUSY|LOCKED)/u)
  await keepAll(one, inventedReports(3))
  await one.close()
})

test("after keeping, every other change of a record waits for the disk again", async () => {
  const record = await open(file("flushed"))
  await keepAll(record, inventedReports(2))
  const { rows } = await sql<{ synchronous: number }>`PRAGMA synchronous`.execute(record.db)
  expect(rows).toEqual([{ synchronous: 2 }])
  await record.close()
})

test("a copy of the file alone, after closing, is the whole record", async () => {
  const record = await open(file("whole"))
  await keepAll(record, inventedReports(3))
  const before = await exported(record)
  await record.close()
  copyFileSync(file("whole"), file("copy"))
  const copy = await open(file("copy"))
  expect((await exported(copy)) === before).toBe(true)
  await copy.close()
})

test.each([
  ["postgres://ida:secret@db.example:5432/peace", "postgres://ida@db.example:5432/peace"],
  [
    "postgresql://db.example/peace?password=secret&sslmode=require",
    "postgresql://db.example/peace?sslmode=require",
  ],
  ["talks of ida:secret@home.rapporteur", "talks of ida:secret@home.rapporteur"],
])("%s is shown as %s", (place, shown) => {
  expect(shownPlace(place)).toBe(shown)
})
