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

/** One that did not answer in time is given to nobody else: its answer, or its open transaction, may still be under way. */
function naming(client: pg.PoolClient, cap: number): pg.PoolClient {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < cap && worthNaming.test(text)) names.set(text, statementName(text))
    return names.get(text)
  }
  let silent: Error | null = null
  const query = async (text: string, parameters: readonly unknown[]) => {
    if (silent !== null) throw silent
    const name = nameOf(text)
    return client.query({ text, values: [...parameters], ...(name && { name }) }).catch((fault: Error) => {
      if (fault.message === 'Query read timeout') silent = fault
      throw fault
    })
  }
  const release = (discard?: boolean) => client.release(discard === true || silent !== null)
  return Object.create(client, { query: { value: query }, release: { value: release } })
}

function statementName(text: string): string {
  return `h_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
}
