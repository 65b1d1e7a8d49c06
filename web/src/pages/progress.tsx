/** What becomes of an upload, as the server tells it. */
import { useEffect, useState } from "react"
import { Link } from "wouter"
import type { Upload } from "../../../src/api/contract.ts"
import { client } from "../asked.ts"
import { t } from "../texts/t.ts"

const isOver = ({ state }: Upload): boolean => state === "done" || state === "failed"

function useUpload(first: Upload): Upload {
  const [upload, hear] = useState(first)
  useEffect(() => {
    if (isOver(first)) return
    const events = new EventSource(`/api/uploads/${encodeURIComponent(first.id)}/events`)
    const heard = ({ data }: MessageEvent<string>): void => {
      const next = JSON.parse(data) as Upload
      hear(next)
      if (!isOver(next)) return
      events.close()
      void client.invalidateQueries()
    }
    events.addEventListener("upload", heard)
    events.addEventListener("message", heard)
    return () => events.close()
  }, [first])
  return upload
}

export const Progress = ({ first }: { readonly first: Upload }) => {
  const upload = useUpload(first)
  const { state, kinds, unread, because } = upload
  const told = Object.entries(kinds).filter(([, count]) => count > 0)
  return (
    <section className="progress" aria-label={t("add.progress")} role="status">
      <p>
        <b>{t(`add.state.${state}`)}</b>
        {told.map(([kind, count]) => (
          <span key={kind}> · {t(`add.kinds.${kind}`, { count })}</span>
        ))}
        {because !== null && ` ${because}`}
      </p>
      {unread.map(({ name, because: why, mend }) => (
        <p key={name} className="meta">
          {t("add.unread", { name, because: why, mend })}
        </p>
      ))}
      {state === "done" && (
        <Link href="/" className="button" data-first="">
          {t("add.toBoard")}
        </Link>
      )}
    </section>
  )
}
