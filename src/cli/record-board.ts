/** The board of a record; of a large one no more is read than the board shows. */
import { boardGroundIn } from "../desk/kept-board.ts"
import { cellNamed, type BoardOptions } from "./board-view.ts"
import { shownFrom, type FromRecord } from "./record-ground.ts"

export const boardFromRecord =
  ({ explain }: BoardOptions): FromRecord =>
  (place) =>
    shownFrom(place, (db, codebook) =>
      boardGroundIn(db, codebook, explain === null ? null : (board) => cellNamed(board, explain)),
    )
