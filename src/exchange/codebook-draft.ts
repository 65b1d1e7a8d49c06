/** Writes a drafted codebook as YAML, with the counts and examples as comments for its editor. */
import { Document, type YAMLMap, type YAMLSeq } from "yaml"
import type { Draft, DraftIssue, DraftParty } from "../analysis/draft.ts"

const counted = (count: number): string => `${count} statement${count === 1 ? "" : "s"}`

function partyNode(document: Document, { name, aliases, members, statements }: DraftParty) {
  const node = document.createNode({ name, aliases, members, role: "party" }) as YAMLMap
  node.commentBefore = ` ${counted(statements)}`
  for (const key of ["aliases", "members"]) (node.get(key) as YAMLSeq).flow = true
  return node
}

function issueNode(document: Document, { name, statements, parties, example }: DraftIssue) {
  const node = document.createNode({ name, triggers: [], rungs: [] }) as YAMLMap
  const by = parties.length === 0 ? "" : ` by ${parties.join(", ")}`
  node.commentBefore = ` ${counted(statements)}${by}\n e.g. ${example}`
  for (const key of ["triggers", "rungs"]) (node.get(key) as YAMLSeq).flow = true
  return node
}

const head = ` A draft from the reports: correct the names, keep the parties that sit at the table
 (role: party, mediator or observer), merge issues that are one, and word three to five
 rungs for each issue, from one side's end to the other's.`

/** @returns a whole YAML file that can be read as a codebook at once */
export function draftToYaml(draft: Draft): string {
  const document = new Document({ name: "", parties: [], issues: [] })
  document.commentBefore = head
  const parties = document.get("parties") as YAMLSeq
  const issues = document.get("issues") as YAMLSeq
  for (const one of draft.parties) parties.add(partyNode(document, one))
  for (const one of draft.issues) issues.add(issueNode(document, one))
  if (draft.others.length > 0)
    document.comment = ` Who else speaks, for no party the reports name:\n${draft.others
      .map(({ name, statements }) => ` - ${name.replaceAll(/\s+/gu, " ")}, ${counted(statements)}`)
      .join("\n")}`
  return document.toString({ lineWidth: 0 })
}
