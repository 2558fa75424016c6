import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { toHtml } from '../html/to-html.tsx'
import { assessmentPaper } from './assessment.ts'
import { callPaper } from './call.ts'
import { considerationPaper } from './consideration.ts'
import { evaluationBlocks } from './final-report-blocks.ts'
import { initiativePaper } from './initiative.ts'
import { minutesPaper } from './minutes.ts'
import { receiptPaper } from './receipt.ts'
import {
  sampleAssessment,
  sampleCall,
  sampleConsideration,
  sampleInitiative,
  sampleMinutes,
  sampleReceipt,
} from './samples.ts'

describe('the receipt', () => {
  test('gives the last day for the first meeting with its arithmetic', () => {
    const text = toHtml(receiptPaper(sampleReceipt()))
    assert.match(text, /Vi träffas senast lördag 19 december 2026/)
    assert.match(text, /2026-11-21 \+ 4 veckor = 2026-12-19; avsnitt 2\.1\.1/)
  })
  test('names the working day before when the last day is free', () => {
    assert.match(toHtml(receiptPaper(sampleReceipt())), /siktar på fredag 18 december 2026/)
  })
  test('says nothing of another day when the last day is a working day', () => {
    const day = plainDate('2026-12-18')
    const firstMeeting = { lastDay: day, suggestedBy: day, arithmetic: '' }
    assert.doesNotMatch(toHtml(receiptPaper({ ...sampleReceipt(), firstMeeting })), /siktar på/)
  })
})

describe('the call', () => {
  test('gives time, place, link and what we arrange', () => {
    const text = toHtml(callPaper(sampleCall()))
    assert.match(text, /torsdag 3 december 2026 kl\. 17\.30–19\.00/)
    assert.match(text, /Medborgarhuset.*https:\/\/moten\.exempelby\.example.*Teckenspråkstolk/)
  })
  test('leaves out the list of missing documents when none is missing', () => {
    assert.doesNotMatch(toHtml(callPaper({ ...sampleCall(), documentsMissing: [] })), /ännu inte har/)
  })
})

describe('the minutes', () => {
  test('name each decision with who answers for it and by when', () => {
    assert.match(toHtml(minutesPaper(sampleMinutes())), /Amina Diaz<\/td><td[^>]*>torsdag 17 december 2026/)
  })
  test('say so when nothing was decided', () => {
    assert.match(toHtml(minutesPaper({ ...sampleMinutes(), decisions: [] })), /Inga beslut fattades/)
  })
})

describe('the consideration', () => {
  test('prints answer, ground, evidence, who and when for each question', () => {
    const text = toHtml(considerationPaper(sampleConsideration()))
    assert.match(
      text,
      /document-answer">Ja<.*Nämnden ansvarar.*Områdesrapport 2025.*Sara Berg, tisdag 8 december/,
    )
  })
  test('counts the answers', () => {
    assert.match(toHtml(considerationPaper(sampleConsideration())), /8 frågor: 4 Ja, 2 Delvis, 2 Vet ej\./)
  })
})

describe('the director’s letter', () => {
  test('goes on to the review', () => {
    assert.match(toHtml(assessmentPaper(sampleAssessment('goOn'))), /Vi går vidare tillsammans/)
  })
  test('declines with the reasons and what can be done', () => {
    const text = toHtml(assessmentPaper(sampleAssessment('decline')))
    assert.match(text, /inte vidare.*Därför.*Trångboddheten.*Så går det vidare.*ett nytt ärende/)
  })
  test('names the form that fits better and how to get there', () => {
    const text = toHtml(assessmentPaper(sampleAssessment('otherForm')))
    assert.match(text, /partnerskap: föreningsbidrag.*Sök senast 31 januari/)
  })
})

describe('the initiative', () => {
  test('keeps every answer, and says where there is none', () => {
    const text = toHtml(initiativePaper(sampleInitiative()))
    assert.match(text, /62 av 140 att de är trångbodda\. 🙂.*anpassning vid mötet\?<\/h3><p>Inget svar\./)
  })
  test('keeps both the day it arrived and the day it was forwarded', () => {
    assert.match(
      toHtml(initiativePaper(sampleInitiative())),
      /fredag 20 november.*Omar Ek.*lördag 21 november/,
    )
  })
})

describe('the evaluation in the final report', () => {
  const heading = (key: string, choices: readonly string[]) => ({
    key,
    heading: { sv: `Fråga ${key}` },
    choices: choices.map((id) => ({ id, label: { sv: `Val ${id}` } })),
  })
  const template = { headings: [heading('second', []), heading('first', ['end', 'goOn'])] }
  const said = (of: string | null, key: string, choice: string | null = null) => ({
    party: of === null ? null : { id: of, name: of, side: 'party' as const },
    ...{ heading: key, text: `${of ?? 'Vi'} om ${key}.`, choice },
  })
  const parts = [
    ...[said('Ena', 'first', 'end'), said('Andra', 'first', 'goOn'), said(null, 'first', 'goOn')],
    ...[said('Ena', 'second'), said(null, 'second')],
  ]
  const none = { handedIn: [], answerBy: null, leftOut: [], openedOn: null, completedOn: null, lessons: [] }
  const evaluation = { track: 'round-1', startedOn: plainDate('2028-05-02'), ...none, parts }
  const blocks = evaluationBlocks({ ...evaluation, documentId: null, documentNumber: null }, template, 'sv')
  const text = JSON.stringify(blocks)

  test('comes in the order of its questions', () => {
    assert.match(text, /Fråga second.*Vi om second.*Fråga first.*Vi om first/)
  })
  test('shows what each party had said where they see something differently, and there alone', () => {
    assert.match(text, /Ena:.*Val end.*Ena om first.*Andra:.*Val goOn.*Andra om first/)
    assert.doesNotMatch(text, /Ena om second/)
  })
})
