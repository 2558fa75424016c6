import { inLanguage } from '../../../../domain/text.ts'
import { type CriteriaSet, type Criterion, meetings } from '../../../../process/review/criteria-sets.ts'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { answerLabel } from '../consideration/answer-list.tsx'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

type MeetingProps = { at: SignedIn; work: ReviewAtWork; sets: readonly CriteriaSet[] }

/** Where the same question meets in several sets, as somebody has said: each set's own words beside each other, and the answer. */
export function MeetingCriteria({ at, work: { versions, checklist }, sets }: MeetingProps) {
  const t = words(at.language)
  const newest = (key: string) => versions.get(key)?.[0]
  const rows = meetings(sets, newest)
  if (rows.length === 0) return null
  return (
    <Section title={t.setsMeet} id="mots">
      <Table
        caption={t.setsMeet}
        captionHidden
        file={{ at, name: 'mots' }}
        rows={rows}
        columns={[
          {
            title: t.sameAnswer,
            cell: ([first]) => {
              const answer = first && newest(first.key)
              return (answer && answerLabel(checklist, answer, at)) ?? t.noAnswer
            },
          },
          ...sets.map(({ id, label }) => ({
            title: inLanguage(label, at.language),
            cell: (group: readonly Criterion[]) =>
              group
                .filter(({ set }) => set === id)
                .map(({ number, text }) => `${number}. ${inLanguage(text, at.language)}`)
                .join(' ') || '–',
          })),
        ]}
      />
    </Section>
  )
}
