import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const stanceDeclined: Writer<'stanceDeclined'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Ett nej till förslaget: ${caseTitle}`,
        parts: [
          `${by} har sagt nej till förslaget till överenskommelse i ${caseTitle}. Arbetet med partnerskapet avslutas därför.`,
          `Skäl: ${reason}`,
          'Allt som finns i ärendet är kvar och går att läsa.',
        ],
        action: { label: 'Läs svaret', url },
      }
    : {
        subject: `A no to the draft: ${caseTitle}`,
        parts: [
          `${by} has said no to the draft agreement in ${caseTitle}. The work on the partnership therefore ends.`,
          `Reasons: ${reason}`,
          'Everything in the case is kept and can be read.',
        ],
        action: { label: 'Read the answer', url },
      }

/** The law on appeals is not told as a fact: the letter gives the day and where to ask. */
export const decisionShared: Writer<'decisionShared'> = (content, language) => {
  const { caseTitle, board, outcome, paragraph, url } = content
  const day = dateInWords(content.decidedOn, language)
  return language === 'sv'
    ? {
        subject: `Nämndens beslut: ${caseTitle}`,
        parts: [
          `${board} behandlade ${caseTitle} ${day} (${paragraph}).`,
          outcomes.sv[outcome],
          'I brevet står beslutet och vad som händer nu.',
        ],
        action: { label: 'Läs beslutet', url },
      }
    : {
        subject: `The board’s decision: ${caseTitle}`,
        parts: [
          `${board} dealt with ${caseTitle} on ${day} (${paragraph}).`,
          outcomes.en[outcome],
          'The letter gives the decision and what happens now.',
        ],
        action: { label: 'Read the decision', url },
      }
}

const outcomes = {
  sv: {
    approved: 'Nämnden sa ja till förslaget.',
    rejected: 'Nämnden sa nej till förslaget. Skälen står i brevet.',
    referredBack: 'Nämnden vill att något ändras innan den beslutar.',
  },
  en: {
    approved: 'The board said yes to the proposal.',
    rejected: 'The board said no to the proposal. The reasons are in the letter.',
    referredBack: 'The board wants something changed before it decides.',
  },
}
