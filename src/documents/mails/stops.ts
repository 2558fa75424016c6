import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const withdrawn: Writer<'withdrawn'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Återtaget: ${caseTitle}`,
        parts: [
          `${by} har tagit tillbaka ${caseTitle}.`,
          ...because('Skäl', reason),
          'Allt som finns i ärendet är kvar och går att läsa. Vill ni ta upp idén igen blir det ett nytt ärende som kopplas till det här.',
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `Withdrawn: ${caseTitle}`,
        parts: [
          `${by} has withdrawn ${caseTitle}.`,
          ...because('Reason', reason),
          'Everything in the case is kept and can be read. If you take up the idea again it becomes a new case, linked to this one.',
        ],
        action: { label: 'Open the case', url },
      }

export const partyWithdrew: Writer<'partyWithdrew'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `${by} lämnar: ${caseTitle}`,
        parts: [
          `${by} har lämnat ${caseTitle}. Ni andra kan gå vidare.`,
          ...because('Skäl', reason),
          `${by} läser även framöver det som ni har gjort tillsammans hittills.`,
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `${by} leaves: ${caseTitle}`,
        parts: [
          `${by} has left ${caseTitle}. The rest of you can go on.`,
          ...because('Reason', reason),
          `${by} still reads what you have done together so far.`,
        ],
        action: { label: 'Open the case', url },
      }

export const partyLeaves: Writer<'partyLeaves'> = ({ caseTitle, by, reason, lastDay, url }, language) =>
  language === 'sv'
    ? {
        subject: `${by} har sagt upp sin del: ${caseTitle}`,
        parts: [
          `${by} lämnar ${caseTitle}, med ${dateInWords(lastDay, 'sv')} som sista dag. Till dess gäller allt som förut.`,
          ...because('Grund', reason),
          'Ni andra kan gå vidare. I ärendet står vad som ska göras upp och vem som tar ställning till vad det betyder för er.',
        ],
        action: { label: 'Läs uppsägningen', url },
      }
    : {
        subject: `${by} has given notice to leave: ${caseTitle}`,
        parts: [
          `${by} leaves ${caseTitle}, with ${dateInWords(lastDay, 'en')} as its last day. Until then everything is as before.`,
          ...because('Ground', reason),
          'The rest of you can go on. The case says what is to be settled and who decides what it means for you.',
        ],
        action: { label: 'Read the notice', url },
      }

export const endedWithoutConsensus: Writer<'endedWithoutConsensus'> = (
  { caseTitle, reason, url },
  language,
) =>
  language === 'sv'
    ? {
        subject: `Arbetet avslutas: ${caseTitle}`,
        parts: [
          `Idémötena om ${caseTitle} avslutas utan att parterna blev överens.`,
          ...because('Skäl', reason),
          'I ärendet finns ett brev om vad ni kan göra nu. Idén kan tas upp igen i ett nytt ärende.',
        ],
        action: { label: 'Läs brevet', url },
      }
    : {
        subject: `The work ends: ${caseTitle}`,
        parts: [
          `The idea meetings about ${caseTitle} end without the parties agreeing.`,
          ...because('Reason', reason),
          'A letter in the case says what you can do now. The idea can be taken up again in a new case.',
        ],
        action: { label: 'Read the letter', url },
      }

export const paused: Writer<'paused'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Pausat: ${caseTitle}`,
        parts: [
          `${by} har pausat ${caseTitle}.`,
          ...because('Skäl', reason),
          'Under pausen skickar vi inga påminnelser. Dagar som redan gäller flyttas inte.',
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `Paused: ${caseTitle}`,
        parts: [
          `${by} has paused ${caseTitle}.`,
          ...because('Reason', reason),
          'We send no reminders during the pause. Days that already apply do not move.',
        ],
        action: { label: 'Open the case', url },
      }

export const resumed: Writer<'resumed'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Vi fortsätter: ${caseTitle}`,
        parts: [`${by} har tagit upp ${caseTitle} igen.`, ...because('Skäl', reason)],
        action: { label: 'Se vad som är härnäst', url },
      }
    : {
        subject: `We continue: ${caseTitle}`,
        parts: [`${by} has resumed ${caseTitle}.`, ...because('Reason', reason)],
        action: { label: 'See what comes next', url },
      }

const because = (word: string, reason: string) => (reason.trim() ? [`${word}: ${reason.trim()}`] : [])
