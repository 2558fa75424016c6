import type { PlainDate } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'
import type { RunningKey } from './running-stories.ts'
import type { Told } from './told.ts'

type Day = (after: number) => PlainDate

/** How the association signs and the proof of it, and the chair's signature by the chair's own link. `day` counts from when the idea came in. */
export function chairSigns(about: RunningKey, day: Day, rule = 'chairAlone'): Move[] {
  const chair = { about, on: day(116), who: 'chair' } as const
  const proof = new File(['Registreringsbevis (exempel)'], 'registreringsbevis.txt', { type: 'text/plain' })
  return [
    { ...chair, time: '18:00', page: '/mitt/organisation/firmateckning', fields: { rule } },
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

/** The association does not sign after all; some weeks later it begins anew, with a case that is linked to the first. */
export function declinedAndResumed(day: Day): Told[] {
  const [about, who] = ['radio', 'chair'] as const
  const reasons =
    'Vår sändare gick sönder för gott, och utan den kan vi inte lova det som står i överenskommelsen. Vi säger det hellre nu.'
  const changed =
    'En närradio i grannkommunen lånar ut en sändare i tre år. Styrelsen vill börja om där vi slutade, med samma parter.'
  return [
    { about, who, on: day(118), time: '20:10', step: 'decline-signature', content: { reasons } },
    {
      ...{ about, who, on: day(140), time: '19:00', page: '/ateroppning' },
      fields: { name: 'Kvartersradion, ny start', changed },
    },
  ]
}
