/** Fiction: refusals that wait for something, and the words they wait for. */
import { expect, test } from "vitest"
import { gleanedFrom } from "../../../test/gleaned.ts"

const meaningIn = (text: string) => {
  const [one] = gleanedFrom([["2028-03-02", text]]).flatMap(({ statements }) => statements)
  const { condition = null, act = null } = one ?? {}
  return [act, condition === null ? null : text.slice(condition.start, condition.end)]
}

test.each([
  ["The union said no ferry would sail until the fine was paid.", "until the fine was paid"],
  ["“Nobody leaves before a judge says so,” Holt said.", "before a judge says so"],
  ["“We will not sign until the levy is lifted,” the shipper said.", "until the levy is lifted"],
  [
    "“We will not return unless the dismissals are withdrawn,” Holt said.",
    "unless the dismissals are withdrawn",
  ],
  [
    "“We can sign, provided that the monitors are unarmed,” the general said.",
    "provided that the monitors are unarmed",
  ],
])("a refusal that waits is conditional: %s", (text, condition) => {
  expect(meaningIn(text)).toEqual(["conditional", condition])
})

test.each([
  ["Violations of the truce have halved since the new year, the observers said.", "accuses"],
  ["Her teams had been refused passage at the bridge, the colonel said.", "rejects"],
  ["“Sixty is where the bank stands,” Brandt said.", "demands"],
])("words that only look like it do no such thing: %s", (text, act) => {
  expect(meaningIn(text)[0]).not.toBe(act)
})

test.each([
  ["“A claim of that size cannot be met,” the minister said.", "rejects"],
  ["“We withdraw our offer,” the general said.", "rejects"],
  ["The farms cannot live on less than sixty, the envoy said.", "demands"],
  ["“We promised nothing,” Holt said.", "denies"],
])("short words that do something: %s", (text, act) => {
  expect(meaningIn(text)[0]).toBe(act)
})
