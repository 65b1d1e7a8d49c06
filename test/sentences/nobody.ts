/** Fiction: sentences of invented talks in which nobody says, thinks or wants anything. */
export const nobody = [
  "The two delegations met in Halm on Monday.",
  "The duty on steel was lifted in April.",
  "Bond prices fell by two points on Tuesday.",
  "The strike has closed the port for eleven days.",
  "Shells hit the school shortly before noon.",
  "The plenary opened with a minute of silence.",
  "Cocoa traded at a three-year high.",
  "Forty captives crossed the bridge at dawn.",
  "The fence runs along the ridge for nine kilometres.",
  "The reservoir holds two billion cubic metres.",
  "The first flight landed at 7:30 a.m.",
  "The talks lasted five hours and ended without a dinner.",
  "The so-called “grey zone” is four kilometres wide.",
  "The “Harbour Accord” was signed in 2019.",
  "Rain fell all night on the tents.",
  "The contract covers 1,200 crane drivers.",
  "The delegation left by the back door.",
  "Snow closed the pass for a week.",
  "The ninth round begins on 4 May.",
] as const

/** The model that comes with the package hears somebody here; a test fails when it no longer does. */
export const misheard = ["Vennland and Halm share a border and a river."] as const
