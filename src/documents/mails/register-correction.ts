import type { Writer } from './letter.ts'

export const registerCorrectionAnswered: Writer<'registerCorrectionAnswered'> = (
  { record, answer, url },
  language,
) =>
  language === 'sv'
    ? {
        subject: `Svar på ditt förslag om ${record}`,
        parts: ['Så här svarar vi på ditt förslag till rättelse i registret över partnerskap:', answer],
        action: { label: 'Se sidan i registret', url },
      }
    : {
        subject: `Answer to your proposal about ${record}`,
        parts: ['This is our answer to your proposed correction in the register of partnerships:', answer],
        action: { label: 'See the page in the register', url },
      }
