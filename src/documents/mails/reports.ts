import { dateInWords } from '../../kernel/date-words.ts'
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

const reports = {
  sv: { followUp: 'uppföljningen', evaluation: 'utvärderingen', finalReport: 'slutrapporten' },
  en: { followUp: 'follow-up', evaluation: 'evaluation', finalReport: 'final report' },
}

export const partsAsked: Writer<'partsAsked'> = ({ caseTitle, report, parties, answerBy, url }, language) =>
  language === 'sv'
    ? {
        subject: `Delar saknas i ${reports.sv[report]}: ${caseTitle}`,
        parts: [
          `I ${reports.sv[report]} av ${caseTitle} väntar ni på: ${parties}.`,
          `Parterna har till och med ${dateInWords(answerBy, 'sv')} på sig. Efter den dagen kan de andra gå vidare. Då står det att delen saknas, och den kan ändå lämnas senare.`,
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `Parts are missing in the ${reports.en[report]}: ${caseTitle}`,
        parts: [
          `In the ${reports.en[report]} of ${caseTitle} you are waiting for: ${parties}.`,
          `The parties have until and including ${dateInWords(answerBy, 'en')}. After that day the others can go on. It is then said that the part is missing, and it can still be handed in later.`,
        ],
        action: { label: 'Open the case', url },
      }

export const partLeftOut: Writer<'partLeftOut'> = ({ caseTitle, report, party, url }, language) =>
  language === 'sv'
    ? {
        subject: `Utan ${party} i ${reports.sv[report]}: ${caseTitle}`,
        parts: [
          `${party} har inte lämnat det som saknas i ${reports.sv[report]} av ${caseTitle}. Dagen som parterna fick på sig har gått, så nu går arbetet vidare utan det.`,
          'Det antecknas vad som saknas. Det går fortfarande att lämna det.',
        ],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `Without ${party} in the ${reports.en[report]}: ${caseTitle}`,
        parts: [
          `${party} has not handed in what is missing in the ${reports.en[report]} of ${caseTitle}. The day that the parties were given has passed, so the work goes on without it.`,
          'It is noted what is missing. It can still be handed in.',
        ],
        action: { label: 'Open the case', url },
      }

export const repaymentAsked: Writer<'repaymentAsked'> = ({ caseTitle, amount, payBy, url }, language) =>
  language === 'sv'
    ? {
        subject: `Begäran om återbetalning: ${caseTitle}`,
        parts: [
          `I ${caseTitle} finns medel som inte har använts. Ni ombeds att betala tillbaka ${amount} senast ${dateInWords(payBy, 'sv')}.`,
          'Vad överenskommelsen säger om det står i ärendet. Är ni inte överens? Säg det där.',
        ],
        action: { label: 'Läs begäran', url },
      }
    : {
        subject: `Request for repayment: ${caseTitle}`,
        parts: [
          `In ${caseTitle} there are funds that have not been used. You are asked to pay back ${amount} no later than ${dateInWords(payBy, 'en')}.`,
          'What the agreement says about it is in the case. Do you not agree? Say so there.',
        ],
        action: { label: 'Read the request', url },
      }
