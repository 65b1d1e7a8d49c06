/** The report as it was read: only the statement in focus wears source, cue and content. */
import { memo, useMemo } from "react"
import type { WholeReport } from "../../../src/api/contract.ts"
import { t } from "../texts/t.ts"
import { paragraphsOf, type Paragraph, type Piece, type Span } from "./segment.ts"

interface TextProps {
  readonly whole: WholeReport
  readonly current: number
  /** A span somebody came for that belongs to no statement. */
  readonly wanted: Span | null
  readonly choose: (at: number) => void
}

export const ReportText = ({ whole, current, wanted, choose }: TextProps) => {
  const { report, statements, attributions } = whole
  const statuses = statements.map(({ status }) => status)
  // Decisions change statements, not where their words stand.
  const paragraphs = useMemo(
    () => paragraphsOf(whole),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [report, attributions, statements.length],
  )
  if (report.text === "") return <p className="nothing">{t("reader.noText")}</p>
  return (
    <div
      className="report-text"
      dir="auto"
      onClick={({ target }) => {
        // Whoever selects words wants those, not the statement they happen to end in.
        if (getSelection()?.isCollapsed === false) return
        const at = (target as HTMLElement).closest<HTMLElement>("[data-of]")?.dataset["of"]
        if (at !== undefined) choose(Number(at))
      }}
    >
      {paragraphs.map((one) => (
        <Line
          key={one.start}
          paragraph={one}
          text={report.text}
          {...{ statuses, current, wanted, choose }}
        />
      ))}
    </div>
  )
}

interface LineProps extends Omit<TextProps, "whole"> {
  readonly paragraph: Paragraph
  readonly text: string
  readonly statuses: readonly string[]
}

/** A decision changes the look of a few words; the other lines of a long report stay as they are. */
function looksAlike(before: LineProps, after: LineProps): boolean {
  const isSame =
    before.paragraph === after.paragraph &&
    before.text === after.text &&
    before.wanted?.start === after.wanted?.start &&
    before.wanted?.end === after.wanted?.end &&
    before.choose === after.choose
  const marks = isSame ? after.paragraph.pieces.flatMap((piece) => piece.marks) : []
  return (
    isSame &&
    marks.every(
      ({ of }) =>
        (of === before.current) === (of === after.current) &&
        before.statuses[of] === after.statuses[of],
    )
  )
}

const Line = memo(function Line({ paragraph, text, statuses, current, wanted, choose }: LineProps) {
  if (paragraph.isAside)
    return (
      <p className="aside">
        <span className="hidden">{t("reader.aside")}: </span>
        <span data-at={paragraph.start}>{text.slice(paragraph.start, paragraph.end)}</span>
      </p>
    )
  return (
    <p>
      {paragraph.pieces.map((piece) => (
        <span key={piece.start}>
          {piece.marks
            .filter(({ isFirst, start }) => isFirst && start === piece.start)
            .map(({ of }) => (
              <button
                key={of}
                type="button"
                className="no"
                aria-current={of === current ? "true" : undefined}
                onClick={() => choose(of)}
              >
                {of + 1}
              </button>
            ))}
          <span data-at={piece.start} {...wear(piece, statuses, current, wanted)}>
            {text.slice(piece.start, piece.end)}
          </span>
        </span>
      ))}
    </p>
  )
}, looksAlike)

function wear(piece: Piece, statuses: readonly string[], current: number, wanted: Span | null) {
  const own = piece.marks.filter(({ of }) => of === current)
  const quiet = piece.marks.findLast(({ kind, of }) => kind === "content" && of !== current)
  const isWanted = wanted !== null && piece.start >= wanted.start && piece.end <= wanted.end
  const classes = [
    ...own.map(({ kind }) => `is-${kind}`),
    ...(isWanted && own.length === 0 ? ["is-content"] : []),
    ...(quiet === undefined
      ? []
      : [statuses[quiet.of] === "proposed" ? "by-machine" : "by-person"]),
  ]
  const of = own.length > 0 ? current : quiet?.of
  return { className: classes.join(" ") || undefined, "data-of": of }
}
