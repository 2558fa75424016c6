import type { Writer } from './letter.ts'

export const messageReceived: Writer<'messageReceived'> = ({ caseTitle, from, url }, language) =>
  language === 'sv'
    ? {
        subject: `Nytt meddelande i ${caseTitle}`,
        parts: [`${from} har skrivit ett meddelande till er i ${caseTitle}.`],
        action: { label: 'Läs och svara', url },
      }
    : {
        subject: `New message in ${caseTitle}`,
        parts: [`${from} has written a message to you in ${caseTitle}.`],
        action: { label: 'Read and answer', url },
      }
