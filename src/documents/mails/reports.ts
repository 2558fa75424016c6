import type { Writer } from './letter.ts'

export const followUpAgainst: Writer<'followUpAgainst'> = ({ caseTitle, year, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Parterna vill inte fortsätta: ${caseTitle}`,
        parts: [
          `I uppföljningen ${year} av ${caseTitle} bedömer parterna gemensamt att partnerskapet inte bör fortsätta.`,
          `Skäl: ${reason}`,
          'Bedömningen går till nämnden med uppföljningen. Partnerskapet gäller till sin sista dag om inget annat bestäms.',
        ],
        action: { label: 'Läs uppföljningen', url },
      }
    : {
        subject: `The parties do not want to go on: ${caseTitle}`,
        parts: [
          `In the follow-up of ${year} of ${caseTitle} the parties assess jointly that the partnership should not go on.`,
          `Reasons: ${reason}`,
          'The assessment goes to the board with the follow-up. The partnership is in force until its last day unless something else is decided.',
        ],
        action: { label: 'Read the follow-up', url },
      }
