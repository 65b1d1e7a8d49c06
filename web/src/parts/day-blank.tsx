/** A blank in a sentence for a day, taken as soon as a whole one stands in it. */
import { useEffect, useState } from "react"

interface DayBlankProps {
  readonly label: string
  /** An ISO 8601 date; "" for none. */
  readonly value: string
  readonly choose: (day: string) => void
}

export const DayBlank = ({ label, value, choose }: DayBlankProps) => {
  const [typed, type] = useState(value)
  useEffect(() => type(value), [value])
  return (
    <input
      type="date"
      className="blank"
      aria-label={label}
      value={typed}
      onChange={({ target }) => {
        type(target.value)
        // While a year is typed, 0002 and 0020 stand there for a moment.
        if (target.value === "" || target.value >= "1000") choose(target.value)
      }}
    />
  )
}
