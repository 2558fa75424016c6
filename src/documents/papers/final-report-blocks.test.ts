import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FollowUp } from '../../domain/report.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { reportsBlocks } from './final-report-blocks.ts'

describe('the earlier follow-ups in the final report', () => {
  test('stand each with its year, what the board and the steering group said, and what every party wrote', () => {
    const said = printed(aFollowUp(2027), aFollowUp(2028))
    assert.match(said, /Uppföljning 2027.*§ 90.*Handling 7\..*Bör fortsätta\..*Föreningen:.*Om målen 2027/)
    assert.match(said, /Om målen 2027.*Uppföljning 2028.*Om målen 2028/)
    assert.doesNotMatch(said, /Svar på nämndens nej/)
  })

  test('tell of the board’s no, why, and what the parties did about it', () => {
    const decision = { outcome: 'rejected', reasons: 'Siffror saknas.' } as const
    const said = printed(aFollowUp(2027, { edition: 2, measures: 'Vi räknar om.', decision }))
    assert.match(said, /godkände inte.*Siffror saknas\..*Svar på nämndens nej:.*Vi räknar om\./)
  })

  test('are said to be none where there is none', () => assert.match(printed(), /Ingen tidigare uppföljning/))
})

type Given = {
  edition?: number
  measures?: string
  decision?: { outcome: 'rejected' | 'approved'; reasons: string }
}

function aFollowUp(year: number, { edition = 1, measures = '', decision }: Given = {}): FollowUp {
  const on = plainDate(`${year}-11-18`)
  const party = { id: 'p', name: 'Föreningen', side: 'party' } as const
  const approval = { on, heldOn: on, assessment: 'goOn', reasons: '', byName: 'Agnes' } as const
  return {
    ...{ year, track: 'followUp-1', openedOn: on, edition, measures, handedIn: [], answerBy: null },
    parts: [{ heading: 'activity', party, choice: null, text: `Om målen ${year}` }],
    ...{ leftOut: [], approval, approvedOn: on, documentId: null, documentNumber: 7 },
    decision: { on, paragraph: '§ 90', ...(decision ?? { outcome: 'approved', reasons: '' }) },
  }
}

function printed(...followUps: FollowUp[]): string {
  const template = { headings: [{ key: 'activity', heading: { sv: 'Det vi gjorde' }, choices: [] }] }
  const assessed = followUps.map((one) => ({ ...one, assessment: 'Bör fortsätta' }))
  return JSON.stringify(reportsBlocks(assessed, template, 'sv'))
}
