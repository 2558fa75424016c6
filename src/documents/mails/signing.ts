import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const signingLink: Writer<'signingLink'> = ({ caseTitle, url, minutes }, language) =>
  language === 'sv'
    ? {
        subject: `Din länk för att skriva under: ${caseTitle}`,
        parts: [
          `Med den här länken skriver du under överenskommelsen för ${caseTitle}. Den gäller i ${minutes} minuter och bara för dig.`,
          'Har du inte bett om att få skriva under? Då kan du låta bli att öppna länken. Inget blir underskrivet.',
        ],
        action: { label: 'Läs och skriv under', url },
      }
    : {
        subject: `Your link for signing: ${caseTitle}`,
        parts: [
          `With this link you sign the agreement for ${caseTitle}. It is good for ${minutes} minutes and for you alone.`,
          'Did you not ask to sign? Then do not open the link. Nothing will be signed.',
        ],
        action: { label: 'Read and sign', url },
      }

export const signatureWanted: Writer<'signatureWanted'> = ({ caseTitle, startsOn, url }, language) => {
  const first = startsOn === undefined ? null : dateInWords(startsOn, language)
  return language === 'sv'
    ? {
        subject: `Överenskommelsen väntar på underskrift: ${caseTitle}`,
        parts: [
          `Nämnden har sagt ja till överenskommelsen för ${caseTitle}. Nu behövs din underskrift.`,
          ...(first === null
            ? []
            : [`Den första dagen är ${first}. Alla behöver ha skrivit under innan dess.`]),
        ],
        action: { label: 'Till underskrifterna', url },
      }
    : {
        subject: `The agreement waits for signatures: ${caseTitle}`,
        parts: [
          `The board has said yes to the agreement for ${caseTitle}. Now your signature is needed.`,
          ...(first === null
            ? []
            : [`Its first day is ${first}. Everybody needs to have signed before then.`]),
        ],
        action: { label: 'To the signatures', url },
      }
}

export const agreementSigned: Writer<'agreementSigned'> = ({ caseTitle, url }, language) =>
  language === 'sv'
    ? {
        subject: `Alla har skrivit under: ${caseTitle}`,
        parts: [
          `Överenskommelsen för ${caseTitle} är undertecknad av alla parter.`,
          'Den förseglade filen finns i ärendet för båda sidor.',
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `Everybody has signed: ${caseTitle}`,
        parts: [
          `The agreement for ${caseTitle} is signed by all parties.`,
          'The sealed file is in the case for both sides.',
        ],
        action: { label: 'Open the case', url },
      }

export const signatureDeclined: Writer<'signatureDeclined'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Ett nej till att skriva under: ${caseTitle}`,
        parts: [
          `${by} har avstått från att skriva under överenskommelsen för ${caseTitle}. Ärendet avslutas därför.`,
          `Skäl: ${reason}`,
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `A no to signing: ${caseTitle}`,
        parts: [
          `${by} has declined to sign the agreement for ${caseTitle}. The case is therefore closed.`,
          `Reasons: ${reason}`,
        ],
        action: { label: 'Open the case', url },
      }

export const partnershipStarted: Writer<'partnershipStarted'> = ({ caseTitle, url }, language) =>
  language === 'sv'
    ? {
        subject: `Partnerskapet har startat: ${caseTitle}`,
        parts: [`${caseTitle} pågår nu. I ärendet finns grupperna, mötesplanen och vad som ska göras när.`],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `The partnership has started: ${caseTitle}`,
        parts: [
          `${caseTitle} is now running. The case holds the groups, the meeting plan and what is due when.`,
        ],
        action: { label: 'Open the case', url },
      }
