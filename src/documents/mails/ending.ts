import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const finalReportBegun: Writer<'finalReportBegun'> = ({ caseTitle, by, answerBy, url }, language) =>
  language === 'sv'
    ? {
        subject: `Slutrapporten har börjat: ${caseTitle}`,
        parts: [
          `${by} har börjat slutrapporten för ${caseTitle}.`,
          `Varje part skriver sin del och lämnar den senast ${dateInWords(answerBy, 'sv')}. Resten skriver ni tillsammans.`,
          'När styrgruppen har godkänt rapporten tar båda sidor ställning till om partnerskapet ska avslutas eller omförhandlas. Sedan går allt till nämnden.',
        ],
        action: { label: 'Till slutrapporten', url },
      }
    : {
        subject: `The final report has begun: ${caseTitle}`,
        parts: [
          `${by} has begun the final report for ${caseTitle}.`,
          `Each party writes its part and hands it in no later than ${dateInWords(answerBy, 'en')}. You write the rest together.`,
          'When the steering group has approved the report both sides say whether the partnership is to end or be renegotiated. Then it all goes to the board.',
        ],
        action: { label: 'To the final report', url },
      }

export const earlyEndRequested: Writer<'earlyEndRequested'> = (
  { caseTitle, by, reason, endsOn, answerBy, url },
  language,
) =>
  language === 'sv'
    ? {
        subject: `Begäran om att avsluta i förtid: ${caseTitle}`,
        parts: [
          `${by} har begärt att ${caseTitle} avslutas i förtid, med sista dag ${dateInWords(endsOn, 'sv')}.`,
          `Grund: ${reason}`,
          ...(answerBy
            ? [
                `Organisationen kan svara till och med ${dateInWords(answerBy, 'sv')}. Svaret följer med till nämnden.`,
              ]
            : []),
          'Nämnden beslutar. Partnerskapet pågår som vanligt tills dess.',
        ],
        action: { label: 'Läs begäran', url },
      }
    : {
        subject: `A request to end early: ${caseTitle}`,
        parts: [
          `${by} has asked to end ${caseTitle} early, with the last day on ${dateInWords(endsOn, 'en')}.`,
          `Ground: ${reason}`,
          ...(answerBy
            ? [
                `The organisation may answer up to and including ${dateInWords(answerBy, 'en')}. The answer goes with it to the board.`,
              ]
            : []),
          'The board decides. The partnership goes on as usual until then.',
        ],
        action: { label: 'Read the request', url },
      }

export const earlyEndHastened: Writer<'earlyEndHastened'> = ({ caseTitle, by, reason, url }, language) =>
  language === 'sv'
    ? {
        subject: `Begäran om förtida avslut går till nämnden nu: ${caseTitle}`,
        parts: [
          `${by} har skrivit att begäran om att avsluta ${caseTitle} i förtid inte kan vänta på svar.`,
          `Skäl: ${reason}`,
          'Organisationen kan fortfarande svara, ända tills nämnden beslutar.',
        ],
        action: { label: 'Läs och svara', url },
      }
    : {
        subject: `The request to end early goes to the board now: ${caseTitle}`,
        parts: [
          `${by} has written that the request to end ${caseTitle} early cannot wait for an answer.`,
          `Reason: ${reason}`,
          'The organisation may still answer, until the board decides.',
        ],
        action: { label: 'Read and answer', url },
      }

export const endLetter: Writer<'endLetter'> = ({ caseTitle, url }, language) =>
  language === 'sv'
    ? {
        subject: `Besked om att arbetet har avslutats: ${caseTitle}`,
        parts: [
          `Arbetet med ${caseTitle} har avslutats. I ärendet finns ett brev med skälen och med vad som händer nu.`,
        ],
        action: { label: 'Läs brevet', url },
      }
    : {
        subject: `Word that the work has ended: ${caseTitle}`,
        parts: [
          `The work on ${caseTitle} has ended. A letter in the case gives the reasons and says what happens now.`,
        ],
        action: { label: 'Read the letter', url },
      }

export const partnershipExpired: Writer<'partnershipExpired'> = ({ caseTitle, url }, language) =>
  language === 'sv'
    ? {
        subject: `Överenskommelsen har gått ut: ${caseTitle}`,
        parts: [
          `Överenskommelsen för ${caseTitle} har gällt till sin sista dag. Tack för det ni har gjort tillsammans.`,
          'Kvar är den sista ekonomiska redovisningen och några saker att stämma av.',
        ],
        action: { label: 'Se vad som är kvar', url },
      }
    : {
        subject: `The agreement has expired: ${caseTitle}`,
        parts: [
          `The agreement for ${caseTitle} has run to its last day. Thank you for what you have done together.`,
          'What is left is the last financial account and a few things to settle.',
        ],
        action: { label: 'See what is left', url },
      }
