import type { LeftCase } from '../../../../store/papers/left-case.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

/** What somebody who has left reads; a body also what stands in its own registry. */
export function leadFor({ actor, language }: SignedIn): string {
  const t = words(language)
  return actor.acting.side === 'party' ? t.lead : t.leadOfBody
}

/** The cases that the reader's organisation or body has left, with the way to what it keeps of each. */
export function LeftList({ at, left }: { at: SignedIn; left: readonly LeftCase[] }) {
  if (left.length === 0) return null
  const t = words(at.language)
  return (
    <Section title={t.title} id="lamnade">
      <p>{leadFor(at)}</p>
      <LeftTable at={at} left={left} />
    </Section>
  )
}

export function LeftTable({ at, left }: { at: SignedIn; left: readonly LeftCase[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.title}
      captionHidden
      file={{ at, name: 'lamnade' }}
      rows={left}
      columns={[
        {
          title: t.name,
          cell: ({ number, title }) => (
            <a href={at.to.organisation('lamnade', number)}>
              {title} · {number}
            </a>
          ),
        },
        { title: t.until, cell: ({ until }) => <Day day={until} /> },
      ]}
    />
  )
}
