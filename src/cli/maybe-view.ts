/** `rapporteur actors --maybe`: persons who may be one, until somebody decides. */
import { counted } from "../text/counted.ts"
import { visible } from "../text/visible.ts"
import type { Ground } from "../desk/ground.ts"
import { piece } from "./style.ts"
import type { View } from "./view.ts"
import { wrap } from "./wrap.ts"

export const maybeView = ({ maybe, actors }: Ground): View => {
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]))
  const pairs = maybe.map(({ id, other, reason }) => ({
    one: { id, name: nameOf.get(id) ?? id },
    other: { id: other, name: nameOf.get(other) ?? other },
    reason,
  }))
  return {
    table: {
      columns: ["one", "other", "reason", "one id", "other id"],
      rows: pairs.map(({ one, other, reason }) => [one.name, other.name, reason, one.id, other.id]),
    },
    data: { maybe: pairs },
    text: ({ width, brush }) => {
      const lines = pairs.flatMap(({ one, other, reason }) =>
        wrap(
          [piece(visible(`${one.name} / ${other.name}`), "bold"), piece(` · ${reason}`, "dim")],
          { width, first: "", rest: "  " },
          brush,
        ),
      )
      return `${[...lines, brush(piece(`${counted(pairs.length, "pair")}.`, "bold"))].join("\n")}\n`
    },
  }
}
