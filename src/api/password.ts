/** Passwords and tokens: salted, slow hashes of what people choose, quick ones of what chance chose. */
import { createHash, randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto"

/** As OWASP advises: 32 MB and a tenth of a second or more a guess. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const satisfies ScryptOptions
const length = 32

const derived = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((done, fail) =>
    scrypt(password.normalize("NFKC"), salt, length, options, (error, key) =>
      error === null ? done(key) : fail(error),
    ),
  )

/** "scrypt$N$r$p$salt$hash": a later program may raise the cost and still read this. */
export async function passwordHash(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derived(password, salt, cost)
  const { N, r, p } = cost
  return ["scrypt", N, r, p, salt.toString("base64url"), hash.toString("base64url")].join("$")
}

/** Takes as long for a user nobody knows, so that the time tells no names. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, N, r, p, salt = "", hash = ""] = (stored ?? nobodys).split("$")
  const options = { ...cost, N: Number(N), r: Number(r), p: Number(p) }
  const found = await derived(password, Buffer.from(salt, "base64url"), options)
  const isEqual = timingSafeEqual(found, Buffer.from(hash, "base64url"))
  return isEqual && stored !== null
}

const blank = (bytes: number): string => Buffer.alloc(bytes).toString("base64url")
const nobodys = ["scrypt", cost.N, cost.r, cost.p, blank(16), blank(length)].join("$")

/** Of 256 random bits: too many to guess, so that a quick hash will do. */
export const secret = (): string => randomBytes(32).toString("base64url")

export const secretHash = (value: string): string =>
  createHash("sha256").update(value).digest("base64url")
