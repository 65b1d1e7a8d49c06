/** Checks the types of a folder of examples, as strictly as the house checks its own. */
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { basename, join } from "node:path"

const house = join(import.meta.dirname, "../..")

export interface TypeMistake {
  /** Name of the file in the folder; empty where the compiler names none. */
  readonly file: string
  readonly what: string
}

const config = {
  extends: join(house, "tsconfig.json"),
  compilerOptions: {
    rootDir: "/",
    types: ["node"],
    typeRoots: [join(house, "node_modules/@types")],
  },
  include: ["example-*.ts"],
  exclude: [],
}

/** All errors of types in the folder's `example-*.ts`. */
export function typeErrorsIn(folder: string): readonly TypeMistake[] {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
  const compiler = join(house, "node_modules/typescript/bin/tsc")
  const { stdout, stderr, status } = spawnSync(process.execPath, [compiler, "-p", folder], {
    cwd: house,
    encoding: "utf8",
  })
  const lines = stdout.split("\n").filter((line) => line.includes("error TS"))
  if (stdout.includes("error TS18003")) return [] // no file is left to look at
  if (status !== 0 && lines.length === 0) return [{ file: "", what: stdout + stderr }]
  const errors = lines.map((line) => ({
    file: basename(/^(.*?)\(\d+,\d+\)/.exec(line)?.[1] ?? ""),
    what: line.slice(line.indexOf("error TS")),
  }))
  // Errors in the house itself are found, and told, by `npm run types`.
  return errors.filter(({ file }) => file === "" || file.startsWith("example-"))
}
