import { inLanguage } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
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

type PapersProps = {
  at: SignedIn
  papers: readonly PaperLine[]
  /** Where they are handed in; null while the organisation has no case that goes on. */
  newest: { number: string; title: string } | null
}

/** The organisation's documents and whether they are current. */
export function Papers({ at, papers, newest }: PapersProps) {
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
          {
            title: t.dated,
            cell: (paper) =>
              paper.datedOn === null ? '–' : <Dated at={at} {...paper} day={paper.datedOn} />,
          },
        ]}
      />
      {newest === null ? (
        <p>
          <a href={at.to.cases()}>{t.toCases}</a>
        </p>
      ) : (
        <Actions>
          <ButtonLink href={at.to.inCase(newest.number, 'underlag')} look="secondary">
            {t.handInPapers(newest.title)}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}

type DatedProps = Pick<PaperLine, 'freshUntil'> & { at: SignedIn; day: PlainDate }

function Dated({ at, day, freshUntil }: DatedProps) {
  return (
    <>
      <Day day={day} />
      {freshUntil !== null && <span class="quiet">, {words(at.language).freshUntil(freshUntil)}</span>}
    </>
  )
}
