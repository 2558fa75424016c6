import type { PlainDate } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'
import { type PublishedKey, type Written, writtenForRegister } from './register-stories.ts'

/** Published a week after the start; the staff unit writes it, reads it as everybody will, and publishes. */
export function publishes(about: PublishedKey, on: PlainDate): Move[] {
  const { title, summary, summaryEn, targetGroup, ...sorted }: Written = writtenForRegister[about]
  const written = { title: `${title} (exempel)`, summarySv: summary, summaryEn, targetGroup, ...sorted }
  const papers = withPapers.includes(about) ? {} : { documents: [] }
  return inTheRegister({ about, on }, { ...written, ...papers, contributions: 'ja', results: 'ja' })
}

/** Those whose agreement, decision and reports anybody can read; the others are published without, as most begin. */
const withPapers: readonly PublishedKey[] = ['evenings', 'quilt', 'language']

/** The parties have read it again, and what has happened since is told there too. */
export function confirmsRecord(about: PublishedKey, on: PlainDate): Move[] {
  const papers = withPapers.includes(about) ? {} : { documents: [] }
  return inTheRegister({ about, on }, { ...papers, verified: 'ja' })
}

function inTheRegister(when: Pick<Move, 'about' | 'on'>, fields: Move['fields']): Move[] {
  const staff = { ...when, who: 'staff' } as const
  return [
    { ...staff, time: '13:00', page: '/publicering', fields },
    { ...staff, time: '13:10', page: '/publicering/granskning', fields: {}, ticked: ['read'] },
  ]
}
