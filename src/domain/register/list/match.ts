import type { RegisterRecord } from '../../register.ts'
import { type Chain, joinRows, type LinedRow, nameKey, overlaps } from './join-rows.ts'
import { changedFields, type ListSource, recordOf } from './record-of.ts'

/** What publishing the list would do with a row. */
export type RowVerdict =
  | { kind: 'new'; record: RegisterRecord }
  | { kind: 'changed'; record: RegisterRecord; fields: readonly string[] }
  | { kind: 'same'; id: string }
  /** Stands in the register already, published by somebody else or run here: published only if a person says so. */
  | { kind: 'duplicate'; record: RegisterRecord; of: string }
  /** One more agreement of the partnership on another line. */
  | { kind: 'joined'; line: number }
  | { kind: 'repeated'; line: number }
  | { kind: 'idUnknown' }

export type Judging = {
  source: ListSource
  /** What the register has in the places that the list names. */
  existing: readonly RegisterRecord[]
  /** Makes an id that nobody has. */
  newId: (record: { title: string | null; names: string; municipality: string }) => string
}

/** What becomes of every row, by its line. */
export function judgeRows(rows: readonly LinedRow[], judging: Judging): Map<number, RowVerdict> {
  const { chains, repeated } = joinRows(rows)
  const register = indexed(judging.existing)
  const verdicts = new Map<number, RowVerdict>()
  for (const { line, of } of repeated) verdicts.set(line, { kind: 'repeated', line: of })
  for (const chain of chains) {
    const [first, ...rest] = chain.rows
    verdicts.set(first.line, judge(chain, judging, register))
    for (const { line } of rest) verdicts.set(line, { kind: 'joined', line: first.line })
  }
  return verdicts
}

type Register = {
  byId: Map<string, RegisterRecord>
  byKey: Map<string, RegisterRecord[]>
  /** Records that a row has been matched with: no other row changes them. */
  taken: Set<string>
}

function indexed(records: readonly RegisterRecord[]): Register {
  const keyed = (record: RegisterRecord) =>
    keyOf(
      record.municipality.code,
      record.parties.filter(({ side }) => side === 'ideaBased'),
    )
  return {
    byId: new Map(records.map((record) => [record.id, record])),
    byKey: Map.groupBy(records, keyed),
    taken: new Set(),
  }
}

function keyOf(municipality: string, parties: readonly { name: string }[]): string {
  return [municipality, ...parties.map(({ name }) => nameKey(name)).toSorted()].join('|')
}

function judge(chain: Chain, judging: Judging, register: Register): RowVerdict {
  const [{ row }] = chain.rows
  const own = (record: RegisterRecord) => isOwn(record, judging.source)
  const named = row.id === null ? undefined : register.byId.get(row.id)
  if (row.id !== null && (named === undefined || !own(named))) return { kind: 'idUnknown' }
  const alike = (register.byKey.get(keyOf(row.municipality.code, row.ideaBasedParties)) ?? []).filter(
    (record) => isAlike(record, chain, own(record)),
  )
  const before = named ?? alike.find((record) => own(record) && !register.taken.has(record.id))
  if (before !== undefined) {
    register.taken.add(before.id)
    return compared(chain, judging, before)
  }
  const record = recordOf(chain, { id: judging.newId(naming(chain)), source: judging.source })
  const other = alike.find((one) => !own(one))
  return other === undefined ? { kind: 'new', record } : { kind: 'duplicate', record, of: other.id }
}

/** Only what the same body has published by list before is changed by a list. */
function isOwn({ provenance }: RegisterRecord, { body }: ListSource): boolean {
  return provenance.origin === 'import' && provenance.publisher === body.name
}

/** A record of the body's own is the same under the same title also when the period is new. */
function isAlike(record: RegisterRecord, { rows }: Chain, own: boolean): boolean {
  const [{ row }] = rows
  const sameTitle = nameKey(record.title ?? '') === nameKey(row.title ?? '')
  const sameTime = rows.some((one) => record.periods.some((period) => overlaps(period, one.row.period)))
  const numbers = [record.registryNumber, row.registryNumber]
  const sameNumber = numbers.includes(null) || numbers[0] === numbers[1]
  return own ? sameTitle && sameNumber : sameTime
}

function compared(chain: Chain, { source }: Judging, before: RegisterRecord): RowVerdict {
  const record = recordOf(chain, { id: before.id, source, before })
  const fields = changedFields(before, record)
  return fields.length === 0 ? { kind: 'same', id: before.id } : { kind: 'changed', record, fields }
}

function naming({ rows }: Chain) {
  const [{ row }] = rows
  const names = row.ideaBasedParties.map(({ name }) => name).join(' ')
  return { title: row.title, names, municipality: row.municipality.name }
}
