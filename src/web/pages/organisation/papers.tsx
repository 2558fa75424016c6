import { inLanguage } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { UsedIn } from '../../../store/papers/paper-use.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { type Mood, Tag } from '../../parts/tag.tsx'
import type { SignedIn } from '../../visit.ts'
import type { Freshness, PaperLine } from './freshness.ts'
import { words } from './words.ts'

export const moods: Record<Freshness, Mood> = {
  fresh: 'calm',
  equivalent: 'calm',
  undated: 'neutral',
  notApplicable: 'neutral',
  missing: 'waiting',
  old: 'soon',
}

type PapersProps = { at: SignedIn; papers: readonly PaperLine[]; uses: readonly UsedIn[] }

/** The organisation's documents, whether they are current, and where they have been handed in. */
export function Papers({ at, papers, uses }: PapersProps) {
  const t = words(at.language)
  return (
    <Section title={t.papers} id="handlingar">
      <p>{t.papersLead}</p>
      <Table
        caption={t.papers}
        captionHidden={true}
        file={{ at, name: 'handlingar' }}
        rows={papers}
        columns={[
          {
            title: t.paper,
            cell: ({ id, label }) => (
              <a href={at.to.organisation('handlingar', id)}>{inLanguage(label, at.language)}</a>
            ),
          },
          { title: t.state, cell: ({ state }) => <Tag mood={moods[state]}>{t.paperStates[state]}</Tag> },
          {
            title: t.dated,
            cell: (paper) =>
              paper.datedOn === null ? '–' : <Dated at={at} {...paper} day={paper.datedOn} />,
          },
          {
            title: t.usedIn,
            cell: ({ id }) =>
              usedIn(
                at,
                uses.filter(({ kind }) => kind === id),
              ),
          },
        ]}
      />
    </Section>
  )
}

/** "Järva stadsdelsnämnd (2 ärenden)": the bodies that have it. */
function usedIn({ language }: SignedIn, uses: readonly UsedIn[]): string {
  if (uses.length === 0) return '–'
  const t = words(language)
  const bodies = [...Map.groupBy(uses, ({ bodyName }) => bodyName)]
  return bodies.map(([name, cases]) => t.usedBy(name, cases.length)).join(', ')
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
