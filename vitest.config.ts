import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    // All cores: most of the slow tests wait for a process, a database or a browser.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["src/**/*.test.ts", "web/src/**/*.test.ts", "training/**/*.test.ts"],
          // Pure functions over the same weights and word lists: loaded once a worker, not once a file.
          isolate: false,
        },
      },
      { extends: true, test: { name: "house", include: ["test/**/*.test.ts"] } },
    ],
  },
})
