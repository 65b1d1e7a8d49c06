/** The way the words came: speaker, who quoted them, the outlet that carried them. */
import type { Statement } from "../../../src/api/contract.ts"
import { t, tOf } from "../texts/t.ts"

interface ChainProps {
  readonly statement: Statement
  /** Undefined while nobody knows it yet. */
  readonly outlet: string | null | undefined
}

export const Chain = ({ statement, outlet }: ChainProps) => {
  const { chain, speakerName, speakerRole, via } = statement
  const [, ...rest] = chain
  return (
    <p className="chain" dir="auto">
      <span>
        <b>{speakerName ?? chain[0]?.name ?? t("unnamed")}</b>
        {speakerRole !== null && `, ${speakerRole}`}
      </span>
      {rest.map(({ name, relation }, at) => (
        <span key={`${name} ${at}`}>
          <i>› {tOf("relation", relation === "said" && name === via ? "on" : relation)}</i>
          {name}
        </span>
      ))}
      {outlet !== undefined && (
        <span>
          <i>› {t("relation.carried")}</i>
          {outlet ?? t("noOutlet")}
        </span>
      )}
    </p>
  )
}
