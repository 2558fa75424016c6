import { createHash } from 'node:crypto'
import type { PostgresPool } from 'kysely'
import type pg from 'pg'

const worthNaming = /^\s*(select|insert|update|delete|with)\b/i

/**
 * A pool for Kysely in which every connection prepares each SQL text once under a name of its own (2-4 times faster
 * than unnamed). A connection keeps at most `cap` names; texts beyond that run unnamed.
 */
export function withNamedStatements(pool: pg.Pool, cap = 500): PostgresPool {
  const wrapped = new WeakMap<pg.PoolClient, pg.PoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const known = wrapped.get(client) ?? naming(client, cap)
      wrapped.set(client, known)
      return known
    },
  }
}

function naming(client: pg.PoolClient, cap: number): pg.PoolClient {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < cap && worthNaming.test(text)) names.set(text, statementName(text))
    return names.get(text)
  }
  const query = (text: string, parameters: readonly unknown[]) => {
    const name = nameOf(text)
    return client.query({ text, values: [...parameters], ...(name && { name }) })
  }
  return Object.create(client, { query: { value: query } })
}

function statementName(text: string): string {
  return `h_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
}
