/** The parts of a paper by the parties that spoke of them: accepted, refused, or nothing said. */
import type { ProposalWhole } from "../../../src/api/contract.ts"
import { References } from "../parts/references.tsx"
import { ActChip, Chip } from "../parts/stance.tsx"
import { t } from "../texts/t.ts"

type Part = ProposalWhole["parts"][number]
type Reaction = Part["reactions"][number]

const partiesOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap(({ reactions }) => reactions.map(({ party }) => party))),
]

/** A person's only where a person decided on every sentence. */
const statusOf = ({ sentences }: Reaction): string =>
  sentences.length > 0 &&
  sentences.every(({ statement }) => statement !== null && statement.status !== "proposed")
    ? "accepted"
    : "proposed"

export const Parts = ({ whole: { parts } }: { readonly whole: ProposalWhole }) => {
  const parties = partiesOf(parts)
  if (parts.length === 0) return <p className="meta dim">{t("plan.noReactions")}</p>
  return (
    <table className="plain by-party">
      <caption className="hidden">{t("plan.parts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("plan.part")}</th>
          {parties.map((party) => (
            <th key={party} scope="col" dir="auto">
              {party}
            </th>
          ))}
          {parties.length === 0 && <th scope="col">{t("plan.reactions")}</th>}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.label}>
            <th scope="row" dir="auto">
              <b>{part.label}</b>
              <References evidence={part.sentences.map(({ evidence }) => evidence)} most={2} />
            </th>
            {parties.map((party) => (
              <td key={party} data-label={party}>
                <Said reactions={part.reactions.filter((one) => one.party === party)} />
              </td>
            ))}
            {parties.length === 0 && <td className="meta dim">{t("plan.noReactions")}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Said = ({ reactions }: { readonly reactions: readonly Reaction[] }) =>
  reactions.length === 0 ? (
    <Chip stance="silent" status="proposed" word={t("board.noStatement")} />
  ) : (
    <ul>
      {reactions.map((one, at) => (
        <li key={at} className="entry">
          <p>
            <ActChip act={one.reaction} status={statusOf(one)} />
          </p>
          <References evidence={one.sentences.map(({ evidence }) => evidence)} most={2} />
        </li>
      ))}
    </ul>
  )
