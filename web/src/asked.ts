/** What the pages ask for, each under one key, so that a change of the record asks anew. */
import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from "@tanstack/react-query"
import type {
  Board,
  CellOpened,
  Overview,
  ReportHeading,
  WhoAmI,
  WholeReport,
} from "../../src/api/contract.ts"
import { get, Refusal, useToken } from "./server.ts"

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => !(error instanceof Refusal) && count < 2,
    },
  },
})

export type Asked<T> = UseQueryResult<T>

const asking = <T>(path: string, query: Record<string, string | null> = {}) => ({
  queryKey: [path, query],
  queryFn: () => get<T>(path, query),
})

export const useAsked = <T>(path: string, query: Record<string, string | null> = {}): Asked<T> =>
  useQuery({ ...asking<T>(path, query), placeholderData: keepPreviousData })

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** A list that is asked for page by page. */
export const usePages = <P extends { readonly next: string | null }>(
  path: string,
  query: Record<string, string | number | null> = {},
): UseInfiniteQueryResult<InfiniteData<P>> =>
  useInfiniteQuery({
    queryKey: [path, query],
    queryFn: ({ pageParam }) => get<P>(path, { ...query, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: P) => last.next,
  })

export const useOverview = (): Asked<Overview> => useAsked("/api/record")
export const useBoard = (narrowing: Record<string, string | null> = {}): Asked<Board> =>
  useAsked("/api/board", narrowing)
export const useReports = (): Asked<Page<ReportHeading>> =>
  useAsked("/api/reports", { limit: "500" })

const whoAsks = {
  queryKey: ["/api/session"],
  queryFn: async () => {
    const who = await get<WhoAmI>("/api/session")
    useToken(who)
    return who
  },
  retry: false,
}

export const useWho = (): Asked<WhoAmI> => useQuery(whoAsks)

/** Before anybody shows it; a failure is told by who does. */
export const askWho = (): Promise<void> => client.prefetchQuery(whoAsks)

export async function askAhead<T>(
  path: string,
  query: Record<string, string | null> = {},
): Promise<T | undefined> {
  await client.prefetchQuery(asking<T>(path, query))
  return client.getQueryData<T>([path, query])
}

let waiting: ReturnType<typeof setTimeout> | undefined

/** Asks anew once the decisions that follow each other quickly are through. */
export function askAnewSoon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(() => void client.invalidateQueries(), 600)
}

export const reportKey = (id: string) => [`/api/reports/${id}`]

const askingReport = (id: string | null) => ({
  queryKey: reportKey(id ?? ""),
  queryFn: () => get<WholeReport>(`/api/reports/${encodeURIComponent(id ?? "")}`),
})

export const useReport = (id: string | null): Asked<WholeReport> =>
  useQuery({ ...askingReport(id), enabled: id !== null })

export const askAheadForReport = async (id: string | null): Promise<void> => {
  if (id !== null) await client.prefetchQuery(askingReport(id))
}

export const useCell = (query: Record<string, string | null>): Asked<CellOpened> =>
  useQuery({
    queryKey: ["/api/board/cell", query],
    queryFn: () => get<CellOpened>("/api/board/cell", query),
  })

/** Another word than before about the record, whoever changed it: all is asked anew. */
export function listen(): () => void {
  const events = new EventSource("/api/events")
  let known: string | null = null
  events.addEventListener("record", ({ data }: MessageEvent<string>) => {
    if (known !== null && known !== data) askAnewSoon()
    known = data
  })
  return () => events.close()
}
