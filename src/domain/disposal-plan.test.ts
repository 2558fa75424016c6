import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { disposableFrom, paperTypeOf } from './disposal-plan.ts'

describe('a plan of retention and disposal', () => {
  for (const [kind, type] of [
    ['receipt', 'initiative'],
    ['statutes', 'partyDocuments'],
    ['hold-first-meeting', 'meetings'],
    ['give-review-feedback', 'preparation'],
    ['aidDeclaration', 'stateAid'],
    ['sealedAgreement', 'agreement'],
    ['approve-sign-memo', 'board'],
    ['evaluationPart', 'reports'],
    ['hand-in-accounts', 'accounts'],
    ['endLetter', 'ending'],
    ['rulebookMoved', 'other'],
  ] as const)
    test(`counts ${kind} among ${type}`, () => assert.equal(paperTypeOf(kind), type))

  test('counts whole calendar years from the end of the one in which the case was closed', () => {
    assert.equal(disposableFrom(plainDate('2026-01-01'), 7), '2034-01-01')
    assert.equal(disposableFrom(plainDate('2026-12-31'), 7), '2034-01-01')
    assert.equal(disposableFrom(plainDate('2027-01-01'), 7), '2035-01-01')
  })
})
