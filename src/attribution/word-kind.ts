/** Small words and marks at the edges of a content, as classes the verifier can ask about. */
import { hashOf } from "../language/hash.ts"
import type { Clues } from "./clues.ts"

const wordKinds: ReadonlyMap<number, number> = new Map(
  Object.entries({
    that: 1,
    to: 2,
    '"': 3,
    "“": 3,
    ",": 4,
    ":": 5,
    of: 6,
    about: 7,
    for: 8,
    in: 8,
    on: 8,
    with: 8,
    over: 8,
    ".": 9,
    and: 10,
    but: 10,
    if: 11,
    whether: 11,
    what: 11,
    how: 11,
    why: 11,
    "”": 12,
    "''": 12,
    who: 13,
    which: 13,
    as: 14,
    while: 15,
    because: 15,
    after: 15,
    by: 16,
    "—": 17,
    "–": 17,
    "--": 17,
    ")": 18,
    ";": 9,
  }).map(([word, kind]) => [hashOf(word), kind]),
)

/** Class of the token at `i`; 0 for any other word and outside the text. */
export const kindAt = ({ lower }: Clues, i: number): number => wordKinds.get(lower[i] ?? 0) ?? 0
