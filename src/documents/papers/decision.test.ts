import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { toHtml } from '../html/to-html.tsx'
import { type DecisionLetter, decisionLetter } from './decision.ts'
import { sampleCall } from './samples.ts'

describe('the letter about what the board decided', () => {
  test('asks for signatures after a yes to an agreement, when the minutes are announced', () => {
    assert.match(letter({}), /När nämndens protokoll är justerat och anslaget kan båda parter skriva under/)
  })
  test('says that they can sign, and until when the decision can be reviewed, once they are', () => {
    const announced = { on: plainDate('2026-11-23'), reviewEnds: plainDate('2026-12-14') }
    const text = letter({ announced })
    assert.match(text, /anslogs måndag 23 november 2026\. Nu kan båda parter skriva under/)
    assert.match(text, /ha kommit in senast måndag 14 december 2026, inom tre veckor från den dag/)
  })
  test('says before that how long the law gives, in the words of the law of that day', () => {
    const text = letter({ reviewWithin: { sv: 'fyra veckor', en: 'four weeks' } })
    assert.match(text, /Överklagandet ska ha kommit in inom fyra veckor från den dag då det tillkännagavs/)
    assert.match(letter({ reviewWithin: null }), /Överklagandet ska ha kommit in\. /)
  })
  test('says that a yes waits for the other boards', () => {
    assert.match(letter({ alsoDecide: ['Kulturnämnden'] }), /Också Kulturnämnden ska besluta/)
    assert.doesNotMatch(letter({ outcome: 'rejected', alsoDecide: ['Kulturnämnden'] }), /Kulturnämnden/)
  })
  test('lets a report stand that was sent back for the memo alone', () => {
    const back = { matter: 'followUp', outcome: 'referredBack' } as const
    assert.match(letter({ ...back, about: 'content' }), /Styrgruppen godkänner uppföljningen på nytt/)
    const memo = letter({ ...back, about: 'memo' })
    assert.match(memo, /står fast så som styrgruppen har godkänt den/)
    assert.doesNotMatch(memo, /på nytt/)
  })
  test('asks for no signature after a yes to a follow-up', () => {
    const text = letter({ matter: 'followUp' })
    assert.match(text, /behandlade uppföljningen av .*Uppföljningen är klar för det här året/s)
    assert.doesNotMatch(text, /skriva under|Partnerskapet börjar/)
  })
  test('says that the agreement in force stands, where the board was asked about the one after it', () => {
    const inForceUntil = plainDate('2027-08-31')
    const no = letter({ outcome: 'rejected', inForceUntil })
    assert.match(no, /gäller nu står fast, till och med tisdag 31 augusti 2027/)
    assert.doesNotMatch(no, /Ärendet avslutas|nytt initiativ/)
    assert.doesNotMatch(letter({ inForceUntil }), /Partnerskapet börjar/)
  })
  test('closes no case after a no to a follow-up or an early end', () => {
    assert.match(letter({ matter: 'followUp', outcome: 'rejected' }), /Överenskommelsen gäller fortfarande/)
    const stays = letter({ matter: 'earlyEnd', outcome: 'rejected' })
    assert.match(stays, /Partnerskapet fortsätter/)
    assert.doesNotMatch(stays, /Ärendet avslutas/)
  })
})

function letter(
  given: Partial<
    Pick<
      DecisionLetter,
      'matter' | 'outcome' | 'about' | 'announced' | 'alsoDecide' | 'reviewWithin' | 'inForceUntil'
    >
  >,
): string {
  const { meeting: _meeting, ...head } = sampleCall()
  const decided = { paragraph: '§ 91', decidedOn: plainDate('2026-11-19'), about: null, reasons: '' }
  const asked = { board: 'Nämnden', matter: 'sign', outcome: 'approved', announced: null } as const
  const law = { alsoDecide: [], reviewWithin: { sv: 'tre veckor', en: 'three weeks' } }
  const between = {
    to: { organisation: 'Läxhjälpen', contact: 'Amina Diaz' },
    signer: { name: 'Stina', title: 'Utredare' },
  }
  return toHtml(decisionLetter({ ...head, ...decided, ...asked, ...law, ...between, ...given }))
}
