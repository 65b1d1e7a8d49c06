/** Dates as a dossier writes them. */
export { printedDate, printedDay } from "../text/printed-date.ts"
