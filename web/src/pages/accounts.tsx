/** Where reports disagree: the versions side by side in equal columns, each with its reports. */
import "./pages.css"
import type { Account, Meeting, Proposal } from "../../../src/api/contract.ts"
import { useAsked, type Page } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { References } from "../parts/references.tsx"
import { Nothing, Ready } from "../parts/state.tsx"
import { shortDay, t } from "../texts/t.ts"

const all = { limit: "500" }

/** What the account is about, in the words of the reports; the id stays inside. */
function subjectOf(
  about: string,
  meetings: readonly Meeting[],
  proposals: readonly Proposal[],
): string {
  const meeting = meetings.find(({ id }) => id === about)
  if (meeting !== undefined)
    return [
      t("accounts.meeting"),
      meeting.place ??
        meeting.participants
          .map(({ name }) => name)
          .slice(0, 2)
          .join(", "),
      shortDay(meeting.date),
    ].join(", ")
  const proposal = proposals.find(({ id }) => id === about)
  if (proposal !== undefined) return `${t("accounts.proposal")}, ${proposal.name}`
  return about.replace(/^fact: /u, "")
}

export const AccountsPage = () => {
  const accounts = useAsked<Page<Account>>("/api/accounts", all)
  const meetings = useAsked<Page<Meeting>>("/api/meetings", all).data?.items ?? []
  const proposals = useAsked<Page<Proposal>>("/api/proposals", all).data?.items ?? []
  const count = accounts.data?.items.length ?? 0
  return (
    <>
      <Head title={t("accounts.title")}>{count > 0 && t("accounts.stand", { count })}</Head>
      <Ready asked={accounts}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing>{t("accounts.none")}</Nothing>
          ) : (
            items.map((one) => (
              <Fact
                key={`${one.about} ${one.slot}`}
                account={one}
                subject={subjectOf(one.about, meetings, proposals)}
              />
            ))
          )
        }
      </Ready>
    </>
  )
}

const Fact = ({ account, subject }: { readonly account: Account; readonly subject: string }) => (
  <section className="rival">
    <header className="section">
      <h2 dir="auto">{subject}</h2>
      <span className="meta">{t("accounts.slot", { slot: account.slot })}</span>
    </header>
    <ul className="versions">
      {account.versions.map((version) => (
        <Version key={version.value} version={version} />
      ))}
    </ul>
  </section>
)

const Version = ({ version }: { readonly version: Account["versions"][number] }) => {
  const { value, reports, evidence } = version
  return (
    <li>
      <p className="value" dir="auto">
        {value}
      </p>
      <p className="meta">{t("reports", { count: reports.length })}</p>
      <References evidence={evidence} />
    </li>
  )
}
