/** Fiction: invented pay talks at an invented ferry. */
import { describe, expect, test } from "vitest"
import { statementOf } from "../../test/talk-pieces.ts"
import type { Actor } from "../actors/actor.ts"
import { draftToYaml } from "./codebook-draft.ts"
import { parseCodebook } from "./codebook-file.ts"
import type { ActorId } from "../text/ids.ts"
import { draftOf } from "../analysis/draft.ts"

const actor = (id: string, given: Partial<Actor>): Actor => ({
  id: id as ActorId,
  name: id,
  kind: "person",
  roles: [],
  party: null,
  aliases: [],
  ...given,
})

const marsh = actor("Ida Marsh", { party: "Deckhands' Union" })
const lund = actor("Bo Lund", { party: "Deckhands' Union" })
const union = actor("Deckhands' Union", {
  kind: "organisation",
  party: "Deckhands' Union",
  aliases: ["the union"],
})

const draft = draftOf({
  actors: [lund, marsh, union],
  statements: [
    statementOf("s-1", { speaker: marsh.id, issue: "pay", quote: "Six per cent: no less" }),
    statementOf("s-2", { speaker: marsh.id, issue: "Pay", quote: "Pay comes first" }),
    statementOf("s-3", { speaker: lund.id, issue: "rota" }),
    statementOf("s-4", { party: null, speakerName: "a harbour historian" }),
  ],
})

describe("a drafted codebook", () => {
  test("lists the parties with their other names, and their people by how much they say", () => {
    expect(draft.parties).toEqual([
      {
        name: "Deckhands' Union",
        aliases: ["the union"],
        members: ["Ida Marsh", "Bo Lund"],
        statements: 3,
      },
    ])
  })

  test("counts an issue once however it is capitalised, and shows words on it", () => {
    expect(
      draft.issues.map(({ name, statements, example }) => [name, statements, example]),
    ).toEqual([
      ["pay", 2, "Six per cent: no less"],
      ["rota", 1, "the boats stay in port"],
    ])
  })

  test("can be read as a codebook at once, whatever the words of the reports hold", () => {
    const codebook = parseCodebook(draftToYaml(draft), "draft")
    expect(codebook.parties[0]?.members).toEqual(["Ida Marsh", "Bo Lund"])
    expect(codebook.issues.map(({ name }) => name)).toEqual(["pay", "rota"])
    const nothing = draftToYaml(draftOf({ actors: [], statements: [] }))
    expect(parseCodebook(nothing, "draft").parties).toEqual([])
  })
})
