/** Invented negotiations, for a record that is still empty. */
import { z } from "zod"
import { examples } from "../../desk/example.ts"
import { keepCodebook } from "../../record/codebook.ts"
import { holdingsOf } from "../../record/holdings.ts"
import { pageOf } from "../shapes/parts.ts"
import { example, upload } from "../shapes/uploads.ts"
import { operation } from "../operation.ts"
import { pageFrom, paging } from "../paging.ts"
import { Refused } from "../problem.ts"

export const listExamples = operation({
  method: "get",
  path: "/api/examples",
  name: "listExamples",
  tag: "uploads",
  summary: "Invented negotiations that come with the program",
  scope: "read",
  query: z.strictObject(paging),
  answer: pageOf(example),
  run: async ({ query }) =>
    pageFrom(
      examples().map(({ name, codebook, count }) => ({
        name,
        title: codebook.name ?? name,
        reports: count,
        parties: codebook.parties.length,
        issues: codebook.issues.length,
      })),
      query,
    ),
})

export const addExample = operation({
  method: "post",
  path: "/api/examples/{name}",
  name: "addExample",
  tag: "uploads",
  summary: "Reads an example into an empty record, with its parties and issues",
  scope: "upload",
  status: 202,
  params: z.strictObject({ name: z.string().min(1).max(100) }),
  answer: upload,
  run: ({ house, params, who }) =>
    house.inTurn(async () => {
      const one = examples().find(({ name }) => name === params.name)
      if (one === undefined)
        throw new Refused(404, `There is no example ${params.name}.`, "List them at /api/examples.")
      if ((await holdingsOf(house.record)).reports > 0)
        throw new Refused(409, "The record holds reports already.", "Start another record for it.")
      await keepCodebook(house.record, one.codebook)
      return house.uploads.take({
        type: "application/jsonl",
        encoding: null,
        body: new Blob([one.reports]).stream(),
        outlet: null,
        published: null,
        owner: who.name,
      })
    }),
})
