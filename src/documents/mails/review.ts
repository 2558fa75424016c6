import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const reviewShared: Writer<'reviewShared'> = ({ caseTitle, answerBy, url }, language) =>
  language === 'sv'
    ? {
        subject: `Preliminärt resultat av granskningen: ${caseTitle}`,
        parts: [
          `Så här långt har granskningen av ${caseTitle} kommit. Inget är bestämt än.`,
          `Ni kan läsa resultatet och svara till och med ${dateInWords(answerBy, language)}. Ni behöver inte svara.`,
        ],
        action: { label: 'Läs och svara', url },
      }
    : {
        subject: `Preliminary result of the review: ${caseTitle}`,
        parts: [
          `This is how far the review of ${caseTitle} has come. Nothing is decided yet.`,
          `You can read the result and answer up to and including ${dateInWords(answerBy, language)}. You do not have to answer.`,
        ],
        action: { label: 'Read and answer', url },
      }

export const reviewConcluded: Writer<'reviewConcluded'> = ({ caseTitle, outcome, url }, language) =>
  language === 'sv'
    ? {
        subject: `Granskningen är klar: ${caseTitle}`,
        parts: [outcomes.sv[outcome], 'I brevet står skälen och vad som händer nu.'],
        action: { label: 'Läs resultatet', url },
      }
    : {
        subject: `The review is done: ${caseTitle}`,
        parts: [outcomes.en[outcome], 'The letter gives the reasons and what happens now.'],
        action: { label: 'Read the result', url },
      }

const outcomes = {
  sv: {
    passed: 'Granskningen är klar. Partnerskapet är möjligt, och nästa steg är idémötena.',
    passedWithConditions:
      'Granskningen är klar. Partnerskapet är möjligt med villkor, och nästa steg är idémötena.',
    failed: 'Granskningen är klar. Partnerskapet är inte möjligt så som det är tänkt nu.',
    otherForm: 'Granskningen är klar. En annan form passar bättre än ett partnerskap.',
  },
  en: {
    passed: 'The review is done. The partnership is possible, and the next step is the idea meetings.',
    passedWithConditions:
      'The review is done. The partnership is possible with conditions, and the next step is the idea meetings.',
    failed: 'The review is done. The partnership is not possible as it is planned now.',
    otherForm: 'The review is done. Another form fits better than a partnership.',
  },
}

export const legalQuestion: Writer<'legalQuestion'> = ({ caseTitle, askedBy, answerBy, url }, language) =>
  language === 'sv'
    ? {
        subject: `Fråga till dig som jurist: ${caseTitle}`,
        parts: [
          `${askedBy} vill ha ditt svar på en fråga i granskningen av ${caseTitle}, helst senast ${dateInWords(answerBy, language)}.`,
          'Du kan nu läsa ärendet och dess handlingar.',
        ],
        action: { label: 'Läs frågan och svara', url },
      }
    : {
        subject: `A question to you as a lawyer: ${caseTitle}`,
        parts: [
          `${askedBy} would like your answer to a question in the review of ${caseTitle}, preferably no later than ${dateInWords(answerBy, language)}.`,
          'You can now read the case and its documents.',
        ],
        action: { label: 'Read the question and answer', url },
      }
