/** What the board of a record is made of, asked for by cell: no statement is read that it shows none of. */
import { type Kysely, sql } from "kysely"
import type { Position } from "../talks/position.ts"
import type { AnyMovement } from "../talks/movement.ts"
import type { Tables } from "./tables.ts"

type Db = Kysely<Tables>

/** Names that any position has: how often, and where the first of them stands. */
export interface Standing {
  readonly party: string
  readonly issue: string
  readonly count: number
  readonly first: number
}

export async function standingsIn(db: Db): Promise<Standing[]> {
  const { rows } = await sql<{ party: string; issue: string; count: string; first: number }>`
    SELECT party, issue, count(*) AS count, min(number) AS first FROM findings
    WHERE list = 'positions' GROUP BY party, issue`.execute(db)
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

/** Of every party on every issue the latest in public and the latest reported from behind doors. */
export async function latestPositionsIn(db: Db): Promise<Position[]> {
  const latest = (kind: "public" | "private") => sql`
    SELECT (SELECT number FROM findings AS own WHERE own.list = 'positions'
      AND own.party = cells.party AND own.issue = cells.issue AND own.kind = ${kind}
      ORDER BY own.date DESC NULLS LAST, own.number LIMIT 1) AS number FROM cells`
  const { rows } = await sql<{ body: string }>`
    WITH cells AS MATERIALIZED (
      SELECT DISTINCT party, issue FROM findings WHERE list = 'positions'),
    latest AS MATERIALIZED (${latest("public")} UNION ALL ${latest("private")})
    SELECT body FROM findings JOIN latest ON latest.number = findings.number
    WHERE list = 'positions' ORDER BY findings.number`.execute(db)
  return rows.map(({ body }) => JSON.parse(body) as Position)
}

/** All positions of one cell, in the order of the record. */
export async function positionsAt(db: Db, party: string, issue: string): Promise<Position[]> {
  const rows = await db
    .selectFrom("findings")
    .select("body")
    .where("list", "=", "positions")
    .where("party", "=", party)
    .where("issue", "=", issue)
    .orderBy("number")
    .execute()
  return rows.map(({ body }) => JSON.parse(body) as Position)
}

/** As many of each issue as are asked for, measured ones before claimed ones. */
export async function movementsIn(db: Db, each: number): Promise<AnyMovement[]> {
  const { rows } = await sql<{ body: string }>`
    SELECT body FROM findings JOIN (
      SELECT number, row_number() OVER (PARTITION BY issue
        ORDER BY CASE kind WHEN 'measured' THEN 0 ELSE 1 END, number) AS place
      FROM findings WHERE list = 'movements' AND issue IS NOT NULL) AS placed
      ON placed.number = findings.number
    WHERE list = 'movements' AND placed.place <= ${each} ORDER BY findings.number`.execute(db)
  return rows.map(({ body }) => JSON.parse(body) as AnyMovement)
}
