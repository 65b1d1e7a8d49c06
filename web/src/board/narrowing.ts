/** What the address narrows the board to: days, a track, a state of review. */
export const narrowings = ["from", "to", "track", "status"] as const

export type Narrowing = Readonly<Record<(typeof narrowings)[number], string | null>>

export const narrowingIn = (params: URLSearchParams): Narrowing => ({
  from: params.get("from"),
  to: params.get("to"),
  track: params.get("track"),
  status: params.get("status"),
})

export const isNarrowed = (narrowing: Narrowing): boolean =>
  narrowings.some((name) => narrowing[name] !== null)
