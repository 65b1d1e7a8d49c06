/**
 * A language as metadata writes it, as a BCP 47 tag; "en" when nothing usable is said.
 *
 * ```ts
 * languageTag("en_GB") // "en-GB"
 * languageTag(null) // "en"
 * ```
 */
export function languageTag(written: string | null): string {
  if (written === null) return "en"
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"))[0] ?? "en"
  } catch {
    return "en"
  }
}
