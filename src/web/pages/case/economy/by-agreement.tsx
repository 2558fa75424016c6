import type { Child } from 'hono/jsx'
import type { Agreement } from '../../../../domain/agreement.ts'
import { Details } from '../../../parts/details.tsx'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

type Dated = Pick<Agreement, 'round' | 'start' | 'end'>
type Props = { at: Visit; chain: readonly Dated[]; of: Dated; children: Child }

/** What belongs to one of several agreements says which: the newest in the open, the earlier ones folded. */
export function ByAgreement({ at, chain, of, children }: Props) {
  const name = words(at.language).period(of.start ?? '', of.end ?? '')
  const isNewest = chain.every(({ start }) => (start ?? '') <= (of.start ?? ''))
  if (chain.length === 1) return <>{children}</>
  if (!isNewest) return <Details summary={name}>{children}</Details>
  return (
    <>
      <h2 class="group-title">{name}</h2>
      {children}
    </>
  )
}
