import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { aScope, cast } from '../../../test/support/cast.ts'
import { canSeeDocument, type DocumentScope } from './document-permissions.ts'

const aDocument: DocumentScope = {
  shared: true,
  waits: false,
  internal: false,
  registered: true,
  event: 'firstMeetingHeld',
}

describe('a document of a case', () => {
  test('that is shared is read by both sides, not by politicians and nobody outside', () => {
    assert.deepEqual(
      among(aDocument, ['partyRep', 'lead staffUnit', 'partner staffUnit', 'lead registrar']),
      {
        partyRep: true,
        'lead staffUnit': true,
        'partner staffUnit': true,
        'lead registrar': true,
      },
    )
    assert.deepEqual(
      among(aDocument, ['other partyRep', 'foreign staffUnit', 'lead politician', 'lead admin']),
      {
        'other partyRep': false,
        'foreign staffUnit': false,
        'lead politician': false,
        'lead admin': false,
      },
    )
  })

  test('that a decision rests on is read by politicians once it is registered', () => {
    const answer: DocumentScope = { ...aDocument, event: 'directorDeclined' }
    assert.deepEqual(among(answer, ['lead politician']), { 'lead politician': true })
    assert.deepEqual(among({ ...answer, registered: false }, ['lead politician']), {
      'lead politician': false,
    })
  })

  test('that is not shared stays with the public side', () => {
    const unshared = { ...aDocument, shared: false }
    assert.deepEqual(among(unshared, ['partySignatory', 'unitHead concerned', 'asked lawyer']), {
      partySignatory: false,
      'unitHead concerned': true,
      'asked lawyer': true,
    })
  })

  test('that a lawyer was asked or answered stays with those who review and assess', () => {
    const opinion: DocumentScope = { ...aDocument, shared: false, event: 'legalOpinionGiven' }
    const readers = ['lead staffUnit', 'lead director', 'lead auditor', 'lead registrar', 'asked lawyer']
    for (const name of readers) assert.deepEqual(among(opinion, [name]), { [name]: true })
    const others = ['assigned coordinator', 'unitHead concerned', 'drafting deputy', 'lead politician']
    for (const name of others) assert.deepEqual(among(opinion, [name]), { [name]: false })
  })

  test('that goes with a case to the board is read by politicians when it is dispatched, flagged or not', () => {
    const scope = { ...aScope, boardCaseOpened: true }
    const reads = (document: DocumentScope, scoped = scope) =>
      ['lead politician', 'lead boardSecretary'].map((name) => {
        const actor = cast[name]
        return actor !== undefined && canSeeDocument(actor, scoped, document)
      })
    const memo: DocumentScope = { ...aDocument, event: 'memoApproved' }
    assert.deepEqual(reads(memo), [true, true])
    assert.deepEqual(reads({ ...memo, shared: false }), [false, true])
    assert.deepEqual(reads({ ...memo, shared: false, waits: true }), [true, true])
    assert.deepEqual(reads({ ...aDocument, event: 'draftAgreed' }), [true, true])
    assert.deepEqual(reads({ ...aDocument, event: 'draftAgreed' }, aScope), [false, false])
  })

  test('that is working material is for those who write notes, and for the auditor', () => {
    const working = { ...aDocument, shared: false, internal: true }
    assert.deepEqual(among(working, ['lead staffUnit', 'lead auditor', 'lead registrar', 'asked lawyer']), {
      'lead staffUnit': true,
      'lead auditor': true,
      'lead registrar': false,
      'asked lawyer': false,
    })
    assert.deepEqual(among({ ...working, shared: true }, ['partySignatory']), { partySignatory: false })
  })

  test('is read by the registrar once it is registered', () => {
    const unregistered = { ...aDocument, registered: false }
    assert.deepEqual(among(unregistered, ['lead registrar', 'lead staffUnit']), {
      'lead registrar': false,
      'lead staffUnit': true,
    })
  })
})

function among(document: DocumentScope, names: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(
    names.map((name) => {
      const actor = cast[name]
      if (actor === undefined) throw new Error(`Nobody in the cast is ${name}`)
      return [name, canSeeDocument(actor, aScope, document)]
    }),
  )
}
