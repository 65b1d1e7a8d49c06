import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ferryLines, ferryReport, rapporteur, temporaryFolder, type Folder } from "./rapporteur.ts"

let folder: Folder

beforeAll(() => {
  folder = temporaryFolder()
  const lines = ferryLines(150).split("\n")
  folder.write("one.txt", ferryReport(1))
  folder.write("many.jsonl", [...lines.slice(0, 70), "{broken", ...lines.slice(70)].join("\n"))
})
afterAll(() => folder.remove())

const read = (format: string, workers: string) =>
  rapporteur(["read", "many.jsonl", "nowhere.txt", "--format", format, "--workers", workers], {
    cwd: folder.path,
  })

describe("several workers", () => {
  for (const format of ["text", "json", "jsonl", "csv"])
    it(`print byte for byte what one prints: ${format}`, async () => {
      const alone = await read(format, "1")
      expect(alone.code).toBe(1)
      expect(alone.stderr.split("\n")).toHaveLength(3)
      expect(await read(format, "3")).toEqual(alone)
    })

  it("that cannot start end the run with the same advice as one", async () => {
    const empty = folder.write("empty/card.md", "no model").replace("card.md", "")
    const ended = (workers: string) =>
      rapporteur(["read", "one.txt", "--model", empty, "--workers", workers], { cwd: folder.path })
    const alone = await ended("1")
    expect(alone.code).toBe(1)
    expect(alone.stderr).toMatch(/^rapporteur: .+\n$/u)
    expect(alone.stderr).not.toContain("fault of Rapporteur")
    const several = await ended("2")
    expect({ ...several, stderr: several.stderr.replace("a worker failed: ", "") }).toEqual(alone)
  })
})
