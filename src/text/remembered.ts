/** Words come again and again from report to report: what is known of one is computed once. */

/** Keeps what was computed for a key, up to a bound, then begins anew: memory stays flat. */
export class Remembered<Value> {
  private readonly known = new Map<string, Value>()
  private readonly compute: (key: string) => Value
  private readonly bound: number

  constructor(compute: (key: string) => Value, bound: number) {
    this.compute = compute
    this.bound = bound
  }

  get(key: string): Value {
    const found = this.known.get(key)
    if (found !== undefined) return found
    if (this.known.size >= this.bound) this.known.clear()
    // Token words are slices that would keep their whole report alive; the copy does not.
    const copy = Buffer.from(key, "utf16le").toString("utf16le")
    const value = this.compute(copy)
    this.known.set(copy, value)
    return value
  }
}
