/** Counts for whoever watches over the server, in the text format of Prometheus. */

export interface Metrics {
  /** Of one request that was answered. */
  answered(operation: string, status: number, milliseconds: number): void
  text(): string
}

const bounds = [5, 25, 100, 500, 2500] as const

export function openMetrics(): Metrics {
  const requests = new Map<string, number>()
  const buckets = bounds.map(() => 0)
  let [count, sum] = [0, 0]
  return {
    answered(operation, status, milliseconds) {
      const labels = `operation="${operation}",status="${status}"`
      requests.set(labels, (requests.get(labels) ?? 0) + 1)
      count += 1
      sum += milliseconds
      for (const [k, bound] of bounds.entries())
        if (milliseconds <= bound) buckets[k] = (buckets[k] ?? 0) + 1
    },
    text() {
      const { rss } = process.memoryUsage()
      const lines = [
        "# TYPE rapporteur_requests_total counter",
        ...[...requests].map(([labels, n]) => `rapporteur_requests_total{${labels}} ${n}`),
        "# TYPE rapporteur_request_milliseconds histogram",
        ...bounds.map((b, k) => `rapporteur_request_milliseconds_bucket{le="${b}"} ${buckets[k]}`),
        `rapporteur_request_milliseconds_bucket{le="+Inf"} ${count}`,
        `rapporteur_request_milliseconds_sum ${sum}`,
        `rapporteur_request_milliseconds_count ${count}`,
        "# TYPE process_resident_memory_bytes gauge",
        `process_resident_memory_bytes ${rss}`,
        "# TYPE process_uptime_seconds gauge",
        `process_uptime_seconds ${process.uptime()}`,
      ]
      return `${lines.join("\n")}\n`
    },
  }
}
