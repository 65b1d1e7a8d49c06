/** The last line of `.ci/run` counts what the test runner reported, and hides no failure. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"

const folder = mkdtempSync(join(tmpdir(), "count-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lastLine = (report: object | null, failedSteps: readonly string[]): string => {
  const file = join(folder, "report.json")
  rmSync(file, { force: true })
  if (report !== null) writeFileSync(file, JSON.stringify(report))
  const count = join(import.meta.dirname, "../.ci/count.mjs")
  return execFileSync(process.execPath, [count, file, ...failedSteps], { encoding: "utf8" }).trim()
}

const report = (passed: number, failed: number, skipped: number, unloaded: number): object => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults: Array.from({ length: unloaded }, () => ({ status: "failed", assertionResults: [] })),
})

test.each([
  ["all is well", report(12, 0, 0, 0), [], "12 passed, 0 failed"],
  ["some tests are skipped", report(12, 0, 3, 0), [], "12 passed, 0 failed, 3 skipped"],
  ["some tests fail", report(10, 2, 0, 0), ["tests"], "10 passed, 2 failed"],
  ["a test file cannot be loaded", report(12, 0, 0, 1), ["tests"], "12 passed, 1 failed"],
  [
    "the runner fails though every test passed",
    report(12, 0, 0, 0),
    ["tests"],
    "12 passed, 1 failed",
  ],
  ["lint fails", report(12, 0, 0, 0), ["lint"], "12 passed, 1 failed"],
  ["lint and tests fail", report(11, 1, 0, 0), ["lint", "tests"], "11 passed, 2 failed"],
  ["the tests never ran", null, ["build", "tests"], "0 passed, 2 failed"],
])("%s", (_name, given, failedSteps, line) => {
  expect(lastLine(given, failedSteps)).toBe(line)
})
