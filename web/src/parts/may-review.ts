/** Whether whoever looks at the page may decide; what cannot be done is not offered. */
import { useWho } from "../asked.ts"

export function useMayReview(): boolean {
  const { data: who } = useWho()
  return who !== undefined && who.name !== null && who.scopes.includes("review")
}
