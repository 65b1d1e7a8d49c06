/** A blank in a sentence: a filter written out, its choices behind it. */
interface BlankProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, word: string])[]
  readonly choose: (value: string) => void
}

export const Blank = ({ label, value, choices, choose }: BlankProps) => (
  <select
    className="blank"
    aria-label={label}
    value={value}
    onChange={({ target }) => choose(target.value)}
  >
    {choices.map(([one, word]) => (
      <option key={one} value={one}>
        {word}
      </option>
    ))}
  </select>
)
