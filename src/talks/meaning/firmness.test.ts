/** Fiction: every name, place and dispute in these sentences is invented. */
import { describe, expect, test } from "vitest"
import { meaningIn } from "../../../test/marked.ts"

const hedged = [
  "She <said> [a ballot might follow in June].",
  "“[We may sign next week],” he <said>.",
  "The envoy <said> [a swap could follow].",
  "He <said> [the cut would probably be phased].",
  "“[Perhaps a little more is possible],” the banker <said>.",
  "The daily <said> [the union had reportedly lowered its claim].",
  "“[I think the gap is small],” she <said>.",
  "“[We believe they will come],” the delegate <said>.",
  "He <said> [a merger was not ruled out].",
  "The source <said> [Orsk did not rule out a joint patrol].",
  "She <said> [the airline would return to the talks if and when fuel got cheaper].",
  "“[If we were rich, we would pay],” the mayor <said>.",
  "“[If they had asked, we would have come],” the pilot <said>.",
  "The diplomat <said> [the talks seemed to be moving].",
  "He <said> [it was possible that the quota would grow].",
  "Orsk is <believed> [to be ready for a smaller loan].",
  "The paper <understands> [that the offer has been raised].",
  "She <said> [the two sides had agreed in principle on a timetable].",
  "The aide <hinted> [at a longer contract].",
  "He <said> [the general was likely to accept].",
  "“[Maybe we were too harsh],” she <said>.",
  "He <said> [the loan was apparently repaid].",
  "“[It cannot be ruled out],” the chair <said>.",
  "The minister <said> [it was not clear who would pay].",
] as const

const firm = [
  "She <said> [the third round would be held in June].",
  "“[We will sign next week],” he <said>.",
  "He <said> [the vote could not be put off].",
  "“[We couldn't accept it],” the banker <said>.",
  "She <said> [no train could run on Sunday].",
  "The crews <said> [they would walk out if pay was frozen].",
  "“[Solutions can be discussed],” the envoy <said>.",
  "The delegate <said> [the talks began on May 3].",
  "He <said> [nobody could say what had happened].",
  "“[We are closer than in spring],” she <said>.",
  "The ministry <said> [that it was ready to sign, but only if the books were opened].",
  "“[It would help us],” the grower <said>.",
  "The bank <denied> [any default].",
  "He <said> [the offer was final].",
] as const

describe("a hedge", () => {
  test.each(hedged)("holds back: %s", (sentence) => {
    expect(meaningIn(sentence).hedged).toBe(true)
  })
  test.each(firm)("does not stand in: %s", (sentence) => {
    expect(meaningIn(sentence).hedged).toBe(false)
  })
})

const negated = [
  "“[We will not sign],” he <said>.",
  "“[We won't move],” the docker <said>.",
  "The ministry <said> [it had never offered to pay].",
  "“[Not one ship sails],” she <said>.",
  "He <said> [there was no reason to wait].",
  "“[Nobody asked us],” the grower <said>.",
  "She <said> [the harvest could not be saved].",
  "“[We ask for nine no longer],” he <said>.",
  "He <said> [neither side had moved].",
  "“[Nothing has been agreed],” the chair <said>.",
  "She <said> [the mills cannot pay more].",
  "The diplomat <said> [his state had not closed its embassy].",
  "“[There was no letter. The archive is open to all],” she <said>.",
  "“[They came late. They did not apologise],” he <said>.",
  "The bank <said> [it was ready to talk but would not write off debt].",
  "He <said> [that the plan was dead and that nothing would revive it].",
] as const

const plain = [
  "“[We will sign],” he <said>.",
  "The dairy board <rejected> [the lower quota].",
  "Orsk <denied> [that it had fired first].",
  "“[We will sign because they did not shoot],” he <said>.",
  "She <said> [the state that never paid was now a donor].",
  "“[There is no doubt that we will win],” he <said>.",
  "She <said> [not only the crews but the passengers had suffered].",
  "He <said> [the fund must hold no less than nine millions].",
  "“[We came for peace, not war],” he <said>.",
  "The envoy <said> [the meeting would go ahead unless it did not rain].",
  "She <said> [the pay must rise by nine crowns, “not six, not eight”].",
  "“[No matter what they say, we are ready],” he <said>.",
  "The union <refused> [to work on Sunday].",
  "He <said> [the text was due no later than Friday].",
  "The crews <said> [they would strike if they were not paid].",
] as const

