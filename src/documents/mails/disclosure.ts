import type { Writer } from './letter.ts'

/** To whoever asked for public documents and wanted the answer by mail. The answer itself and the copies are attached. */
export const disclosureAnswered: Writer<'disclosureAnswered'> = ({ number, copies }, language) =>
  language === 'sv'
    ? {
        subject: `Svar på din begäran ${number} om handlingar`,
        parts: [
          'Du har bett om handlingar. Svaret ligger i den bifogade filen.',
          copies === 0 ? 'Inga handlingar lämnas ut.' : 'Handlingarna som lämnas ut är också bifogade.',
          'Har du frågor om svaret? Vänd dig till oss och säg begärans nummer.',
        ],
      }
    : {
        subject: `Answer to your request ${number} for documents`,
        parts: [
          'You have asked for documents. The answer is in the attached file.',
          copies === 0 ? 'No documents are released.' : 'The documents that are released are attached too.',
          'Do you have questions about the answer? Turn to us and say the number of the request.',
        ],
      }
