/** The model that comes with the package, opened once a test file, for the tests of every room. */
import { openModel } from "../src/rapporteur.ts"

export const englishNews = await openModel()
