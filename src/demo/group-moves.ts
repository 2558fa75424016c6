import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { associationsOf } from './associations.ts'
import type { Cast } from './guests.ts'
import type { Move, When } from './moves.ts'
import { personOf } from './names-put.ts'
import type { MemberKey } from './people.ts'
import type { Fields } from './visitor.ts'

type Group = 'steering' | 'working'

const newest = '/gruppmoten/{meeting}'

/** Coordinator and groups are appointed on paper in the product, from the first day of the agreement. */
export function appoints(when: When, place: Cast, from: PlainDate): Move[] {
  const { officials } = place
  const head = { ...when, who: 'departmentHead' as const }
  const seats: Fields = {
    from,
    [`groups-${officials.departmentHead}`]: ['steering'],
    [`mandate-${officials.departmentHead}`]: 'Beslutar om avdelningens insatser',
    [`groups-${officials.unitHead}`]: ['working'],
    [`groups-${officials.coordinator}`]: ['working'],
    ...Object.fromEntries(
      associationsOf(when.about).flatMap(({ signatory, worker }) => [
        [`groups-${personOf(place, signatory)}`, ['steering']],
        [`mandate-${personOf(place, signatory)}`, 'Företräder styrelsen'],
        [`groups-${personOf(place, worker)}`, ['working']],
      ]),
    ),
  }
  return [{ ...head, time: '09:20', page: '/start/grupper', fields: seats }]
}

/** A meeting that is called two weeks before; gives the call alone. */
export function callsGroup({ about, on }: When, group: Group): Move {
  const fields = {
    on,
    startsAt: '13:00',
    endsAt: '14:30',
    place: 'Medborgarhuset, sal 3, Exempelgatan 1',
    group,
  }
  const page = `/gruppmoten/kallelse?grupp=${group}`
  return {
    ...{ about, on: addDays(on, -14), who: 'coordinator', time: '09:00', page, fields },
    action: '/gruppmoten/kallelse',
  }
}

type Said = { notes: string; nextStep: string } & Fields

/** A meeting that was called, held and written down, and whose minutes everybody has approved. */
export function meets(when: When, group: Group, said: Said): Move[] {
  const later = { ...when, on: addDays(when.on, 1) }
  return [
    callsGroup(when, group),
    writes(when, said),
    approves(later, 'coordinator'),
    ...associationsOf(when.about).map(({ signatory }) => approves(later, signatory)),
  ]
}

export function writes(when: When, fields: Said): Move {
  const page = `${newest}/anteckningar`
  return { ...when, who: 'coordinator', time: '16:00', page, ticked: ['came'], fields }
}

export function approves(when: When, who: 'coordinator' | MemberKey): Move {
  const time = who === 'coordinator' ? '09:00' : '19:00'
  return { ...when, who, time, page: newest, action: `${newest}/godkannande`, fields: {} }
}

export function proposesChange(when: When, fields: Fields): Move {
  return { ...when, who: 'chair', time: '18:00', page: '/andringar/forslag', fields }
}

export function notesRisk(when: When, fields: Fields): Move {
  return { ...when, who: 'representative', time: '18:10', page: '/avvikelser/ny', fields }
}

/** The working group's report to the steering group, as it is filled in beforehand, with its question. */
export function reportsUp(when: When, questions: string): Move {
  return { ...when, who: 'coordinator', time: '15:00', page: '/gruppmoten/rapport', fields: { questions } }
}
