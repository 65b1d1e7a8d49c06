/** Distances in tokens as eleven classes: exact when near, coarse when far. */
export function distanceClass(tokens: number): number {
  if (tokens <= 4) return tokens
  if (tokens <= 6) return 5
  if (tokens <= 9) return 6
  if (tokens <= 14) return 7
  if (tokens <= 22) return 8
  return tokens <= 40 ? 9 : 10
}
