/** The board of the talks, with the codebook's parties and issues in its order. */
import { boardOf, type Board } from "../analysis/board.ts"
import type { Ground } from "./ground.ts"

export const boardOn = (ground: Ground): Board =>
  boardOf({
    ...ground,
    parties: ground.codebook.parties.filter(({ role }) => role === "party").map((one) => one.name),
    issues: ground.codebook.issues.map(({ name }) => name),
  })
