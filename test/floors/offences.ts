/**
 * Reads a house and says, in words, which import or name breaks its floors. No offence, no words:
 * the list is empty for a house in order.
 */
import { readFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { join, posix } from "node:path"
import { importsOf, networkCallsIn, type Import } from "./imports.ts"
import { filesUnder, isTest, type SourceFile } from "./tree.ts"

export interface Plan {
  readonly floors: Readonly<Record<string, readonly string[]>>
  readonly outdoors: readonly string[]
}

/** What a file that is no room of its own may be called at the top of `src`. */
const table = "src/floors.ts"
const outdoorModules = /^(?:fs|net|http|https|http2|dgram|dns|tls|child_process|undici)(?:\/|$)/
const nameless = /(?:^|-)(?:utils?|helpers?|common|misc|managers?|types|index)$/

const stemOf = (name: string): string => name.replace(/(?:\.test)?(?:\.d)?\.[cm]?tsx?$/, "")

/** `src/talks/acts/offer.ts` -> "talks"; `src/rapporteur.ts` -> "rapporteur"; else null. */
export function roomOf(path: string): string | null {
  const [src, first] = path.split("/")
  return src === "src" && first !== undefined ? stemOf(first) : null
}

const namesOf = (path: string): readonly string[] => path.split("/").slice(1).map(stemOf)

const offencesOfName = ({ path }: SourceFile, { floors }: Plan): readonly string[] => {
  const room = roomOf(path) ?? ""
  const unplanned = !Object.hasOwn(floors, room) && path !== table
  const bad = namesOf(path).find((name) => nameless.test(name))
  return [
    ...(unplanned
      ? [
          `${path} stands in "${room}", which is no room of the house: src/floors.ts has no such row.`,
        ]
      : []),
    ...(bad === undefined
      ? []
      : [`${path} is called "${bad}", a drawer for anything; name it by its one noun or verb.`]),
  ]
}

const listed = (rooms: readonly string[]): string =>
  rooms.length === 0 ? "nothing in the house" : rooms.join(", ")

/** All rooms that stand below a room, however far. */
const below = (room: string, { floors }: Plan): ReadonlySet<string> =>
  new Set((floors[room] ?? []).flatMap((next) => [next, ...below(next, { floors, outdoors: [] })]))

const wayFrom = (room: string, other: string, plan: Plan): string => {
  if (below(other, plan).has(room)) return "goes up"
  return below(room, plan).has(other) ? "skips a floor" : "goes sideways"
}

interface Place {
  readonly file: SourceFile
  readonly room: string
  readonly plan: Plan
  readonly paths: ReadonlySet<string>
  readonly dependencies: ReadonlySet<string>
}

const offenceOfPath = ({ file, room, plan, paths }: Place, target: string): string | null => {
  if (/^(?:training|web)\//.test(target)) {
    return `and ${target.split("/")[0]} is a workspace that no part of src may know.`
  }
  if (target.startsWith("test/") && isTest(file.path)) return null
  if (!target.startsWith("src/")) return "which lies outside src and is not published."
  if (!paths.has(target)) return "where no file stands; write the path in full, with its .ts."
  const other = roomOf(target) ?? ""
  if (other === room || target === table) return null
  const allowed = plan.floors[room] ?? []
  if (allowed.includes(other)) return null
  return `which ${wayFrom(room, other, plan)}: ${room} may know ${listed(allowed)}, and never ${other}.`
}

const packageOf = (address: string): string =>
  address
    .split("/")
    .slice(0, address.startsWith("@") ? 2 : 1)
    .join("/")

const offenceOfModule = (
  { file, room, plan, dependencies }: Place,
  address: string,
): string | null => {
  const bare = address.replace(/^node:/, "")
  const test = isTest(file.path)
  if (outdoorModules.test(bare) && !plan.outdoors.includes(room) && !test) {
    return `but ${room} is an indoor room: only ${plan.outdoors.join(", ")} may touch disk or network.`
  }
  if (address.startsWith("node:") || test) return null
  if (builtinModules.includes(bare)) return `a module of Node; write it as "node:${bare}".`
  const name = packageOf(address)
  if (name === "rapporteur" || Object.hasOwn(plan.floors, name)) {
    return "a bare name; a room is imported by its relative path."
  }
  return dependencies.has(name) ? null : `and ${name} is no dependency in package.json.`
}

const offenceOfImport = (place: Place, { address, line }: Import): readonly string[] => {
  const at = `${place.file.path}:${line}`
  if (address === null)
    return [`${at} imports an address that is computed, so no floor can be kept.`]
  const target = posix.join(posix.dirname(place.file.path), address)
  const why = address.startsWith(".")
    ? offenceOfPath(place, target)
    : offenceOfModule(place, address)
  return why === null ? [] : [`${at} imports "${address}", ${why}`]
}

const offencesOfFile = (place: Place): readonly string[] => {
  const { file, room, plan } = place
  const indoors = !plan.outdoors.includes(room) && !isTest(file.path)
  const calls = indoors ? networkCallsIn(file.code) : []
  return [
    ...importsOf(file.code).flatMap((found) => offenceOfImport(place, found)),
    ...calls.map(
      (line) => `${file.path}:${line} calls the network, but ${room} is an indoor room.`,
    ),
  ]
}

/** The page knows the shapes of the API and nothing else of the house. */
const offencesOfWeb = ({ path, code }: SourceFile): readonly string[] =>
  importsOf(code).flatMap(({ address, typeOnly, line }) => {
    const target = address?.startsWith(".") ? posix.join(posix.dirname(path), address) : ""
    const fine = !target.startsWith("src/") || (target === "src/api/contract.ts" && typeOnly)
    return fine
      ? []
      : [`${path}:${line} imports "${address}"; web knows only the types of src/api/contract.ts.`]
  })

/** Training may use every room it prepares models for, but not the ways a user comes in. */
const offencesOfTraining = ({ path, code }: SourceFile): readonly string[] =>
  importsOf(code).flatMap(({ address, line }) => {
    const target = address?.startsWith(".") ? posix.join(posix.dirname(path), address) : ""
    const fine = !/^(?:web|src\/(?:cli|api))\//.test(target)
    return fine
      ? []
      : [
          `${path}:${line} imports "${address}"; training builds models and knows neither cli, api nor web.`,
        ]
  })

const dependenciesOf = (root: string): ReadonlySet<string> => {
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>
  }
  return new Set(Object.keys(dependencies))
}

/** Every offence against the plan in the house at `root`, each a sentence with file and line. */
export function offencesIn(root: string, plan: Plan): readonly string[] {
  const files = filesUnder(root, "src")
  const paths = new Set(files.map(({ path }) => path))
  const dependencies = dependenciesOf(root)
  return [
    ...files.flatMap((file) => [
      ...offencesOfName(file, plan),
      ...offencesOfFile({ file, room: roomOf(file.path) ?? "", plan, paths, dependencies }),
    ]),
    ...filesUnder(root, "web").flatMap(offencesOfWeb),
    ...filesUnder(root, "training").flatMap(offencesOfTraining),
  ]
}
