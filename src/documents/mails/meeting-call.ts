import type { MeetingInvitation } from '../../domain/meeting-invitation.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords, timeInStockholm } from '../../kernel/date-words.ts'
import { dayInStockholm } from '../../kernel/plain-date.ts'
import type { Writer } from './letter.ts'

export const meetingCall: Writer<'meetingCall'> = ({ caseTitle, meeting, access, url }, language) => {
  const time = timeOf(meeting, language)
  const list = (words: { place: string; link: string; access: string }) =>
    [
      meeting.place && `${words.place}: ${meeting.place}`,
      meeting.link && `${words.link}: ${meeting.link}`,
      access && `${words.access}: ${access}`,
    ].flatMap((line) => line || [])
  return language === 'sv'
    ? {
        subject: `Kallelse: ${meeting.title}, ${time}`,
        parts: [
          meeting.sequence > 0
            ? `Mötet om ${caseTitle} har ändrats. Nu träffas vi ${time}.`
            : `Välkommen till ett möte om ${caseTitle}, ${time}.`,
          { list: list({ place: 'Plats', link: 'Digitalt', access: 'Vi ordnar' }) },
          'Inbjudan följer med, så att du kan lägga mötet i din kalender. Dagordningen finns i ärendet.',
        ],
        action: { label: 'Öppna kallelsen', url },
        after: ['Passar inte tiden? Säg till så snart du kan, så hittar vi en annan.'],
      }
    : {
        subject: `Call: ${meeting.title}, ${time}`,
        parts: [
          meeting.sequence > 0
            ? `The meeting about ${caseTitle} has changed. We now meet ${time}.`
            : `Welcome to a meeting about ${caseTitle}, ${time}.`,
          { list: list({ place: 'Place', link: 'Online', access: 'We arrange' }) },
          'The invitation comes with this mail, so that you can put the meeting in your calendar. The agenda is in the case.',
        ],
        action: { label: 'Open the call', url },
        after: ['Does the time not suit you? Tell us as soon as you can and we will find another.'],
      }
}

export const meetingCancelled: Writer<'meetingCancelled'> = (
  { caseTitle, meeting, reason, url },
  language,
) => {
  const time = timeOf(meeting, language)
  return language === 'sv'
    ? {
        subject: `Inställt: ${meeting.title}, ${time}`,
        parts: [`Mötet om ${caseTitle}, ${time}, är inställt.`, `Skäl: ${reason}`],
        action: { label: 'Öppna ärendet', url },
      }
    : {
        subject: `Cancelled: ${meeting.title}, ${time}`,
        parts: [`The meeting about ${caseTitle}, ${time}, is cancelled.`, `Reason: ${reason}`],
        action: { label: 'Open the case', url },
      }
}

function timeOf({ startsAt }: MeetingInvitation, language: Language): string {
  const start = new Date(startsAt)
  const day = dateInWords(dayInStockholm(start), language)
  const clock = timeInStockholm(start, language)
  return language === 'sv' ? `${day} kl. ${clock}` : `${day} at ${clock}`
}
