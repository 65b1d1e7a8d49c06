/** What a company is called again: "the airline" for an "Airways", "the carmaker" for a "Motors". */

const lines = `
airways airlines air aviation: airline carrier
motors motor automotive auto: carmaker automaker manufacturer
rail railways railway railroad trains: railway railroad operator
steel metals: steelmaker producer
lines shipping maritime: carrier shipper line
mining mines minerals copper gold: miner producer
energy power electric gas water: utility supplier
oil petroleum: producer
bank banking: bank lender
stores markets supermarkets retail: retailer grocer
studios pictures entertainment: studio
foods dairy meats: processor producer
pharma pharmaceuticals laboratories: drugmaker manufacturer
semiconductor semiconductors electronics chips: chipmaker manufacturer
press newspapers publishing: publisher
health hospitals clinic: hospital
post mail: carrier
`

const table = new Map<string, readonly string[]>()
for (const line of lines.trim().split("\n")) {
  const [words = "", nouns = ""] = line.split(": ")
  for (const word of words.split(" ")) table.set(word, nouns.split(" "))
}

/** Every noun of a trade: a company may be taken up by it. */
export const tradeNouns: ReadonlySet<string> = new Set([...table.values()].flat())

/**
 * The nouns that take up a company of whose name this word is a part.
 *
 * ```ts
 * tradesOf("airways") // ["airline", "carrier"]
 * ```
 */
export const tradesOf = (word: string): readonly string[] => table.get(word) ?? []
