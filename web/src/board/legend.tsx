/** What the marks of the board mean. */
import { Shape, stances } from "../parts/stance.tsx"
import { t, tOf } from "../texts/t.ts"

export const Legend = () => (
  <ul className="legend" aria-label={t("stance.legend")}>
    {[...stances, "silent"].map((stance) => (
      <li key={stance} className="chip" data-bare="" data-stance={stance}>
        <Shape stance={stance} />
        {tOf("stance", stance)}
      </li>
    ))}
    <li>
      <i className="sample" data-by="machine" />
      {t("stance.proposed")}
    </li>
    <li>
      <i className="sample" />
      {t("stance.decided")}
    </li>
    <li>
      <i className="sample hatch" />
      {t("stance.quiet")}
    </li>
  </ul>
)
