import type { RegisterDocument, RegisterRecord } from '../register.ts'

/**
 * The record with the addresses of its documents below that of its own page, and of the decisions that they tell of. Those
 * that have been fetched from elsewhere have theirs already.
 */
export function withAddresses(record: RegisterRecord, page: string): RegisterRecord {
  if (record.documents === undefined) return record
  const documents = record.documents.map((one) => ({ ...one, url: one.url ?? addressOf(page, one) }))
  return {
    ...record,
    documents,
    periods: record.periods.map((period) => ({ ...period, decision: decisionAt(period, documents) })),
  }
}

function decisionAt({ decision }: RegisterRecord['periods'][number], documents: readonly RegisterDocument[]) {
  if (decision === null || decision.url !== null) return decision
  const told = documents.find(({ kind, on }) => kind === 'decision' && on === decision.on)
  return { ...decision, url: told?.url ?? null }
}

function addressOf(page: string, { number }: Pick<RegisterDocument, 'number'>): string {
  return `${page}/handling/${number}.pdf`
}
