import { dateInWords } from '../../kernel/date-words.ts'
import type { Writer } from './letter.ts'

export const assignmentGiven: Writer<'assignmentGiven'> = (content, language) => {
  const { role, body, givenBy, url } = content
  const firstDay = dateInWords(content.firstDay, language)
  return language === 'sv'
    ? {
        subject: `Du har fått ett uppdrag i Handslag: ${role}`,
        parts: [
          `${givenBy} har gett dig uppdraget ${role} hos ${body} från och med ${firstDay}.`,
          'Logga in med den här e-postadressen, så skickar vi en länk. Under Att göra ser du vad som väntar på dig.',
        ],
        action: { label: 'Logga in', url },
        after: ['Känner du inte igen det? Svara den som gav dig uppdraget.'],
      }
    : {
        subject: `You have been given an assignment in Handslag: ${role}`,
        parts: [
          `${givenBy} has given you the assignment ${role} at ${body} from ${firstDay}.`,
          'Sign in with this e-mail address and we send you a link. To do shows what waits for you.',
        ],
        action: { label: 'Sign in', url },
        after: ['Do you not recognise this? Tell whoever gave it to you.'],
      }
}
