/** Reports come in: dropped, chosen or pasted, and what becomes of them is told as it happens. */
import "./pages.css"
import { useState } from "react"
import type { Overview, Upload } from "../../../src/api/contract.ts"
import { useOverview } from "../asked.ts"
import { Head } from "../parts/head.tsx"
import { Ready, Trouble } from "../parts/state.tsx"
import { address, send } from "../server.ts"
import { t } from "../texts/t.ts"
import { Examples } from "./examples.tsx"
import { Progress } from "./progress.tsx"

/** Whether the record was empty when somebody came stays true for the visit; it must be known first. */
export const AddPage = () => (
  <Ready asked={useOverview()}>{(overview) => <Adding overview={overview} />}</Ready>
)

const Adding = ({ overview }: { readonly overview: Overview }) => {
  const [upload, take] = useState<Upload | null>(null)
  const [error, fail] = useState<Error | null>(null)
  const [wasEmpty] = useState(overview.reports === 0)
  const sending = async (work: () => Promise<Upload>): Promise<void> => {
    fail(null)
    try {
      take(await work())
    } catch (refused) {
      fail(refused as Error)
    }
  }
  const files = (all: FileList | null): void => {
    if (all === null || all.length === 0) return
    const form = new FormData()
    for (const file of all) form.append("reports", file, file.name)
    void sending(() => send<Upload>("/api/uploads", form))
  }
  return (
    <>
      <Head title={wasEmpty ? t("add.empty") : t("add.title")} />
      {error !== null && <Trouble error={error} />}
      {upload !== null && <Progress key={upload.id} first={upload} />}
      <div className="halves">
        <section>
          <p className="lead">{t("add.lead")}</p>
          <ol className="steps">
            {["step1", "step2", "step3"].map((step) => (
              <li key={step}>
                <span>
                  <b>{t(`add.${step}`)}</b> <span className="dim">{t(`add.${step}b`)}</span>
                </span>
              </li>
            ))}
          </ol>
          {wasEmpty && <Examples open={(work) => void sending(work)} />}
        </section>
        <section>
          <Drop files={files} />
          <Paste sending={(work) => void sending(work)} />
        </section>
      </div>
    </>
  )
}

const Drop = ({ files }: { readonly files: (all: FileList | null) => void }) => {
  const [isOver, over] = useState(false)
  return (
    <div
      className="drop"
      data-over={isOver ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        over(true)
      }}
      onDragLeave={() => over(false)}
      onDrop={(event) => {
        event.preventDefault()
        over(false)
        files(event.dataTransfer.files)
      }}
    >
      <h2>{t("add.drop")}</h2>
      <p className="meta">{t("add.forms")}</p>
      <label className="button" data-first="">
        {t("add.choose")}
        <input
          type="file"
          multiple
          className="hidden"
          onChange={({ target }) => files(target.files)}
        />
      </label>
    </div>
  )
}

const Paste = ({ sending }: { readonly sending: (work: () => Promise<Upload>) => void }) => {
  const [text, write] = useState("")
  const [outlet, name] = useState("")
  const [published, date] = useState("")
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault()
        const isPage = /^\s*<(?:!doctype|html|head|body|article)\b/iu.test(text)
        const type = isPage ? "text/html" : "text/plain"
        sending(() =>
          send<Upload>(address("/api/uploads", { outlet, published }), new Blob([text], { type })),
        )
        write("")
      }}
    >
      <div className="field">
        <label htmlFor="text">{t("add.paste")}</label>
        <textarea
          id="text"
          className="input"
          rows={8}
          dir="auto"
          value={text}
          placeholder={t("add.hint")}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <div className="pair">
        <div className="field">
          <label htmlFor="outlet">{t("add.outlet")}</label>
          <input
            id="outlet"
            className="input"
            maxLength={300}
            value={outlet}
            onChange={({ target }) => name(target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="published">{t("add.published")}</label>
          <input
            id="published"
            type="date"
            className="input"
            value={published}
            onChange={({ target }) => date(target.value)}
          />
        </div>
      </div>
      <p className="acts">
        <button type="submit" className="button" data-first="" disabled={text.trim() === ""}>
          {t("add.read")}
        </button>
        <span className="meta">{t("add.local")}</span>
      </p>
    </form>
  )
}
