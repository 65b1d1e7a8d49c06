import type { Run } from "./label.ts"

/** Do two runs of tokens share a token? */
export const meet = ([from, to]: Run, [start, end]: Run): boolean => from < end && to > start
