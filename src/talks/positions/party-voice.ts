/** Whose position a statement shows: the party's own voice, not a dissenter's or the other side's. */
import type { KnownParty } from "../../actors/known-party.ts"
import type { Statement } from "../statement.ts"
import { wordsOf } from "../stem.ts"

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Who holds or speaks for an office of the party itself. */
const offices = list(`
minister premier president chancellor king queen emir sultan secretary spokesman spokeswoman
spokesperson spokespeople ambassador envoy negotiator diplomat governor commissioner government
ministry embassy cabinet delegation delegate presidency official officials adviser aide
`)
/** Words of a role that set its holder apart from the party's line. */
const apart = list(`
opposition backbench backbencher dissident dissidents rebel hardline hardliner hard-line ex-minister veteran
breakaway rival critic critics activist analyst analysts resident residents retired ousted shareholder
`)
const heads = list(
  "chairman chairwoman chair chairperson head leader president director member chief",
)
const generic = list(`
the a an of and for its their in at on deputy vice general national regional federal chief party union
league association front movement council committee group party's
`)

const named = (words: string): Set<string> =>
  new Set(wordsOf(words).filter((word) => /^\p{L}/u.test(word) && !generic.has(word)))

/** A body of its own within the party's camp: "head of the netmakers' guild". */
function headsAnotherBody(role: string, party: string, known: KnownParty | undefined): boolean {
  const words = wordsOf(role)
  const of = words.indexOf("of")
  if (of < 1 || !heads.has(words[of - 1] as string)) return false
  const body = role.slice(role.toLowerCase().indexOf(" of ") + 4)
  if (!/^(?:the |an? )?\p{Lu}/u.test(body)) return false
  const own = named([party, ...(known?.aliases ?? []), ...(known?.members ?? [])].join(" "))
  return ![...named(body)].some((word) => own.has(word) || isDemonym(word, own))
}

/** "Selkorran" for "Selkorra": four letters alike say that the name is the party's. */
const isDemonym = (word: string, own: ReadonlySet<string>): boolean =>
  [...own].some(
    (name) => name.length > 3 && word.startsWith(name.slice(0, Math.max(4, name.length - 2))),
  )

/** A former minister; but who was once a theatre nurse may well lead the union now. */
const isFormer = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      word === "former" &&
      words.slice(k + 1, k + 5).some((next) => offices.has(next) || heads.has(next)),
  )

/** Does the speaker tell the party's own line? A member who dissents does not. */
export function tellsTheLine(
  role: string | null,
  party: string,
  known: KnownParty | undefined,
): boolean {
  if (role === null) return true
  const words = wordsOf(role)
  if (words.some((word) => apart.has(word)) || isFormer(words)) return false
  return words.some((word) => offices.has(word)) || !headsAnotherBody(role, party, known)
}

const opening = /^(?:\d{1,2}[:.]\d\d )?(?:(?:on|as for|as to) [^,]{1,40}, )?(?:that )?(?:the )?/

/** What a quote says of another party that it begins with: "Vennland has accepted it"; else null. */
function ofAnother(
  { quote }: Statement,
  party: string,
  parties: readonly KnownParty[],
): string | null {
  const start = quote.toLowerCase().replaceAll("’", "'").replace(opening, "")
  for (const { name, aliases } of parties) {
    if (name === party) continue
    for (const one of [name, ...aliases]) {
      const bare = one.toLowerCase().replace(/^the /, "")
      if (bare !== "" && start.startsWith(`${bare} `)) return start.slice(bare.length + 1)
    }
  }
  return null
}

const asks = /^(?:still |now |also |only )?(?:wants|demands|asks for|insists|seeks|is asking for)\b/

/**
 * Does the quote begin with another party as the one who acts? What that one must do is the
 * speaker's own demand, what it wants is not.
 */
export function tellsOfAnother(
  statement: Statement,
  party: string,
  parties: readonly KnownParty[],
  isDemand: boolean,
): boolean {
  const rest = ofAnother(statement, party, parties)
  return rest !== null && (!isDemand || asks.test(rest))
}

const alone = list(`
official diplomat source minister negotiator aide adviser advisor delegate officer manager insider figure member
executive
`)

/** "A high official at the board", without a name: what is said so is said in confidence. */
export function isUnnamedInsider({ speakerName, speakerRole }: Statement): boolean {
  if (speakerName === null || speakerRole !== null) return false
  const words = speakerName.replace(/^(?:a|an|one|another)\b\s*/i, "").split(/\s+/)
  const of = words.findIndex((word) => /^(?:of|from|in|at|with|who|familiar|close)$/.test(word))
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? ""
  return alone.has(head) && /^\p{Ll}/u.test(words[0] ?? "")
}

const insiders = list(`
official officials diplomat diplomats source sources minister ministers negotiator negotiators aide aides
adviser advisers delegate delegates officer executive manager insider insiders figure spokesman spokeswoman
`)

/** "A Vennish official familiar with the talks" speaks for Vennland, though the text names nobody. */
function insiderOf(statement: Statement, parties: readonly KnownParty[]): string[] {
  const { speakerName, private: isPrivate } = statement
  const words = wordsOf(speakerName ?? "")
  if (
    (isPrivate !== true && !isUnnamedInsider(statement)) ||
    !words.some((word) => insiders.has(word))
  )
    return []
  const own = parties.filter(({ name, aliases }) => {
    const names = named([name, ...aliases].join(" "))
    return words.some((word) => names.has(word) || (word.length > 4 && isDemonym(word, names)))
  })
  return own.length === 1 ? own.map(({ name }) => name) : []
}

const between =
  /^(?:the |an? )?(?:\p{L}+ )?(?:mediators?|observers?|conciliators?|facilitators?|arbitrators?|guarantors?)$/iu

/**
 * The parties whose position a statement shows.
 *
 * @param parties the codebook's; none: every party that is named may have positions
 */
export function partiesOf(statement: Statement, parties: readonly KnownParty[]): string[] {
  const names =
    statement.party?.split(";").map((name) => name.trim()) ?? insiderOf(statement, parties)
  return names.filter((name) => {
    const known = parties.find((one) => one.name === name)
    if (between.test(name)) return known?.role === "party"
    if (parties.length > 0 && known?.role !== "party") return false
    return tellsTheLine(statement.speakerRole, name, known)
  })
}