describe("a negator", () => {
  test.each(negated)("negates: %s", (sentence) => {
    expect(meaningIn(sentence).negated).toBe(true)
  })
  test.each(plain)("does not negate: %s", (sentence) => {
    expect(meaningIn(sentence).negated).toBe(false)
  })
})

const conditions = [
  ["“[We will sign if the shelling stops],” he <said>.", "if the shelling stops"],
  ["She <said> [her party would stay only if the tax was dropped].", "only if the tax was dropped"],
  ["“[Unless they pay, we go],” the crew <said>.", "Unless they pay"],
  [
    "He <said> [the loan would be extended, provided that the budget was cut].",
    "provided that the budget was cut",
  ],
  [
    "The ministry <said> [it would lift the ban on condition that inspectors came].",
    "on condition that inspectors came",
  ],
  [
    "“[We are ready to talk as long as the truce holds],” she <said>.",
    "as long as the truce holds",
  ],
  ["They <said> [the men would be freed in return for grain].", "in return for grain"],
  [
    "He <said> [work would resume once the dismissals were withdrawn].",
    "once the dismissals were withdrawn",
  ],
  [
    "“[If they open the gate and stop the raids, we will sign],” he <said>.",
    "If they open the gate and stop the raids",
  ],
  [
    "She <said> [flights would resume only after the pilots had been heard].",
    "only after the pilots had been heard",
  ],
  ["“[We will sign even if it rains],” he <said>.", null],
  ["He <said> [few ships, if any, would sail].", null],
  ["She <asked> [whether the talks would go on].", null],
  ["“[We will sign at once],” he <said>.", null],
  ["He <said> [the text would be changed once more].", null],
  ["“[It looks as if they will come],” she <said>.", null],
  [
    "He <said> [the loan would be extended, provided the budget was cut].",
    "provided the budget was cut",
  ],
  ["He <said> [the school had, with aid, provided the desks].", null],
  ["The school <provided> [desks for the talks].", null],
  ["He <said> [the valley had once been theirs].", null],
] as const

describe("a condition", () => {
  test.each(conditions)("%s", (sentence, expected) => {
    const { condition, text } = meaningIn(sentence)
    expect(condition && text.slice(condition.start, condition.end)).toBe(expected)
  })
})

const doubled = [
  ["open", "Orsk <did not rule out> [a pullback]."],
  ["open", "The bank <would not reject> [a longer term]."],
  ["denies", "The airline <denied> [that it had refused to talk]."],
  ["denies", "He <denied> [that nothing had been paid]."],
  ["concedes", "The union <no longer demanded> [nine per cent]."],
  ["other", "The abbess <stopped short of blessing> [the plan]."],
  ["other", "The minister <fell short of accepting> [the figure]."],
  ["other", "She <refused to say> [whether the offer had been accepted]."],
  ["other", "The bank <did not deny> [that it had been approached]."],
  ["open", "“[We have never ruled out a referendum],” he <said>."],
  ["open", "“[I would not exclude a vote],” the senator <said>."],
  ["concedes", "“[We no longer demand a separate court],” she <said>."],
  ["rejects", "“[We will not back down],” he <said>."],
  ["accuses", "“[They will not budge on hours],” the clerk <said>."],
  ["reports-no-agreement", "“[We are no closer to an agreement],” she <said>."],
  ["reports-no-agreement", "He <said> [no deal had been reached]."],
  ["rejects", "“[The islands are not negotiable],” he <said>."],
  ["rejects", "“[We are not open to a merger],” the chair <said>."],
  ["rejects", "Tarrin <will not agree> [to a cap]."],
] as const

describe("two negations, and denials of half a yes", () => {
  test.each(doubled)("%s: %s", (act, sentence) => {
    expect(meaningIn(sentence).act).toBe(act)
  })
})
