import type { Partnership } from '../../../domain/partnership.ts'
import { canSeeJournal, canSeeMessages, canSeeNotesOf } from '../../../domain/permissions/permissions.ts'
import { type Tab, Tabs } from '../../parts/tabs.tsx'
import type { Reader } from '../../visit.ts'
import { caseWords } from './words.ts'

type View = 'overview' | 'messages' | 'notes' | 'journal'

/** The views of a case that the reader may open; internal notes stand apart from what is shared. */
export function CaseTabs({ at, partnership, now }: { at: Reader; partnership: Partnership; now: View }) {
  const t = caseWords(at.language)
  const tabs = viewsFor(at, partnership).map(({ view, href }) => ({
    href,
    label: t[view],
    current: view === now,
  }))
  return tabs.length > 1 && <Tabs label={t.views} tabs={tabs satisfies Tab[]} />
}

function viewsFor({ actor, to }: Reader, { number, scope }: Partnership): { view: View; href: string }[] {
  const notes = canSeeNotesOf(actor.acting.side)(actor, scope)
  return [
    { view: 'overview', href: to.case(number) },
    ...(canSeeMessages(actor, scope)
      ? [{ view: 'messages' as const, href: to.inCase(number, 'meddelanden') }]
      : []),
    ...(notes ? [{ view: 'notes' as const, href: to.inCase(number, 'anteckningar') }] : []),
    ...(canSeeJournal(actor, scope)
      ? [{ view: 'journal' as const, href: to.inCase(number, 'journal') }]
      : []),
  ]
}
