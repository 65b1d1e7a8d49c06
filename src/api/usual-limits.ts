/** What one server takes at most, unless it is told otherwise. */
import type { Limits } from "./house.ts"

export const usualLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  files: 200,
  reports: 10_000,
  arrival: 10 * 60_000,
  uploads: 20,
  answers: 64 * 1024 * 1024,
  requests: 1_200,
  logins: 10,
}
