import type { KyselyPlugin, RootOperationNode } from 'kysely'
import { instant, noteSpan } from '../kernel/trace.ts'

/**
 * Tells of every query that is answered in a trace: how long it took, and which group it belongs to, such as `select
 * partnership`. Never its values, nor what it says beside that.
 */
export function tracedQueries(): KyselyPlugin {
  const begun = new WeakMap<object, { at: number; name: string }>()
  return {
    transformQuery({ node, queryId }) {
      begun.set(queryId, { at: instant(), name: groupOf(node) })
      return node
    },
    async transformResult({ result, queryId }) {
      const query = begun.get(queryId)
      if (query !== undefined) {
        const attributes = { 'db.system.name': 'postgresql', 'db.response.returned_rows': result.rows.length }
        noteSpan({ name: query.name, kind: 'client', begun: query.at, attributes })
      }
      return result
    },
  }
}

/** What it does, and with which table: of a query in SQL what its beginning says of both. */
function groupOf(node: RootOperationNode): string {
  const text = 'sqlFragments' in node ? node.sqlFragments.join(' ') : ''
  if (text === '') return `${verbOf(node.kind)} ${tableOf(node)}`.trim()
  const verb = /^\W*(\w+)/.exec(text)?.[1]?.toLowerCase() ?? 'query'
  const [, table = ''] = /\b(?:from|into|update)\s+([a-z_]+)\b/i.exec(text) ?? []
  return `${verb} ${table}`.trim()
}

function verbOf(kind: RootOperationNode['kind']): string {
  return /^[A-Z][a-z]+/.exec(kind)?.[0].toLowerCase() ?? 'query'
}

/** The first table that stands in the query. */
function tableOf(node: unknown): string {
  const found = /"identifier":\{"kind":"IdentifierNode","name":"([a-z_]+)"/.exec(JSON.stringify(named(node)))
  return found?.[1] ?? ''
}

/** Where a query of each kind names its table. */
function named(node: unknown): unknown {
  const { from, into, table } = node as { from?: unknown; into?: unknown; table?: unknown }
  return from ?? into ?? table ?? null
}
