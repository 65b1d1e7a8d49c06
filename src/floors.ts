/**
 * The floors of the house: which room may import from which. An import may only go down, and
 * siblings do not speak. `test/floors.test.ts` keeps this table.
 */
export const floors = {
  text: [],
  reports: ["text"],
  language: ["text"],
  attribution: ["text", "language"],
  actors: ["text", "language"],
  talks: ["text", "language", "attribution", "actors"],
  record: ["text", "reports", "attribution", "actors", "talks"],
  analysis: ["text", "actors", "talks"],
  exchange: ["text", "actors", "talks", "record", "analysis"],
  gather: ["text", "reports", "actors", "talks", "record", "analysis"],
  rapporteur: [
    "text",
    "reports",
    "language",
    "attribution",
    "actors",
    "talks",
    "record",
    "analysis",
    "exchange",
    "gather",
  ],
  desk: ["text", "rapporteur", "record", "analysis", "exchange"],
  api: ["text", "rapporteur", "record", "analysis", "exchange", "desk"],
  // The command starts the server; the server knows no command.
  cli: ["text", "rapporteur", "record", "analysis", "exchange", "desk", "api"],
} as const satisfies Record<string, readonly string[]>

/** Rooms that may touch the disk or the network; all others are pure and run anywhere. */
export const outdoors = [
  "reports",
  "record",
  "exchange",
  "desk",
  "cli",
  "api",
  "rapporteur",
] as const
