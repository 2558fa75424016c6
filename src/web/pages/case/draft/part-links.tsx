import type { ShownId } from '../../../../process/rulebook/template-schema.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { mayWrite, type SectionProps } from './load.ts'
import { partsWords } from './parts-words.ts'

const pages = { goals: 'mal', groups: 'grupper', statistics: 'statistik', periods: 'tid' } as const

/** The way to where what the section shows is filled in. */
export function PartLinks({ at, draft, now: { section } }: SectionProps) {
  if (!mayWrite(at.actor, draft.file)) return null
  const t = partsWords(at.language)
  const { number } = at.params
  const links = section.shows.flatMap((id: ShownId) => {
    if (id === 'goals' || id === 'groups' || id === 'statistics' || id === 'periods')
      return [{ href: at.to.inCase(number, 'utkast', 'delar', pages[id]), label: t.fillIn[id] }]
    return id === 'contributions' ? [{ href: at.to.inCase(number, 'budget'), label: t.fillIn.budget }] : []
  })
  if (links.length === 0) return null
  return (
    <Actions>
      {links.map(({ href, label }) => (
        <ButtonLink href={href} look="secondary">
          {label}
        </ButtonLink>
      ))}
    </Actions>
  )
}
