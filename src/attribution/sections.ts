/**
 * Named typed arrays in one file: a magic word, a JSON head that lists the sections, then the
 * sections themselves, each aligned to eight bytes. Little-endian, as every machine we run on.
 */
import { BrokenModel } from "./broken-model.ts"

/** The kinds of array a section may be. */
interface Arrays {
  Int8Array: Int8Array
  Uint8Array: Uint8Array
  Int16Array: Int16Array
  Int32Array: Int32Array
  Float32Array: Float32Array
}
type ArrayName = keyof Arrays
export type Section = Arrays[ArrayName]

const arrays: {
  readonly [Name in ArrayName]: {
    readonly BYTES_PER_ELEMENT: number
    new (buffer: ArrayBuffer, offset: number, length: number): Arrays[Name]
  }
} = { Int8Array, Uint8Array, Int16Array, Int32Array, Float32Array }

interface Entry {
  readonly name: string
  readonly type: ArrayName
  readonly length: number
  readonly offset: number
}

interface Head {
  readonly facts: unknown
  readonly sections: readonly Entry[]
}

const MAGIC = "RPTR1\n"
const align = (offset: number): number => (offset + 7) & ~7

/** The bytes of a file that holds these facts and sections. */
export function writeSections(facts: unknown, sections: ReadonlyMap<string, Section>): Uint8Array {
  const entries: Entry[] = []
  let offset = 0
  for (const [name, section] of sections) {
    const type = section.constructor.name as ArrayName
    entries.push({ name, type, length: section.length, offset })
    offset = align(offset + section.byteLength)
  }
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ facts, sections: entries })}\n`)
  const base = align(head.length)
  const bytes = new Uint8Array(base + offset).fill(0x20, 0, base)
  bytes.set(head)
  for (const [k, section] of [...sections.values()].entries()) {
    const raw = new Uint8Array(section.buffer, section.byteOffset, section.byteLength)
    bytes.set(raw, base + (entries[k] as Entry).offset)
  }
  return bytes
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false
  const { name, type, length, offset } = value as Partial<Entry>
  if (typeof name !== "string" || typeof type !== "string" || !Object.hasOwn(arrays, type))
    return false
  return isCount(length) && isCount(offset) && offset === align(offset as number)
}

function isHead(value: unknown): value is Head {
  if (typeof value !== "object" || value === null) return false
  const { sections } = value as Partial<Head>
  return Array.isArray(sections) && sections.every(isEntry)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new BrokenModel("its head is no JSON", cause)
  }
}

function headOf(bytes: Uint8Array): { head: Head; base: number } {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length))
  if (start !== MAGIC) throw new BrokenModel("it does not begin as a model file")
  const end = bytes.indexOf(10, MAGIC.length)
  if (end < 0) throw new BrokenModel("its head is cut short")
  const head = parsed(bytes.subarray(MAGIC.length, end))
  if (!isHead(head)) throw new BrokenModel("its head lists no sections")
  return { head, base: align(end + 1) }
}

export interface SectionFile {
  readonly facts: unknown
  /** Throws BrokenModel when the section is missing, cut short or of another type. */
  get<Name extends ArrayName>(name: string, type: Name): Arrays[Name]
}

/** Opens the bytes of `writeSections`; the arrays are views into one copy of them. */
export function readSections(bytes: Uint8Array): SectionFile {
  const { head, base } = headOf(bytes)
  const buffer = new Uint8Array(bytes.subarray(base)).buffer
  const entries = new Map(head.sections.map((entry) => [entry.name, entry]))
  return {
    facts: head.facts,
    get(name, type) {
      const entry = entries.get(name)
      if (entry === undefined || entry.type !== type)
        throw new BrokenModel(`section ${name} is missing`)
      const { BYTES_PER_ELEMENT: width } = arrays[type]
      if (entry.offset + entry.length * width > buffer.byteLength)
        throw new BrokenModel(`section ${name} is cut short`)
      return new arrays[type](buffer, entry.offset, entry.length)
    },
  }
}
