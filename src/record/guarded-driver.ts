/** A driver whose errors are those of our family, whatever the database calls them. */
import type { DatabaseConnection, Driver, QueryResult } from "kysely"
import { type Place, troubleOf } from "./trouble.ts"

/** Wraps every step of a driver that may fail. */
export function guarded(driver: Driver, place: Place): Driver {
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>()
  const innerOf = (connection: DatabaseConnection): DatabaseConnection =>
    inner.get(connection) ?? connection
  const known = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw troubleOf(place, error)
    }
  }
  return {
    init: () => known(driver.init()),
    async acquireConnection() {
      const connection = await known(driver.acquireConnection())
      const outer: DatabaseConnection = {
        executeQuery: <R>(query: Parameters<DatabaseConnection["executeQuery"]>[0]) =>
          known(connection.executeQuery(query)) as Promise<QueryResult<R>>,
        streamQuery: (query, size) => connection.streamQuery(query, size),
      }
      inner.set(outer, connection)
      return outer
    },
    beginTransaction: (one, settings) => known(driver.beginTransaction(innerOf(one), settings)),
    commitTransaction: (one) => known(driver.commitTransaction(innerOf(one))),
    // After a lost connection there is nothing to roll back; the first error is the one to tell.
    rollbackTransaction: (one) => driver.rollbackTransaction(innerOf(one)).catch(() => {}),
    releaseConnection: (one) => driver.releaseConnection(innerOf(one)),
    destroy: () => driver.destroy(),
  }
}
