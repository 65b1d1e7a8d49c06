/** `rapporteur codebook`: drafts a codebook from reports, for a person to edit. */
import { draftOf } from "../analysis/draft.ts"
import { draftToYaml } from "../exchange/codebook-draft.ts"
import type { Ground } from "../desk/ground.ts"
import type { View } from "./view.ts"

export const codebookView = (ground: Ground): View => {
  const draft = draftOf(ground)
  return {
    table: {
      columns: ["kind", "name", "statements", "words"],
      rows: [
        ...draft.parties.map((one) => ["party", one.name, one.statements, one.members.join("; ")]),
        ...draft.issues.map((one) => ["issue", one.name, one.statements, one.example]),
        ...draft.others.map((one) => ["other", one.name, one.statements, null]),
      ],
    },
    data: draft,
    text: () => draftToYaml(draft),
  }
}
