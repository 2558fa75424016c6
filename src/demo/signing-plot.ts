import type { PlainDate } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'

/**
 * What signing needs, and the first of two signatures: no state aid, how the association signs and the proof of it,
 * and the chair's own link. `day` counts from when the idea came in.
 */
export function halfSigned(day: (after: number) => PlainDate): Move[] {
  const about = 'pier'
  const staff = { about, on: day(61), who: 'staff' } as const
  const chair = { about, on: day(116), who: 'chair' } as const
  const proof = new File(['Registreringsbevis (exempel)'], 'registreringsbevis.txt', { type: 'text/plain' })
  return [
    { ...staff, time: '11:00', page: '/statsstod/kriterier', fields: noMarket },
    { ...staff, time: '11:10', page: '/statsstod/slutsats', fields: { basis: 'none', reasons: noAid } },
    { ...chair, time: '18:00', page: '/mitt/organisation/firmateckning', fields: { rule: 'chairAlone' } },
    {
      ...{ ...chair, time: '18:10', page: '/underlag/{organisation}/signatoryProof' },
      fields: { datedOn: day(100), files: proof },
    },
    { ...chair, time: '18:20', page: '/underskrift', fields: {} },
    { ...chair, time: '18:25', page: '/underskrift/bekrafta/{signingLink}', fields: {} },
  ]
}

const noAid =
  'Verksamheten är öppen och avgiftsfri och säljs inte på någon marknad. Det är inget statligt stöd.'
const noMarket = {
  'answer-economic': 'no',
  'reason-economic': 'Ingen betalar, och ingen säljer samma sak.',
}
