import type { PlainDate } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'
import { type PublishedKey, writtenForRegister } from './register-stories.ts'

/** Published a week after the start; the staff unit writes it, reads it as everybody will, and publishes. */
export function publishes(about: PublishedKey, on: PlainDate): Move[] {
  const { title, summary, summaryEn, targetGroup, ...sorted } = writtenForRegister[about]
  const written = { title: `${title} (exempel)`, summarySv: summary, summaryEn, targetGroup, ...sorted }
  return inTheRegister({ about, on }, { ...written, contributions: 'ja', results: 'ja' })
}

/** The parties have read it again, and what has happened since is told there too. */
export function confirmsRecord(about: PublishedKey, on: PlainDate): Move[] {
  return inTheRegister({ about, on }, { verified: 'ja' })
}

function inTheRegister(when: Pick<Move, 'about' | 'on'>, fields: Move['fields']): Move[] {
  const staff = { ...when, who: 'staff' } as const
  return [
    { ...staff, time: '13:00', page: '/publicering', fields },
    { ...staff, time: '13:10', page: '/publicering/granskning', fields: {} },
  ]
}
