import { type PlainDate, yearOf } from '../kernel/plain-date.ts'
import type { Move, When } from './moves.ts'
import type { Who } from './stories.ts'

export function callIdea(when: When, meetsOn: PlainDate): Move {
  const place = 'Medborgarhuset, sal 2, Exempelgatan 1'
  const fields = { on: meetsOn, startsAt: '15:00', endsAt: '17:00', place, agenda: 'Lokalen och tiderna' }
  const page = '/idemoten/kallelse'
  return { ...when, who: 'staff', time: '09:30', page, fields, ticked: ['people'] }
}

export function holdIdea(when: When, notes: string): Move {
  return {
    ...when,
    who: 'staff',
    time: '19:30',
    page: '/idemoten',
    link: '/minnesanteckningar',
    ticked: ['came'],
    fields: {
      heldOn: when.on,
      notes,
      nextStep: 'Alla läser utkastet och fyller i sina insatser till nästa gång.',
    },
  }
}

/** The eight questions, as far as the parties have come. */
export function talk(when: When, who: Who, said: Readonly<Record<string, readonly [string, string]>>): Move {
  const fields = Object.fromEntries(
    Object.entries(said).flatMap(([key, [answer, ground]]) => [
      [`answer-${key}`, answer],
      [`ground-${key}`, ground],
    ]),
  )
  return { ...when, who, time: '16:40', page: '/idemoten/samtal', fields }
}

/** What one side puts in the first year, and what it is spent on. */
export function puts(
  when: When,
  who: Who,
  { inputs, costs }: { inputs: Readonly<Record<string, string>>; costs: Readonly<Record<string, string>> },
): Move[] {
  const year = yearOf(when.on) + 1
  const move = { ...when, who, page: '/budget' }
  return [
    { ...move, time: '18:10', link: `/${year}/insatser`, fields: inputs },
    { ...move, time: '18:20', link: `/${year}/insatser`, instead: `/${year}/kostnader`, fields: costs },
  ]
}

export function plans(when: When): Move {
  const year = yearOf(when.on) + 1
  const fields = {
    'on-0': `${year}-01-29`,
    'amount-0': '200 000',
    'on-1': `${year}-07-01`,
    'amount-1': '200 000',
  }
  return { ...when, who: 'staff', time: '18:40', page: '/budget/betalningsplan', fields }
}

export function endsWithout(when: When, reasons: string, next: string): Move {
  const fields = { reasons, next, sure: 'ja' }
  return { ...when, who: 'staff', time: '11:30', page: '/idemoten/avslut', fields }
}
