/** The head of a page: its name, a standfirst, and what can be done. */
import { useEffect } from "react"

interface HeadProps {
  readonly title: string
  readonly children?: React.ReactNode
  readonly acts?: React.ReactNode
}

export const Head = ({ title, children, acts }: HeadProps) => {
  useEffect(() => {
    document.title = `${title} · Rapporteur`
  }, [title])
  return (
    <header className="head">
      <div>
        <h1>{title}</h1>
        {children !== undefined && <p className="stand">{children}</p>}
      </div>
      {acts !== undefined && <div className="acts">{acts}</div>}
    </header>
  )
}
