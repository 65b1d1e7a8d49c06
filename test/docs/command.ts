/**
 * Runs the commands of the documentation in a copy of the examples, so that a page that says
 * `npx rapporteur read examples` is proved and nothing is written into the house.
 */
import { spawnSync } from "node:child_process"
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Block } from "./block.ts"

const house = join(import.meta.dirname, "../..")

interface Command {
  readonly line: number
  readonly text: string
  /** What the page shows below the command; null when it shows nothing. */
  readonly shown: string | null
}

const manifest = JSON.parse(readFileSync(join(house, "package.json"), "utf8")) as {
  name: string
  scripts: Readonly<Record<string, string>>
}

/** `sh` holds commands only; in `console` a command follows `$ ` and its output stands below. */
export function commandsOf({ language, code, line }: Block): readonly Command[] {
  const lines = code.split("\n").map((text, at) => ({ line: line + at + 1, text }))
  if (language === "sh") {
    return joined(lines).filter(({ text }) => text.trim() !== "" && !text.startsWith("#"))
  }
  const starts = lines.flatMap(({ text }, at) => (text.startsWith("$ ") ? [at] : []))
  return starts.map((start, which) => ({
    line: line + start + 1,
    text: lines[start]?.text.slice(2) ?? "",
    shown: lines
      .slice(start + 1, starts[which + 1] ?? lines.length)
      .map(({ text }) => text)
      .join("\n"),
  }))
}

/** A line that ends in a backslash goes on in the next. */
const joined = (lines: readonly { line: number; text: string }[]): readonly Command[] => {
  const commands: Command[] = []
  let held = ""
  for (const { line, text } of lines) {
    held += text.trim().replace(/\s*\\$/, " ")
    if (text.endsWith("\\")) continue
    commands.push({ line, text: held.trim(), shown: null })
    held = ""
  }
  return commands
}

const hasScript = (name: string): string | null =>
  Object.hasOwn(manifest.scripts, name) ? null : `package.json has no script "${name}"`

/**
 * Commands that are recognised instead of being run, each with what is checked in their stead.
 * They would install, test or train from within the tests, or need what a user's clone lacks.
 */
const recognised: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  [
    /^npm ci$/,
    () => (existsSync(join(house, "package-lock.json")) ? null : "there is no lock file"),
  ],
  [/^npm (test|run [\w:-]+)(?: -- .*)?$/, ([, name = ""]) => hasScript(name.replace("run ", ""))],
  [
    /^npm install (\S+)$/,
    ([, name = ""]) => (name === manifest.name ? null : `we are ${manifest.name}, not ${name}`),
  ],
  [
    /^npx vitest run (\S+)(?: -u)?$/,
    ([, path = ""]) => (existsSync(join(house, path)) ? null : `no ${path}`),
  ],
  [/^\.ci\/run$/, () => executable(join(house, ".ci/run"))],
]

const executable = (file: string): string | null => {
  try {
    accessSync(file, constants.X_OK)
    return null
  } catch {
    return `${file} cannot be run`
  }
}

/** A folder with the examples and an `npx` that finds the command as built here. */
export function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), "docs-"))
  cpSync(join(house, "examples"), join(folder, "examples"), { recursive: true })
  symlinkSync(join(house, "dist"), join(folder, "dist"))
  mkdirSync(join(folder, "bin"))
  const main = join(house, "dist/cli/main.js")
  const npx = `#!/usr/bin/env bash\n[[ "$1" == ${manifest.name} ]] || exit 127\nshift\nexec "${process.execPath}" "${main}" "$@"\n`
  writeFileSync(join(folder, "bin/npx"), npx, { mode: 0o755 })
  return folder
}

const safe = new RegExp(
  `^(?:npx ${manifest.name}|node dist/cli/main\\.js|cat|head|tail|wc|ls|printf) `,
)

const shell = (text: string, cwd: string) =>
  spawnSync("bash", ["-eu", "-c", text], {
    cwd,
    encoding: "utf8",
    env: {
      ...process.env,
      COLUMNS: "80",
      PATH: `${join(cwd, "bin")}:${process.env["PATH"]}`,
      NO_COLOR: "1",
    },
  })

const trimmed = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()

/** Does the page show what was printed? A line of three dots stands for any lines left out. */
export function shows(shown: string, printed: string): boolean {
  const parts = trimmed(shown)
    .split(/^ *(?:\.\.\.|…)$/m)
    .map((part) => part.replace(/^\n|\n$/g, ""))
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
  return new RegExp(`^${pattern.join("[\\s\\S]*")}$`).test(trimmed(printed))
}

/** Commands about corpora that are not shipped: their options are looked up in the command's help. */
const unknownOptions = (text: string, cwd: string): string | null => {
  const [, command = ""] = /^(?:npx \S+|node \S+) (\w+)/.exec(text) ?? []
  const help = shell(`node dist/cli/main.js ${command} --help`, cwd)
  const unknown = (text.match(/--[a-z-]+/g) ?? []).filter((option) => !help.stdout.includes(option))
  return help.status === 0 && unknown.length === 0
    ? null
    : `help of "${command}" does not know ${unknown.join(", ")}`
}

const mistakeOf = ({ text, shown }: Command, cwd: string): string | null => {
  const bare = text.replace(/^(?:[A-Z_]+=\S+ )+/, "")
  for (const [pattern, check] of recognised) {
    const match = pattern.exec(bare)
    if (match !== null) return check(match)
  }
  if (!safe.test(bare)) return "no test knows how to run this command"
  if (/\bpath\/to\//.test(bare)) return unknownOptions(bare, cwd)
  const { status, stdout, stderr } = shell(text, cwd)
  if (status !== 0) return `ended with exit code ${status}: ${stderr}`
  return shown === null || shown.trim() === "" || shows(shown, stdout)
    ? null
    : `printed something else:\n${stdout}`
}

/** Runs the commands of a block one after the other; gives back what went wrong, in words. */
export function mistakesOf(block: Block, cwd: string): readonly string[] {
  return commandsOf(block).flatMap((command) => {
    const parts =
      command.text.includes("&&") && /\bnpm\b/.test(command.text)
        ? command.text.split(/\s*&&\s*/)
        : [command.text]
    return parts.flatMap((text) => {
      const mistake = mistakeOf({ ...command, text }, cwd)
      return mistake === null ? [] : [`${block.path}:${command.line} \`${text}\` ${mistake}`]
    })
  })
}
