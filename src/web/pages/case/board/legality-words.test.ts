import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jarva } from '../../../../../test/support/duties.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { legalityReviewOf } from '../../../../process/board/legality.ts'
import { words } from './words.ts'

const why = (announced: string, language: 'sv' | 'en' = 'sv') =>
  words(language).legalityWhy(legalityReviewOf(jarva, plainDate(announced))?.arithmetic[language] ?? '')

test('the last day to ask for a legality review says when it moves past a holiday', () => {
  assert.match(why('2027-02-05'), /^2027-02-05 \+ 3 veckor = 2027-02-26\. Källa/)
  assert.match(why('2027-03-05'), /^2027-03-05 \+ 3 veckor = 2027-03-26, nästa arbetsdag 2027-03-30\. Källa/)
  assert.match(why('2027-03-05', 'en'), /^2027-03-05 \+ 3 weeks = 2027-03-26, next working day 2027-03-30\./)
})
