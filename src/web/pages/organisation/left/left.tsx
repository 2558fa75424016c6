import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { getLeftPapers, type LeftPapers } from '../../../../store/papers/left-case.ts'
import { page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { CaseParams, noQuery } from '../../../params.ts'
import { DateWords, Day } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { paperTitle } from '../../case/paper-title.ts'
import { SecrecyMark } from '../../case/secrecy/mark.tsx'
import { leavingHolder } from './holder.ts'
import { leadFor } from './left-list.tsx'
import { words } from './words.ts'

/** What a party that has left a case keeps: the papers that both sides had read in its time. */
export const get = page(CaseParams, noQuery, async (at) => {
  const t = words(at.language)
  const left = await getLeftPapers(at.db, leavingHolder(at), at.params.number)
  return (
    <Page at={at} title={left.title} lead={leadFor(at)}>
      <p>
        {left.number} · {t.until} <DateWords at={at} day={left.until} />
      </p>
      <Section title={t.papers} id="handlingar">
        {left.documents.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : (
          <Papers at={at} left={left} />
        )}
      </Section>
      <p>
        <a href={at.to.organisation('lamnade')}>{t.toAll}</a>
      </p>
    </Page>
  )
})

type PapersProps = { at: SignedIn; left: LeftPapers }

function Papers({ at, left }: PapersProps) {
  const t = words(at.language)
  return (
    <Table
      caption={t.papers}
      captionHidden
      file={{ at, name: 'handlingar' }}
      rows={left.documents}
      columns={[
        {
          title: t.paper,
          cell: (paper) => <PaperLink at={at} left={left} paper={paper} />,
        },
        {
          title: t.made,
          cell: ({ createdAt }) => <Day day={dayInStockholm(new Date(createdAt))} />,
        },
      ]}
    />
  )
}

function PaperLink({ at, left, paper }: PapersProps & { paper: LeftPapers['documents'][number] }) {
  const { title, language } = paperTitle(left.rulebook, paper, at.language)
  return (
    <>
      <a href={at.to.organisation('lamnade', left.number, String(paper.number))} lang={language}>
        {title}
      </a>
      <SecrecyMark at={at} secrecy={paper.secrecy} />
    </>
  )
}
