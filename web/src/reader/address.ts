/** Where a report is read. */
export const addressOf = (id: string): string => `/reader/${encodeURIComponent(id)}`
