/** Who decides, and what is done when something was decided. */
import type { Reviewing } from "../record/review.ts"
import type { House } from "./house.ts"
import type { Asked } from "./operation.ts"
import { Refused } from "./problem.ts"

type Decided = Pick<
  Asked<unknown, unknown, { readonly reason?: string | null | undefined }>,
  "house" | "who" | "body"
>

/** @throws Refused when nobody says who works on this machine */
export const signedBy = ({ who, body }: Decided): Omit<Reviewing, "fourEyes"> => ({
  by: named(who.name),
  now: new Date().toISOString(),
  reason: body.reason ?? null,
})

export const reviewedBy = async (asked: Decided): Promise<Reviewing> => ({
  ...signedBy(asked),
  fourEyes: (await asked.house.codebook()).fourEyes,
})

export function named(name: string | null): string {
  if (name !== null) return name
  throw new Refused(
    403,
    "A review needs a reviewer with a name.",
    "Start the server with --as NAME, or add users with `rapporteur user add`.",
  )
}

/** Has the joint findings made anew; whoever waits for the board hears of it when it is done. */
export function joinAnew({ keeper, log }: House): void {
  keeper.freshen().catch((error: unknown) => log.error({ error }, "joining anew failed"))
}
