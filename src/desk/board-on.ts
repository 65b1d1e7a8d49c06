/** The board of the talks, with the codebook's parties and issues in its order. */
import { boardOf, type Board } from "../analysis/board.ts"
import type { Ground } from "./ground.ts"

export const boardOn = (ground: Ground): Board => boardOf({ ...ground, ...ground.board })
