/**
 * A view that is fetched when it is first looked at. React's own `lazy` holds a view back for 300 ms
 * once its fallback has been shown; here it stands as soon as it has come, and a view that cannot be
 * fetched says so.
 */
import { useCallback, useEffect, useState, type ComponentType } from "react"
import { Bones, Trouble } from "./parts/state.tsx"

export interface Later {
  (): React.ReactNode
  /** Begins before anybody looks. */
  fetch(): Promise<void>
}

export function later(load: () => Promise<ComponentType>): Later {
  let View: ComponentType | null = null
  let loading: Promise<void> | null = null
  const fetch = (): Promise<void> =>
    (loading ??= load().then(
      (loaded) => void (View = loaded),
      (error: unknown) => {
        loading = null
        throw error
      },
    ))
  const Shown = () => {
    const [error, fail] = useState<Error | null>(null)
    const [, drawn] = useState(View !== null)
    const look = useCallback(() => {
      fail(null)
      fetch().then(() => drawn(true), fail)
    }, [])
    useEffect(look, [look])
    if (View !== null) return <View />
    return error === null ? <Bones /> : <Trouble error={error} again={look} />
  }
  return Object.assign(Shown, { fetch })
}
