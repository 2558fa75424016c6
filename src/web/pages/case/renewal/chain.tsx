import { chainNote } from '../../../../documents/papers/final-report-blocks.ts'
import type { Link } from '../../../../process/agreement/chain.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { AnyReader } from '../../../visit.ts'
import { words } from './words.ts'

/** One partnership, a chain of agreements: each with its days, bridgings and the gaps between them. */
export function AgreementChain({ at, links }: { at: AnyReader; links: readonly Link[] }) {
  const t = words(at.language)
  if (links.length === 0) return <p>{t.noChain}</p>
  return (
    <Section title={t.chain} id="kedjan">
      <Table
        caption={t.chain}
        captionHidden
        columns={[
          { title: t.agreement, cell: ({ kind }) => t.kinds[kind] ?? kind },
          { title: t.from, cell: ({ start }) => <Day day={start} /> },
          { title: t.until, cell: ({ last }) => <Day day={last} /> },
          { title: t.note, cell: (link) => chainNote(link, at.language) || '–' },
        ]}
        rows={links}
      />
    </Section>
  )
}
