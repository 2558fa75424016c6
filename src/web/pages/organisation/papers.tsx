import { inLanguage } from '../../../domain/text.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { type Mood, Tag } from '../../parts/tag.tsx'
import type { SignedIn } from '../../visit.ts'
import type { Freshness, PaperLine } from './freshness.ts'
import { words } from './words.ts'

const moods: Record<Freshness, Mood> = {
  fresh: 'calm',
  equivalent: 'calm',
  undated: 'neutral',
  notApplicable: 'neutral',
  missing: 'waiting',
  old: 'soon',
}

/** The organisation's documents and whether they are current. */
export function Papers({ at, papers }: { at: SignedIn; papers: readonly PaperLine[] }) {
  const t = words(at.language)
  return (
    <Section title={t.papers} id="handlingar">
      <p>{t.papersLead}</p>
      <Table
        caption={t.papers}
        captionHidden={true}
        rows={papers}
        columns={[
          { title: t.paper, cell: ({ label }) => inLanguage(label, at.language) },
          { title: t.state, cell: ({ state }) => <Tag mood={moods[state]}>{t.paperStates[state]}</Tag> },
          { title: t.dated, cell: (paper) => <Dated at={at} paper={paper} /> },
        ]}
      />
      <p>
        <a href={at.to.cases()}>{t.toCases}</a>
      </p>
    </Section>
  )
}

function Dated({ at, paper: { datedOn, freshUntil } }: { at: SignedIn; paper: PaperLine }) {
  if (datedOn === null) return <>–</>
  return (
    <>
      <Day day={datedOn} />
      {freshUntil !== null && <span class="quiet">, {words(at.language).freshUntil(freshUntil)}</span>}
    </>
  )
}
