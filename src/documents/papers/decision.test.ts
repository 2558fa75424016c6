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
    assert.match(text, /begär det senast måndag 14 december 2026, inom tre veckor/)
  })
  test('asks for no signature after a yes to a follow-up', () => {
    const text = letter({ matter: 'followUp' })
    assert.match(text, /behandlade uppföljningen av .*Uppföljningen är klar för det här året/s)
    assert.doesNotMatch(text, /skriva under|Partnerskapet börjar/)
  })
  test('closes no case after a no to a follow-up or an early end', () => {
    assert.match(letter({ matter: 'followUp', outcome: 'rejected' }), /Överenskommelsen gäller fortfarande/)
    const stays = letter({ matter: 'earlyEnd', outcome: 'rejected' })
    assert.match(stays, /Partnerskapet fortsätter/)
    assert.doesNotMatch(stays, /Ärendet avslutas/)
  })
})

function letter(given: Partial<Pick<DecisionLetter, 'matter' | 'outcome' | 'announced'>>): string {
  const { meeting: _meeting, ...head } = sampleCall()
  const decided = { paragraph: '§ 91', decidedOn: plainDate('2026-11-19'), about: null, reasons: '' }
  const asked = { board: 'Nämnden', matter: 'sign', outcome: 'approved', announced: null } as const
  const between = {
    to: { organisation: 'Läxhjälpen', contact: 'Amina Diaz' },
    signer: { name: 'Stina', title: 'Utredare' },
  }
  return toHtml(decisionLetter({ ...head, ...decided, ...asked, ...between, ...given }))
}
