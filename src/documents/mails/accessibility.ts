import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

/** To those who answer. */
export const accessibilityReported: Writer<'accessibilityReported'> = (
  { number, answerBy, url },
  language,
) => {
  const day = dateInWords(answerBy, language)
  return language === 'sv'
    ? {
        subject: `Anmälan om tillgänglighet ${number}: svara senast ${day}`,
        parts: [
          'Någon har anmält en brist i tillgängligheten eller bett om innehåll på ett annat sätt.',
          `Vi har lovat svar senast ${day}.`,
        ],
        action: { label: 'Läs och svara', url },
      }
    : {
        subject: `Report about accessibility ${number}: answer by ${day}`,
        parts: [
          'Somebody has reported a shortcoming in accessibility, or asked for content in another form.',
          `We have promised an answer by ${day}.`,
        ],
        action: { label: 'Read and answer', url },
      }
}

/** To whoever reported. */
export const accessibilityReceived: Writer<'accessibilityReceived'> = (
  { number, answerBy, url },
  language,
) => {
  const day = dateInWords(answerBy, language)
  return language === 'sv'
    ? {
        subject: `Vi har tagit emot din anmälan ${number}`,
        parts: ['Tack för att du säger till.', `Vi lovar dig svar senast ${day}.`],
        action: { label: 'Se anmälan', url },
      }
    : {
        subject: `We have received your report ${number}`,
        parts: ['Thank you for telling us.', `You will have an answer by ${day}.`],
        action: { label: 'See the report', url },
      }
}

export const accessibilityAnswered: Writer<'accessibilityAnswered'> = ({ number, answer, url }, language) =>
  language === 'sv'
    ? {
        subject: `Svar på din anmälan ${number}`,
        parts: ['Så här svarar vi på din anmälan om tillgänglighet:', answer],
        action: { label: 'Se anmälan och svaret', url },
      }
    : {
        subject: `Answer to your report ${number}`,
        parts: ['This is our answer to your report about accessibility:', answer],
        action: { label: 'See the report and the answer', url },
      }
