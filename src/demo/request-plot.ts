import { addDays } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'
import type { Setting } from './setting.ts'
import type { Fields } from './visitor.ts'

/** Requests for public documents, about one case: one is answered, one was taken back, one is being assessed, one waits. */
export function requests({ today }: Setting): Move[] {
  const on = (days: number, time: string) => ({ about: 'choir', on: addDays(today, -days), time }) as const
  return [
    takenIn(on(40, '09:10'), 'Idén om en kör och hur kommunen tog emot den.', {
      name: 'Lokalbladet (exempel)',
    }),
    chosen(on(40, '09:30')),
    assessed(on(39, '10:00')),
    { ...on(39, '10:30'), ...registrar, page: '/begaran/{request}/svar', fields: { sure: 'ja' } },
    takenIn(on(20, '11:00'), 'Allt som gäller äldreboendets samlingssal.'),
    {
      ...on(18, '08:40'),
      ...registrar,
      page: '/begaran/{request}/avslut',
      fields: { as: 'withdrawn', reasons: 'Den som frågade hittade svaret på vår webbplats.' },
    },
    takenIn(on(6, '13:20'), 'Initiativet om en kör för alla åldrar.'),
    chosen(on(5, '09:00')),
    takenIn(on(2, '15:45'), 'Brev och mejl mellan kommunen och föreningen om kören.'),
  ]
}

type When = Pick<Move, 'about' | 'on' | 'time'>

const registrar = { who: 'registrar' } as const

function takenIn(when: When, wanted: string, asker: Fields = {}): Move {
  const fields = { receivedOn: when.on, channel: 'mail', wanted, ...asker }
  return { ...when, ...registrar, page: '/begaran/ny', fields }
}

/** The request is about the first document of the case: the initiative. */
function chosen(when: When): Move {
  const page = '/begaran/{request}/handlingar'
  const fields = { documents: '1' }
  return { ...when, ...registrar, page: `${page}?arende={case}`, action: `${page}/ur/{case}`, fields }
}

function assessed(when: When): Move {
  return {
    ...when,
    ...registrar,
    page: '/begaran/{request}/handlingar/{asked}',
    fields: { outcome: 'whole' },
  }
}
