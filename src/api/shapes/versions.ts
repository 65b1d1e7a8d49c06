/** Versions of a report, and what an edit changed. */
import { z } from "zod"
import { storePolicies } from "../../record/store-policy.ts"
import { span } from "./added.ts"
import { count, words } from "./parts.ts"
import { report, statement } from "./record.ts"

const facts = {
  version: count,
  isCurrent: z.boolean(),
  /** When it was kept. */
  kept: z.string(),
  store: z.enum(storePolicies),
}

export const version = z
  .strictObject({ ...facts, title: words, published: words, words: count })
  .meta({ id: "Version", description: "One version of a report, without its text." })

export const versionWhole = z
  .strictObject({ ...facts, report: report.omit({ origin: true }) })
  .meta({ id: "VersionWhole", description: "A report as it was in one version." })

export const versionsCompared = z
  .strictObject({
    before: count,
    after: count,
    title: z.strictObject({ before: words, after: words }),
    stretches: z.array(
      z.strictObject({
        kind: z.enum(["same", "gone", "new"]),
        before: span.nullable(),
        after: span.nullable(),
        quote: z.string(),
      }),
    ),
  })
  .meta({ id: "VersionsCompared", description: "Two versions word by word, in the text's order." })

export const orphan = z
  .strictObject({ statement, version: count })
  .meta({ id: "Orphan", description: "A statement whose words an edit took away." })
