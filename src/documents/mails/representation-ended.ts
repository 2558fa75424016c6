import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

type Who = { organisation: string; endedBy: string }

const words = {
  sv: {
    ended: ({ organisation, endedBy }: Who) => ({
      subject: `Ditt uppdrag för ${organisation} är avslutat i Handslag`,
      says: `${endedBy} har avslutat ditt uppdrag. Du företräder inte längre ${organisation} i Handslag och kan inte se ärendena.`,
    }),
    ends: ({ organisation, endedBy }: Who, day: string) => ({
      subject: `Ditt uppdrag för ${organisation} i Handslag slutar ${day}`,
      says: `${endedBy} har skrivit att din sista dag är ${day}. Därefter företräder du inte ${organisation} i Handslag och kan inte se ärendena.`,
    }),
    stays: 'Det du har skrivit och gjort finns kvar hos parterna.',
    undo: (endedBy: string) =>
      `Stämmer det inte? Tala med ${endedBy} eller er styrelse. De kan ändra det eller bjuda in dig igen.`,
  },
  en: {
    ended: ({ organisation, endedBy }: Who) => ({
      subject: `Your assignment for ${organisation} has ended in Handslag`,
      says: `${endedBy} has ended your assignment. You no longer represent ${organisation} in Handslag, and cannot see the cases.`,
    }),
    ends: ({ organisation, endedBy }: Who, day: string) => ({
      subject: `Your assignment for ${organisation} in Handslag ends on ${day}`,
      says: `${endedBy} has written that your last day is ${day}. After it you do not represent ${organisation} in Handslag, and cannot see the cases.`,
    }),
    stays: 'What you have written and done stays with the parties.',
    undo: (endedBy: string) =>
      `Is this not right? Talk to ${endedBy} or your board. They can change it or invite you again.`,
  },
}

/** Without a last day it has ended already. */
export const representationEnded: Writer<'representationEnded'> = ({ lastDay, ...who }, language) => {
  const t = words[language]
  const { subject, says } = lastDay === undefined ? t.ended(who) : t.ends(who, dateInWords(lastDay, language))
  return { subject, parts: [says, t.stays], after: [t.undo(who.endedBy)] }
}
