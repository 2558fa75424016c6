import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const documentsMissing: Writer<'documentsMissing'> = ({ caseTitle, documents, by, url }, language) => {
  const day = by && dateInWords(by, language)
  return language === 'sv'
    ? {
        subject: `Handlingar som vi ännu inte har: ${caseTitle}`,
        parts: [
          `Vi saknar fortfarande några handlingar i ${caseTitle}:`,
          { list: documents },
          day ? `Lägg gärna in dem senast ${day}.` : 'Lägg gärna in dem när ni kan.',
          'Finns en handling inte hos er, eller heter den något annat? Skriv det på samma sida.',
        ],
        action: { label: 'Lägg in handlingar', url },
      }
    : {
        subject: `Documents that we do not have yet: ${caseTitle}`,
        parts: [
          `Some documents are still missing in ${caseTitle}:`,
          { list: documents },
          day ? `Please add them by ${day}.` : 'Please add them when you can.',
          'Do you not have one of them, or is it called something else? Write so on the same page.',
        ],
        action: { label: 'Add documents', url },
      }
}
