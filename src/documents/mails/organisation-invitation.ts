import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const organisationInvitation: Writer<'organisationInvitation'> = (content, language) => {
  const { organisation, invitedBy, url } = content
  const lastDay = dateInWords(content.validUntil, language)
  return language === 'sv'
    ? {
        subject: `${invitedBy} bjuder in dig till ${organisation}`,
        parts: [
          `${invitedBy} vill att du företräder ${organisation} i Handslag. Där följer ni era partnerskap tillsammans: vad som ska göras, av vem och till när.`,
        ],
        action: { label: 'Tacka ja', url },
        after: [`Inbjudan gäller till och med ${lastDay}. Har den gått ut kan du be om en ny på samma sida.`],
      }
    : {
        subject: `${invitedBy} invites you to ${organisation}`,
        parts: [
          `${invitedBy} wants you to represent ${organisation} in Handslag. There you follow your partnerships together: what is to be done, by whom and by when.`,
        ],
        action: { label: 'Accept', url },
        after: [
          `The invitation is open until ${lastDay}. If it has run out you can ask for a new one on the same page.`,
        ],
      }
}
