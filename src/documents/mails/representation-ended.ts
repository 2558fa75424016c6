import type { Writer } from './letter.ts'

export const representationEnded: Writer<'representationEnded'> = ({ organisation, endedBy }, language) =>
  language === 'sv'
    ? {
        subject: `Ditt uppdrag för ${organisation} är avslutat i Handslag`,
        parts: [
          `${endedBy} har avslutat ditt uppdrag. Du företräder inte längre ${organisation} i Handslag och kan inte se ärendena.`,
          'Det du har skrivit och gjort finns kvar hos parterna.',
        ],
        after: [`Stämmer det inte? Tala med ${endedBy} eller er styrelse. De kan bjuda in dig igen.`],
      }
    : {
        subject: `Your assignment for ${organisation} has ended in Handslag`,
        parts: [
          `${endedBy} has ended your assignment. You no longer represent ${organisation} in Handslag, and cannot see the cases.`,
          'What you have written and done stays with the parties.',
        ],
        after: [`Is this not right? Talk to ${endedBy} or your board. They can invite you again.`],
      }
