/** For machines that watch over the server. */
import { z } from "zod"
import { operation } from "../operation.ts"

export const getHealth = operation({
  method: "get",
  path: "/health",
  name: "getHealth",
  tag: "upkeep",
  summary: "Whether the server answers and the record can be read",
  scope: null,
  answer: z.strictObject({ status: z.literal("ok") }).meta({ id: "Health" }),
  async run({ house }) {
    await house.revision()
    return { status: "ok" as const }
  },
})

export const getMetrics = operation({
  method: "get",
  path: "/metrics",
  name: "getMetrics",
  tag: "upkeep",
  summary: "Counts in the text format of Prometheus; no word of any report",
  scope: "admin",
  gives: ["text/plain"],
  run: async ({ house }) =>
    new Response(house.metrics.text(), {
      headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
    }),
})
