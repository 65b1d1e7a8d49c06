/** What stands behind a sentence of the record. */
export { finderOf, type Finder } from "../analysis/finder.ts"
