/** Passes the one connection to a file on from hand to hand. */

export interface Turns {
  /**
   * @param isQuick goes before all that are not, in the order it was asked for
   * @returns gives the connection on; to be called once
   */
  take(isQuick: boolean): Promise<() => void>
}

export function turns(): Turns {
  const quick: (() => void)[] = []
  const others: (() => void)[] = []
  let isTaken = false
  const passOn = (): void => {
    const next = quick.shift() ?? others.shift()
    if (next === undefined) isTaken = false
    // A query holds the process up while it runs. Between two that wait, whatever else came in has
    // its turn: without it, no request would be heard until the last one waiting is through.
    else setImmediate(next)
  }
  return {
    take(isQuick) {
      if (isTaken) return new Promise((mine) => (isQuick ? quick : others).push(() => mine(passOn)))
      isTaken = true
      return Promise.resolve(passOn)
    },
  }
}
