import { addDays } from '../kernel/plain-date.ts'
import { meetingAgo } from './idea-meeting-stories.ts'
import type { Move } from './moves.ts'
import { reviewAgo } from './review-stories.ts'
import type { Setting } from './setting.ts'

/** State aid: asked for in one case and waited for; declared, reckoned and concluded in another. */
export function stateAid({ today }: Setting): Move[] {
  const harbour = (after: number) => ({
    about: 'harbour' as const,
    on: addDays(today, after - meetingAgo.harbour),
  })
  const table = { about: 'table' as const, on: addDays(today, Math.max(30 - reviewAgo.table, -2)) }
  const page = (noun: string) => `/statsstod/${noun}`
  const earlier = addDays(today, -400)
  return [
    { ...table, who: 'staff', time: '11:10', page: page('begaran'), fields: { by: addDays(today, 14) } },
    { ...harbour(43), who: 'staff', time: '09:10', page: page('begaran'), fields: {} },
    {
      ...harbour(46),
      who: 'chair',
      time: '20:30',
      page: page('intyg'),
      fields: {
        received: 'some',
        linked: 'no',
        sure: 'ja',
        'giver-0': 'Exempelregionen',
        'on-0': earlier,
        'regime-0': 'general',
        'eur-0': '18 400',
      },
    },
    { ...harbour(57), who: 'staff', time: '10:00', page: page('kriterier'), fields: criteria },
    { ...harbour(57), who: 'staff', time: '10:20', page: page('belopp'), fields: amounts(today) },
    {
      ...harbour(58),
      who: 'staff',
      time: '11:00',
      page: page('slutsats'),
      fields: {
        basis: 'general',
        reasons:
          'Uthyrningen av lokalen på helgerna är ekonomisk verksamhet, så stöd kan inte uteslutas. Beloppet ryms väl under det allmänna taket, även med stödet från regionen.',
      },
    },
  ]
}

const criteria: Record<string, string> = {
  'answer-economic': 'yes',
  'reason-economic': 'Föreningen hyr ut lokalen på helgerna i konkurrens med andra.',
  'answer-publicMeans': 'yes',
  'reason-publicMeans': 'Pengar och lokal kommer från nämnden.',
  'answer-advantage': 'yes',
  'reason-advantage': 'Lokalen lämnas utan hyra.',
  'answer-selective': 'yes',
  'reason-selective': 'Bara föreningen får stödet.',
  'answer-competition': 'unclear',
  'reason-competition': 'Verksamheten är lokal, men uthyrningen kan påverka andra.',
}

/** The amounts themselves stand in the form: they come from what the parties put in. The rate is an example. */
function amounts(today: Setting['today']): Record<string, string> {
  return {
    grantOn: addDays(today, 60),
    rate: '11,20',
    rateOn: addDays(today, -7),
    rateSource: 'Exempelkurs för demon, ingen verklig kurs',
  }
}
