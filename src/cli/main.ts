#!/usr/bin/env node
/** The command `rapporteur`; it loads no more than what it was asked for needs. */
import { readFileSync } from "node:fs"

const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8")
const { version } = JSON.parse(manifest) as { readonly version: string }
const args = process.argv.slice(2)

if (args.length === 1 && (args[0] === "--version" || args[0] === "-V"))
  process.stdout.write(`${version}\n`)
else {
  const { run } = await import("./program.ts")
  process.exitCode = await run(args, version)
}
