import type { PlainDate } from '../kernel/plain-date.ts'
import type { Move, When } from './moves.ts'
import type { RunningKey } from './running-stories.ts'

type Day = (after: number) => PlainDate

/** No state aid, with the reasons: assessed when the amounts are known. */
export function withoutAid(when: When): Move[] {
  const staff = { ...when, who: 'staff' } as const
  return [
    { ...staff, time: '11:00', page: '/statsstod/kriterier', fields: noMarket },
    { ...staff, time: '11:10', page: '/statsstod/slutsats', fields: { basis: 'none', reasons: noAid } },
  ]
}

/** How the association signs and the proof of it, and the chair's signature by the chair's own link. `day` counts from when the idea came in. */
export function chairSigns(about: RunningKey, day: Day): Move[] {
  const chair = { about, on: day(116), who: 'chair' } as const
  const proof = new File(['Registreringsbevis (exempel)'], 'registreringsbevis.txt', { type: 'text/plain' })
  return [
    { ...chair, time: '18:00', page: '/mitt/organisation/firmateckning', fields: { rule: 'chairAlone' } },
    {
      ...{ ...chair, time: '18:10', page: '/underlag/{organisation}/signatoryProof' },
      fields: { datedOn: day(100), files: proof },
    },
    ...byLink(chair, '18'),
  ]
}

/** The director signs last. */
export function directorSigns(about: RunningKey, day: Day): Move[] {
  return byLink({ about, on: day(120), who: 'director' }, '19')
}

function byLink(who: Pick<Move, 'about' | 'on' | 'who'>, hour: string): Move[] {
  return [
    { ...who, time: `${hour}:20`, page: '/underskrift', fields: {} },
    { ...who, time: `${hour}:25`, page: '/underskrift/bekrafta/{signingLink}', fields: {} },
  ]
}

const noAid =
  'Verksamheten är öppen och avgiftsfri och säljs inte på någon marknad. Det är inget statligt stöd.'
const noMarket = {
  'answer-economic': 'no',
  'reason-economic': 'Ingen betalar, och ingen säljer samma sak.',
}
