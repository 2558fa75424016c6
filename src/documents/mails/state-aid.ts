import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const aidDeclarationWanted: Writer<'aidDeclarationWanted'> = ({ caseTitle, by, url }, language) => {
  const day = by && dateInWords(by, language)
  return language === 'sv'
    ? {
        subject: `Intyg om försumbart stöd: ${caseTitle}`,
        parts: [
          `Innan kommunen kan skriva under en överenskommelse om ${caseTitle} behöver ni intyga vilket försumbart stöd ni har fått de senaste tre åren, eller att ni inte har fått något.`,
          'Försumbart stöd är mindre statsstöd som kommuner, regioner och staten får ge. Den som gav stödet skrev det till er.',
          day ? `Lämna gärna intyget senast ${day}.` : 'Lämna gärna intyget när ni kan.',
        ],
        action: { label: 'Lämna intyget', url },
      }
    : {
        subject: `Declaration of de minimis aid: ${caseTitle}`,
        parts: [
          `Before the municipality can sign an agreement about ${caseTitle} you need to declare the de minimis aid that you have had in the last three years, or that you have had none.`,
          'De minimis aid is minor state aid that municipalities, regions and the state may give. Whoever gave it wrote so to you.',
          day ? `Please declare by ${day}.` : 'Please declare when you can.',
        ],
        action: { label: 'Make the declaration', url },
      }
}

export const aidLetter: Writer<'aidLetter'> = ({ caseTitle, url }, language) =>
  language === 'sv'
    ? {
        subject: `Försumbart stöd i ${caseTitle}`,
        parts: [
          `Det ni får genom ${caseTitle} räknas som försumbart stöd. I brevet står beloppet och vilken förordning det gäller.`,
          'Spara brevet. Ni behöver uppgifterna nästa gång någon frågar vilket stöd ni har fått.',
        ],
        action: { label: 'Läs brevet', url },
      }
    : {
        subject: `De minimis aid in ${caseTitle}`,
        parts: [
          `What you get through ${caseTitle} counts as de minimis aid. The letter gives the amount and the regulation.`,
          'Keep the letter. You need the facts the next time somebody asks what aid you have had.',
        ],
        action: { label: 'Read the letter', url },
      }
