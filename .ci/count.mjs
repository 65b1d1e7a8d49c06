/**
 * Prints the last line of `.ci/run`: how many tests passed, failed and were skipped, from the test
 * runner's JSON report. Further arguments name the steps that failed.
 */
import { existsSync, readFileSync } from "node:fs"

const [file, ...failedSteps] = process.argv.slice(2)
const report = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

// A test file that could not even be loaded holds no tests, and would otherwise not be counted.
const unloaded = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length
const failedTests = report.numFailedTests + unloaded
const otherSteps = failedSteps.filter((step) => step !== "tests" || failedTests === 0).length
const skipped = report.numPendingTests + report.numTodoTests

const parts = [`${report.numPassedTests} passed`, `${failedTests + otherSteps} failed`]
if (skipped > 0) parts.push(`${skipped} skipped`)
console.log(parts.join(", "))
