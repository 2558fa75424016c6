import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { type RegisterRecord, registerRecord } from '../../register.ts'
import { judgeRows } from './match.ts'
import type { ReadRow } from './read-row.ts'

const source = {
  body: { key: 'jarva', name: 'Järva' },
  fileName: 'lista.xlsx',
  today: plainDate('2026-11-23'),
  at: '2026-11-23T09:00:00.000Z',
  mapping: { ideaBasedParties: 0, period: 1, summary: 2 },
}

describe('a list beside the register', () => {
  test('is new where nothing is alike, and a whole record', () => {
    const [verdict] = judge([aRow({})])
    assert.ok(verdict?.kind === 'new')
    assert.deepEqual(registerRecord.parse(verdict.record), verdict.record)
    assert.equal(verdict.record.status, 'ended')
  })

  test('is the same when it says the same again', () => {
    assert.deepEqual(judge([aRow({})], published([aRow({})])), [{ kind: 'same', id: 'id-1' }])
  })

  test('tells which fields are new, and keeps what it has no column for', () => {
    const before = published([aRow({})]).map((record) => ({
      ...record,
      verifiedOn: '2026-01-01',
      registryNumber: 'KS 1',
    }))
    const [verdict] = judge([aRow({ summary: 'Nytt' })], before)
    assert.ok(verdict?.kind === 'changed')
    assert.deepEqual(verdict.fields, ['summary'])
    assert.equal(verdict.record.registryNumber, 'KS 1')
  })

  test('continues the chain of agreements, in the list and in the register', () => {
    const first = aRow({})
    const next = aRow({ period: { from: '2025', to: '2026' } })
    const verdicts = judge([first, next])
    assert.deepEqual(verdicts[1], { kind: 'joined', line: 2 })
    const [later] = judge([next], published([first]))
    assert.ok(later?.kind === 'changed')
    assert.deepEqual(
      later.record.periods.map(({ from, kind }) => [from, kind]),
      [
        ['2022', 'original'],
        ['2025', 'continuation'],
      ],
    )
  })

  test('says when a row repeats another', () => {
    assert.deepEqual(judge([aRow({}), aRow({ summary: 'Igen' })])[1], { kind: 'repeated', line: 2 })
  })

  test('asks before it publishes what another has published', () => {
    const other = published([aRow({})]).map((record) => ({
      ...record,
      provenance: { ...record.provenance, origin: 'case' as const },
    }))
    const [same, later] = [aRow({}), aRow({ period: { from: '2030', to: null } })]
    assert.equal(judge([same], other)[0]?.kind, 'duplicate')
    assert.equal(judge([later], other)[0]?.kind, 'new')
  })

  test('changes by id only what is its own', () => {
    const [theirs] = published([aRow({})])
    assert.ok(theirs)
    const others = [{ ...theirs, provenance: { ...theirs.provenance, publisher: 'Umeå' } }]
    assert.equal(judge([aRow({ id: 'id-1' })], [theirs])[0]?.kind, 'same')
    assert.equal(judge([aRow({ id: 'id-1' })], others)[0]?.kind, 'idUnknown')
    assert.equal(judge([aRow({ id: 'finns-inte' })])[0]?.kind, 'idUnknown')
  })
})

function judge(rows: readonly ReadRow[], existing: readonly RegisterRecord[] = []) {
  const lined = rows.map((row, place) => ({ line: place + 2, row }))
  let made = 0
  const verdicts = judgeRows(lined, { source, existing, newId: () => `id-${++made}` })
  return lined.map(({ line }) => verdicts.get(line))
}

function published(rows: readonly ReadRow[]): RegisterRecord[] {
  return judge(rows).flatMap((verdict) => (verdict?.kind === 'new' ? [verdict.record] : []))
}

function aRow(changes: Partial<ReadRow>): ReadRow {
  return {
    id: null,
    title: null,
    municipality: { code: '0180', name: 'Stockholm' },
    publicParties: [{ name: 'Järva', number: null }],
    ideaBasedParties: [{ name: 'Röda Korset', number: null }],
    associatedParties: [],
    period: { from: '2022', to: '2024' },
    summary: 'Läxhjälp',
    targetGroup: 'Barn',
    categories: [],
    themes: [],
    geography: null,
    fundingOre: null,
    registryNumber: null,
    link: null,
    protectedPlace: false,
    ...changes,
  }
}
