import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const initiativeReceipt: Writer<'initiativeReceipt'> = (content, language) => {
  const { caseTitle, caseNumber, registryNumber, arithmetic, url, linkDays } = content
  const assessor = content.assessor ?? (language === 'sv' ? 'vi' : 'we')
  const [received, lastDay] = [content.receivedOn, content.lastDay].map((day) => dateInWords(day, language))
  const earlier = content.suggestedBy === content.lastDay ? null : dateInWords(content.suggestedBy, language)
  const numbers = [caseNumber, registryNumber].filter(Boolean).join(', ')
  return language === 'sv'
    ? {
        subject: `Vi har tagit emot er idé: ${caseTitle}`,
        parts: [
          `Tack för ert initiativ ${caseTitle}. Det kom in ${received} och har fått ärendenummer ${numbers}.`,
          `Senast ${lastDay} träffas vi i ett första möte. Så har vi räknat: ${arithmetic}.`,
          ...(earlier ? [`Den dagen är ledig, så vi siktar på ${earlier} eller tidigare.`] : []),
          'Det här händer nu:',
          {
            list: [
              'Vi kallar er till ett första möte, där vi talar om er idé och om villkoren.',
              'Efter mötet skriver vi ner vad vi kommer fram till i ett övervägande.',
              `Sedan bedömer ${assessor} om vi går vidare. Ni får alltid svar med skäl.`,
            ],
          },
        ],
        action: { label: 'Öppna ärendet', url },
        after: [`Länken gäller i ${linkDays} dagar. Sedan kan du be om en ny på samma sida.`],
      }
    : {
        subject: `We have received your idea: ${caseTitle}`,
        parts: [
          `Thank you for your initiative ${caseTitle}. It arrived on ${received} and has the case number ${numbers}.`,
          `We meet for the first time by ${lastDay}. This is how we counted: ${arithmetic}.`,
          ...(earlier ? [`That day is not a working day, so we aim for ${earlier} or earlier.`] : []),
          'What happens now:',
          {
            list: [
              'We invite you to a first meeting, where we talk about your idea and about the conditions.',
              'After the meeting we write down what we arrive at in a consideration.',
              `Then ${assessor} will assess whether we go on. You always get an answer with reasons.`,
            ],
          },
        ],
        action: { label: 'Open the case', url },
        after: [
          `The link works for ${linkDays} days. After that you can ask for a new one on the same page.`,
        ],
      }
}
