/** Nouns that name a side by themselves, and sides that are against the state they belong to. */

/** The side that a noun before a role stands for: "consumer delegate", "rebel commander". */
export const sideOfNoun: ReadonlyMap<string, string> = new Map([
  ["rebel", "rebels"],
  ["insurgent", "insurgents"],
  ["separatist", "separatists"],
  ["guerrilla", "guerrillas"],
  ["opposition", "opposition"],
  ["consumer", "consumers"],
  ["producer", "producers"],
  ["exporter", "exporters"],
  ["importer", "importers"],
  ["consuming", "consumers"],
  ["producing", "producers"],
  ["exporting", "exporters"],
  ["importing", "importers"],
  ["creditor", "creditors"],
  ["lender", "lenders"],
  ["bondholder", "bondholders"],
  ["landlord", "landlords"],
  ["grower", "growers"],
  ["shipper", "shippers"],
  ["debtor", "debtors"],
  ["employer", "employers"],
  ["employers", "employers"],
  ["owners", "owners"],
  ["management", "management"],
  ["student", "students"],
  ["tenant", "tenants"],
])

/** Whoever is against the state: "the Syrian opposition" is not Syria. */
export const against: ReadonlySet<string> = new Set(
  `opposition rebel rebels insurgent insurgents insurgency militia militias separatist separatists
  guerrilla guerrillas dissident dissidents exile exiles resistance protester protesters demonstrator
  demonstrators opponent opponents militant militants fighter fighters critic critics`.split(/\s+/),
)

const kinds =
  `developing developed rich poor poorer richer wealthy wealthier small large island coastal inland
  landlocked low-lying oil-producing coffee-producing cocoa-producing producing exporting importing consuming
  donor creditor debtor industrial industrialised industrialized emerging upstream downstream riparian vulnerable
  fishing farm industry business rebel armed militant tribal indigenous employer producer consumer landowner
  opposition guerrilla insurgent separatist least-developed`
    .trim()
    .split(/\s+/)
    .join("|")
const bloc = new RegExp(
  `(?:(?:least|small|poor|large|rich|major|main|big) )?(?:${kinds})(?: island)? (?:states|nations|countries|economies|islands|groups|governments)\\b`,
  "iu",
)

/**
 * "Developing countries" are a side by their kind, where "countries" alone are nobody in particular.
 *
 * ```ts
 * blocOf("small island states of the south") // "small island states"
 * blocOf("several countries") // null
 * ```
 */
export const blocOf = (name: string): string | null => bloc.exec(name)?.[0] ?? null
