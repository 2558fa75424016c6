import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PersonId } from '../../../../domain/actor.ts'
import { newId } from '../../../../kernel/ids.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import { earlierAnswers, planFor, readTyped, type Typed } from './answers.ts'

const [stina, edvin] = [newId<'PersonId'>(), newId<'PersonId'>()]

function version(number: number, by: PersonId, ground: string, day = '2026-11-20'): ChecklistAnswer {
  const none = {
    evidenceDocumentId: null,
    evidenceLink: null,
    legalSupport: null,
    checkedOn: null,
    sameAs: null,
  }
  const at = `${day}T10:00:00Z`
  return { question: 'remit', version: number, answer: 'yes', ground, ...none, by: { id: by, name: '' }, at }
}

function typed(ground: string, basedOn: number): Typed {
  return { answer: 'yes', ground, document: '', link: null, version: basedOn }
}

describe('what to do with what was typed', () => {
  test('a first answer is saved', () => {
    assert.deepEqual(planFor(typed('Ja.', 0), [], stina), { basedOn: 0 })
  })
  test('what was left empty is not saved', () => {
    assert.equal(planFor({ ...typed('', 0), answer: '' }, [], stina), 'unchanged')
  })
  test('one’s own earlier saves from the same page are no conflict', () => {
    const versions = [version(2, stina, 'Ja, för'), version(1, stina, 'Ja')]
    assert.deepEqual(planFor(typed('Ja, för att', 0), versions, stina), { basedOn: 2 })
  })
  test('a colleague’s answer in between is', () => {
    assert.equal(
      planFor(typed('Nej.', 1), [version(2, edvin, 'Jo.'), version(1, stina, 'Ja.')], stina),
      'conflict',
    )
  })
  test('but not where one has written nothing oneself', () => {
    assert.equal(
      planFor(typed('Ja.', 1), [version(2, edvin, 'Jo.'), version(1, stina, 'Ja.')], stina),
      'unchanged',
    )
  })
  test('nor where both wrote the same', () => {
    assert.equal(
      planFor(typed('Jo.', 1), [version(2, edvin, 'Jo.'), version(1, stina, 'Ja.')], stina),
      'unchanged',
    )
  })
})

describe('earlier answers', () => {
  test('are shown once for each person and day, without the one that holds', () => {
    const versions = [
      version(4, stina, 'Ja, absolut'),
      version(3, stina, 'Ja'),
      version(2, edvin, 'Kanske'),
      version(1, stina, 'Nej', '2026-11-19'),
    ]
    assert.deepEqual(
      earlierAnswers(versions).map(({ ground }) => ground),
      ['Kanske', 'Nej'],
    )
  })
})

describe('a question that is read', () => {
  test('names its own fields when something is wrong', () => {
    const read = readTyped({ 'link-remit': 'nej', 'version-remit': '0' }, 'remit', 'sv')
    assert.deepEqual(!read.ok && read.problems.map(({ field }) => field), ['link-remit'])
  })
})
