/** What was just decided, with the way back; or what the server said against it. */
import { useState } from "react"
import { Trouble } from "../parts/state.tsx"
import { undo } from "../review.ts"
import { t } from "../texts/t.ts"

export interface Told {
  readonly what: string
  readonly step: number
}

interface Deciding {
  readonly told: Told | null
  readonly error: Error | null
  readonly isBusy: boolean
  /** Takes the step and remembers what it was. */
  readonly decide: (what: string, take: () => Promise<number | null>) => void
  readonly back: () => void
}

export function useDeciding(): Deciding {
  const [told, tell] = useState<Told | null>(null)
  const [error, fail] = useState<Error | null>(null)
  const [isBusy, busy] = useState(false)
  const decide: Deciding["decide"] = (what, take) => {
    busy(true)
    fail(null)
    take()
      .then((step) => tell(step === null ? null : { what, step }))
      .catch((cause: unknown) => fail(cause as Error))
      .finally(() => busy(false))
  }
  const back = (): void => {
    if (told === null) return
    void undo(told.step)
    tell(null)
  }
  return { told, error, isBusy, decide, back }
}

export const Step = ({ deciding: { told, error, back } }: { readonly deciding: Deciding }) => (
  <div role="status">
    {error !== null && <Trouble error={error} />}
    {told !== null && (
      <p className="meta">
        {told.what}{" "}
        <button type="button" className="linklike" onClick={back}>
          {t("decide.undo")}
        </button>
      </p>
    )}
  </div>
)
