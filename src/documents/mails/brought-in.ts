import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const broughtIn: Writer<'broughtIn'> = (content, language) => {
  const { caseTitle, caseNumber, organisation, by, url, linkDays } = content
  const [start, end] = [content.start, content.end].map((day) => dateInWords(day, language))
  return language === 'sv'
    ? {
        subject: `Ert partnerskap finns nu i Handslag: ${caseTitle}`,
        parts: [
          `${by} har fört in partnerskapet ${caseTitle}, där ${organisation} är part. Det har ärendenummer ${caseNumber}.`,
          `Där står att överenskommelsen gäller från ${start} till ${end}. Läs det som har förts in och bekräfta att det stämmer, eller säg vad som är fel.`,
          'Härifrån ser alla parter samma ärende: vem som är på tur, vad som ska göras och när.',
        ],
        action: { label: 'Läs och bekräfta', url },
        after:
          linkDays === null
            ? []
            : [`Länken gäller i ${linkDays} dagar. Sedan kan du be om en ny på samma sida.`],
      }
    : {
        subject: `Your partnership is now in Handslag: ${caseTitle}`,
        parts: [
          `${by} has brought in the partnership ${caseTitle}, to which ${organisation} is a party. It has case number ${caseNumber}.`,
          `It says that the agreement is in force from ${start} to ${end}. Read what was brought in and confirm that it is right, or say what is wrong.`,
          'From here all parties see the same case: whose turn it is, what is to be done and when.',
        ],
        action: { label: 'Read and confirm', url },
        after:
          linkDays === null
            ? []
            : [`The link works for ${linkDays} days. After that you can ask for a new one on the same page.`],
      }
}
