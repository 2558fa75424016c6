import { addDays } from '../kernel/plain-date.ts'
import { associationsOf, partnersOf } from './associations.ts'
import { isLeg, type Leg } from './leg.ts'
import type { Move } from './moves.ts'
import { organisations } from './people.ts'
import { type RunningKey, runningAgo } from './running-stories.ts'
import type { Setting } from './setting.ts'
import type { Told } from './told.ts'

const several = ['orchestra', 'quilt'] as const satisfies readonly RunningKey[]

/** The stories with each case's own associations: told of a chair and a leader, and played by those whose case it is. */
export function inTheirVoices(setting: Setting, told: readonly Told[]): Told[] {
  const joined = several.flatMap((about) => partnersJoin(setting, about))
  return [...joined, ...told.flatMap(eachAssociation)].map(inOwnVoice)
}

/** The other organisations come in after the director's yes; each has been asked by the first. */
function partnersJoin({ today }: Setting, about: RunningKey): Move[] {
  const on = addDays(today, 25 - runningAgo[about])
  return partnersOf(about).map(({ organisation }, index) => {
    const { name, number } = organisations[organisation]
    const reasons = 'Föreningarna har talat ihop sig och vill göra det här tillsammans.'
    const fields = { kind: 'organisation', name, number, contactName: '', email: '', reasons }
    return { about, who: 'staff', on, time: `11:${20 + index}`, page: '/parter', fields }
  })
}

/** What each party says for itself. */
const voices = ['take-stance', 'sign-agreement']

function eachAssociation(one: Told): Told[] {
  const isVoice = isLeg(one) && one.who === 'chair' && voices.includes(one.step)
  const all = associationsOf(one.about)
  if (!isVoice || all.length === 1) return [one]
  return all.map(({ organisation, signatory }, index): Leg => {
    const time = one.time.replace(
      /^(\d\d):/,
      (_, hour: string) => `${String(Number(hour) - 1).padStart(2, '0')}:`,
    )
    return { ...one, who: signatory, for: organisation, time: index === 0 ? one.time : time }
  })
}

/** Who the chair and the leader are in this case. */
function inOwnVoice(one: Told): Told {
  if (!('who' in one)) return one
  const [{ signatory, worker }] = associationsOf(one.about)
  if (one.who === 'chair') return { ...one, who: signatory }
  return one.who === 'representative' ? { ...one, who: worker } : one
}
