/** Words of the negotiating trades that name one thing, so that a codebook's words find them. */
import { stemOf } from "./stem.ts"

const groups = `
withdraw withdrawal pullback pullout pull retreat redeploy
guns gun artillery howitzer cannon weapons weapon arms mortar rocket
troops soldiers forces army units
ceasefire cease-fire truce armistice hostilities
monitor observer inspector watcher
monitoring verification inspection
crossing checkpoint gate passage border-post
border frontier boundary
prisoner captive detainee hostage inmate
release free exchange swap
aid relief humanitarian convoy
corridor passage
refugee displaced returnee
pay wage wages salary salaries earnings raise
pension retirement superannuation
hours overtime shift roster week rota
job jobs layoff redundancy dismissal staffing post
strike walkout stoppage
closure closures closing shut
guard conductor crew steward
driver motorman engineer
inflation cost-of-living cola
tariff duty duties levy customs
quota cap ceiling limit
subsidy subsidies support
fishing fishery catch fish
flow discharge
dam reservoir barrage
fill filling impound
gauge data readings figures measurements
sediment silt mud
debt loan bond credit
maturity term tenor
haircut write-down write-off reduction
interest coupon rate
emission emissions carbon greenhouse
coal fossil
finance fund funding money
price prices
export exports shipment
import imports
election vote ballot poll
ministry portfolio post cabinet seat
amnesty pardon
sanctions embargo
guarantee guarantees assurance
enrichment centrifuge uranium
slots slot landing
route routes flight
merger takeover bid
headquarters head-office seat
share stake holding
`

/** The one stem that stands for a whole group. */
const leaders: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split("\n")
    .flatMap((group) => {
      const stems = group.split(/\s+/).map(stemOf)
      return stems.map((stem): [string, string] => [stem, stems[0] as string])
    })
    .toReversed(),
)

/** The stem under which a word and its synonyms meet. */
export const conceptOf = (word: string): string => {
  const stem = stemOf(word)
  return leaders.get(stem) ?? stem
}
