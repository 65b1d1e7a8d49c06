/** Sentences of reports as evidence; words that several reports carry stand once, with all of them. */
import { Link } from "wouter"
import { Carrier, placeOf, type Evidence } from "./reference.tsx"

/** Sentences by their words, in the order in which they first stand; a place counts once. */
export function byWords(evidence: readonly Evidence[]): [words: string, places: Evidence[]][] {
  const sentences = new Map<string, Evidence[]>()
  for (const one of evidence) {
    const known = sentences.get(one.quote) ?? []
    if (!known.some(({ report }) => report === one.report)) known.push(one)
    sentences.set(one.quote, known)
  }
  return [...sentences]
}

interface ReferencesProps {
  readonly evidence: readonly Evidence[]
  /** Sentences shown; all where it is left out. */
  readonly most?: number
}

export const References = ({ evidence, most }: ReferencesProps) => (
  <>
    {byWords(evidence)
      .slice(0, most)
      .map(([words, places]) => (
        <div key={words} className="reference">
          <blockquote className="quotation" dir="auto">
            <Link href={placeOf(places[0]!)}>
              <mark>{words}</mark>
            </Link>
          </blockquote>
          <p className="meta">
            {places.map((one, at) => (
              <span key={one.report} className="carrier">
                {at === 0 ? (
                  <Carrier id={one.report} />
                ) : (
                  <Link href={placeOf(one)}>
                    <Carrier id={one.report} />
                  </Link>
                )}
              </span>
            ))}
          </p>
        </div>
      ))}
  </>
)
