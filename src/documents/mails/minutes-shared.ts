import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const minutesShared: Writer<'minutesShared'> = ({ caseTitle, group, heldOn, url }, language) => {
  const day = dateInWords(heldOn, language)
  return language === 'sv'
    ? {
        subject: `Minnesanteckning från ${day}: ${caseTitle}`,
        parts: [
          `Anteckningen från ${group}, ${day}, är klar och registrerad. Stämmer något inte? Skriv en kommentar i ärendet.`,
        ],
        action: { label: 'Läs anteckningen', url },
      }
    : {
        subject: `Minutes of ${day}: ${caseTitle}`,
        parts: [
          `The minutes of ${group}, ${day}, are ready and registered. Is something not right? Write a comment in the case.`,
        ],
        action: { label: 'Read the minutes', url },
      }
}
