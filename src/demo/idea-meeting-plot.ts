import { workingDayOnOrBefore } from '../kernel/calendar.ts'
import { addDays } from '../kernel/plain-date.ts'
import { callIdea, endsWithout, holdIdea, plans, puts, talk } from './idea-meeting-moves.ts'
import { meetingAgo, type meetingIdeas } from './idea-meeting-stories.ts'
import { assess, daysAfter, type Move, type When } from './moves.ts'
import { closes, concludes, reviewing } from './review-moves.ts'
import type { Setting } from './setting.ts'

type Met = keyof typeof meetingIdeas

/** Ideas in every state of the idea meetings. `submitted` brings one to the director. */
export function ideaMeetings(setting: Setting, submitted: (about: Met) => Move[]): Move[] {
  const { today, review: checklist } = setting
  const day = daysAfter(today, meetingAgo)
  const passes = (about: Met) => [
    ...submitted(about),
    ...assess(day(about, 24), {
      outcome: 'goOn',
      reasons: 'Behovet är tydligt och ni bidrar. Vi går vidare till granskning.',
    }),
    ...reviewing(day(about, 28), { checklist }),
    concludes(
      day(about, 29),
      'passed',
      'Organisationen är idéburen, båda sidor bidrar och ingen säljer det här.',
    ),
    closes(day(about, 30)),
  ]
  const held = (about: Met, after: number, notes: string) => [
    callIdea(day(about, after - 6), day(about, after).on),
    holdIdea(day(about, after), notes),
  ]
  return [
    ...passes('reading'),
    callIdea(day('reading', 33), workingDayOnOrBefore(addDays(today, 6))),
    ...passes('harbour'),
    ...held('harbour', 42, 'Vi ritade upp kvällarna och vad var och en gör.'),
    ...held('harbour', 52, 'Vi gick igenom pengarna och lokalen.'),
    ...harbour(day),
    ...passes('pitch'),
    ...held('pitch', 42, 'Vi är överens om varför, men inte om tiderna.'),
    ...held('pitch', 52, 'Skolgårdens belysning är olöst.'),
    ...held('pitch', 62, 'Vi har tre förslag på tider och inget som alla kan.'),
    ...passes('ferry'),
    ...held('ferry', 42, 'Vi vill olika saker med veckan.'),
    ...held('ferry', 52, 'Försäkringen går inte att lösa i år.'),
    endsWithout(
      day('ferry', 60),
      'Vi vill båda att barnen ska få komma ut, men en vecka om året löser inte den utmaning som nämnden ansvarar för, och ingen av oss kan ta försäkringen.',
      'Föreningen kan söka bidrag för lägerverksamhet. Ändras förutsättningarna tar vi gärna upp idén igen.',
    ),
  ]
}

/** Two meetings held, the guide answered and the first year filled in. */
function harbour(day: (about: Met, after: number) => When): Move[] {
  return [
    talk(day('harbour', 42), 'staff', {
      whoTogether: ['agreed', 'Föreningen, ungdomsenheten och familjehemsenheten.'],
      basics: ['agreed', 'Unga ska ha en vuxen att ringa också efter placeringen.'],
      resources: ['notYet', 'Lokalen återstår.'],
    }),
    talk(day('harbour', 52), 'chair', {
      rightForm: ['agreed', 'Ingen av oss kan göra det ensam, och det finns inget att köpa.'],
      resources: ['partly', 'Vi delar på lokalen. Ledarnas tid är klar.'],
      readiness: ['partly', 'Utkastet är nästan färdigt.'],
      learningGoals: ['agreed', 'Vad som gör att unga kommer tillbaka\nHur vi delar ansvar på kvällarna'],
    }),
    ...puts(day('harbour', 54), 'chair', givenByAssociation),
    ...puts(day('harbour', 55), 'staff', givenByBody),
    plans(day('harbour', 56)),
  ]
}

const givenByAssociation = {
  inputs: {
    'amount-cash': '40 000',
    'amount-staff': '180 000',
    'hours-staff': '620',
    'valuation-staff': 'Två ledare på deltid med sociala avgifter, enligt kollektivavtal',
    'amount-voluntary': '60 000',
    'hours-voluntary': '400',
    'valuation-voluntary': 'Mentorernas timmar à 150 kr',
  },
  costs: {
    'amount-activities-cash': '40 000',
    'amount-staff-inKind': '180 000',
    'valuation-staff-inKind': 'Ledarnas tid',
    'amount-activities-inKind': '60 000',
    'valuation-activities-inKind': 'Mentorernas timmar',
  },
}

const givenByBody = {
  inputs: {
    'amount-cash': '400 000',
    'amount-premises': '120 000',
    'valuation-premises': 'Tre kvällar i veckan i Medborgarhuset, intern hyra',
  },
  costs: {
    'amount-staff-cash': '340 000',
    'amount-administration-cash': '45 000',
    'amount-audit-cash': '15 000',
    'amount-premises-inKind': '120 000',
    'valuation-premises-inKind': 'Intern hyra för tre kvällar',
  },
}
