import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { agreement, historyOf, type Told } from '../../../test/support/case-duties.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { waitingFor } from '../engine.ts'
import { papersAnew } from './papers-anew.ts'

const asked: Told = [
  'documentsRequested',
  '2029-01-10',
  {
    documents: ['statutes', 'accounts'],
    of: { a: ['statutes', 'accounts'], b: ['accounts'] },
    why: 'renewal',
    answerBy: '2029-02-01',
  },
]
const got = (document: string, organisation: string, content = {}): Told => [
  'documentReceived',
  '2029-01-15',
  { document, organisation, ...content },
]
const marked = (document: string, organisation: string, mark: string): Told => [
  'documentMarked',
  '2029-01-15',
  { document, organisation, mark },
]

describe('documents asked for anew before a new agreement', () => {
  const papers = ['a', 'b'].map((organisation) => ({ organisation, missing: [] }))
  const history = (...more: Told[]) => ({
    ...historyOf(...agreement('2026-09-01', '2029-08-31', ...more)),
    facts: {
      papers,
      parties: [
        { id: 'lead', name: 'Nämnden', side: 'public' as const },
        ...['a', 'b'].map((id) => ({ id: `party-${id}`, name: id, side: 'party' as const, holder: id })),
      ],
    },
  })
  const left = (...more: Told[]) =>
    papersAnew(history(...more)).map(({ organisation, documents }) => `${organisation}: ${documents}`)

  test('are waited for from each organisation until they have come or it is said why not', () => {
    assert.deepEqual(left(), [])
    assert.deepEqual(left(got('accounts', 'b'), asked), ['a: statutes,accounts', 'b: accounts'])
    assert.deepEqual(left(asked, got('accounts', 'a')), ['a: statutes', 'b: accounts'])
    assert.deepEqual(left(asked, marked('accounts', 'b', 'notApplicable')), ['a: statutes,accounts'])
    assert.deepEqual(left(asked, marked('accounts', 'b', 'missing')).length, 2)
  })

  test('are not, when they were asked for before the first meeting, or once the new agreement is signed', () => {
    const other: Told = ['documentsRequested', '2029-01-10', { documents: ['statutes'] }]
    assert.deepEqual(left(other), [])
    assert.deepEqual(left(asked, ['signatureGiven', '2029-06-01']), [])
  })

  test('are of all organisations where an older request does not say whose', () => {
    const older: Told = ['documentsRequested', '2029-01-10', { documents: ['statutes'], why: 'renewal' }]
    assert.deepEqual(left(older), ['a: statutes', 'b: statutes'])
  })

  test('are the turn of the organisation alone, by the day that was set', () => {
    const balls = waitingFor(history(asked), plainDate('2029-01-12')).filter(({ papers }) => papers)
    assert.deepEqual(
      balls.map(({ party, roles, due, task }) => [party, ...roles, due, task.sv]),
      [
        [
          'party-a',
          'partySignatory',
          'partyRep',
          '2029-02-01',
          'Lämna 2 aktuella handlingar inför en ny överenskommelse',
        ],
        [
          'party-b',
          'partySignatory',
          'partyRep',
          '2029-02-01',
          'Lämna en aktuell handling inför en ny överenskommelse',
        ],
      ],
    )
  })
})
