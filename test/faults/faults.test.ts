/**
 * A record survives kill -9 at any moment with nothing lost and nothing twice. A few kills here;
 * `npm run faults` has 200 on each database.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { chance } from "../bench/varied.ts"
import { databases } from "../record/databases.ts"
import { writeBatch } from "./batch.ts"
import { finished, startup, survived, type FaultRun } from "./fault-run.ts"

const kills = Number(process.env["RAPPORTEUR_FAULTS"] ?? 3)
const reports = Number(process.env["RAPPORTEUR_FAULT_REPORTS"] ?? 40)

const folder = mkdtempSync(join(tmpdir(), "rapporteur-faults-"))
const file = join(folder, "batch.jsonl")
writeBatch(file, reports)
afterAll(async () => {
  for (const [, { close }] of databases) await close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(databases)(
  "a record in %s, killed while it is kept, ends as one that was left in peace",
  { timeout: 3_600_000 },
  async (_, { fresh }) => {
    const runIn = async (): Promise<FaultRun> => ({
      file,
      folder,
      place: await fresh(),
      kills,
      next: chance(7),
    })
    const peaceful = await runIn()
    const began = performance.now()
    const undisturbed = await finished(peaceful)
    const pace = { whole: performance.now() - began, start: await startup(peaceful) }
    const disturbed = await survived(await runIn(), pace)
    expect(JSON.parse(undisturbed).reports).toHaveLength(reports)
    expect(disturbed === undisturbed).toBe(true)
  },
)
