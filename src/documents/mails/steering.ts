import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const minutesToApprove: Writer<'minutesToApprove'> = (content, language) => {
  const { caseTitle, group, heldOn, approveBy, url } = content
  const day = dateInWords(heldOn, language)
  const last = approveBy === undefined ? null : dateInWords(approveBy, language)
  return language === 'sv'
    ? {
        subject: `Anteckningar att läsa och godkänna: ${caseTitle}`,
        parts: [
          `Anteckningarna från ${group}, ${day}, är skrivna. Båda sidor kan ändra i dem. När båda har godkänt registreras de.`,
          ...(last === null ? [] : [`Läs och godkänn dem senast ${last}.`]),
        ],
        action: { label: 'Läs anteckningarna', url },
      }
    : {
        subject: `Minutes to read and approve: ${caseTitle}`,
        parts: [
          `The minutes of ${group}, ${day}, are written. Both sides can change them. When both have approved they are registered.`,
          ...(last === null ? [] : [`Read and approve them by ${last}.`]),
        ],
        action: { label: 'Read the minutes', url },
      }
}

export const changeProposed: Writer<'changeProposed'> = ({ caseTitle, by, proposal, url }, language) =>
  language === 'sv'
    ? {
        subject: `Förslag till ändring: ${caseTitle}`,
        parts: [`${by} föreslår en ändring i partnerskapet:`, proposal],
        action: { label: 'Läs förslaget', url },
      }
    : {
        subject: `Proposed change: ${caseTitle}`,
        parts: [`${by} proposes a change in the partnership:`, proposal],
        action: { label: 'Read the proposal', url },
      }

export const materialQuestionRaised: Writer<'materialQuestionRaised'> = (
  { caseTitle, by, question, url },
  language,
) =>
  language === 'sv'
    ? {
        subject: `En väsentlig fråga att svara på: ${caseTitle}`,
        parts: [`${by} lyfter en väsentlig fråga till dig:`, question],
        action: { label: 'Läs och svara', url },
      }
    : {
        subject: `A material question to answer: ${caseTitle}`,
        parts: [`${by} raises a material question with you:`, question],
        action: { label: 'Read and answer', url },
      }
