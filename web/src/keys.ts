/** Single keys: heard everywhere but where somebody types, and only while they are switched on. */
import { useEffect, useRef } from "react"

const store = "rapporteur.keys"

export const keysAreOn = (): boolean => localStorage.getItem(store) !== "off"

export const switchKeys = (on: boolean): void => localStorage.setItem(store, on ? "on" : "off")

const isIn = (target: EventTarget | null, places: string): boolean =>
  target instanceof HTMLElement && target.closest(places) !== null

const isTyping = (target: EventTarget | null): boolean =>
  isIn(target, "input:not([type=radio]):not([type=checkbox]), textarea, select, dialog")

/** Fields have arrows and Enter of their own. */
const isFields = (target: EventTarget | null, key: string): boolean =>
  key !== "Escape" && isIn(target, "input, textarea, select, dialog")

/** What a key does; "g b" is a g and then a b. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

let begun: string | null = null

export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const isSingle = event.key.length === 1
      if (isSingle ? isTyping(event.target) || !keysAreOn() : isFields(event.target, event.key))
        return
      const pressed = begun !== null && begun !== event.key ? `${begun} ${event.key}` : event.key
      const work = latest.current[pressed]
      if (work === undefined) return
      event.preventDefault()
      work(event)
    }
    document.addEventListener("keydown", hear)
    return () => document.removeEventListener("keydown", hear)
  }, [])
}

/** Remembers the first key of a pair for a second; to be set up once. */
export function rememberFirst(): () => void {
  const hear = ({ key, target }: KeyboardEvent): void => {
    const first = key === "g" && !isTyping(target) ? key : null
    setTimeout(() => (begun = first))
    if (first !== null) setTimeout(() => (begun = null), 1_000)
  }
  document.addEventListener("keydown", hear)
  return () => document.removeEventListener("keydown", hear)
}
