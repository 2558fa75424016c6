import { dateInWords, timeInStockholm } from '../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../process/rulebook/rulebook.ts'
import type { Notice } from '../../../store/people/notice.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListToTake } from '../../parts/list-to-take.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { At } from './at.ts'
import { newsAddress } from './news-address.ts'
import { newsSentence } from './news-words.ts'
import { words } from './words.ts'

const shownAtOnce = 8

type NewsProps = {
  at: At
  notices: readonly Notice[]
  /** The rulebook of the case that a notice is about. */
  rulebookOf: (notice: Notice) => Rulebook | null
  /** The numbers of cases whose pages the reader can open: a case may have been left since. */
  open: ReadonlySet<string>
}

/** What has happened since last, newest first; read and unread in words. */
export function News({ notices, ...props }: NewsProps) {
  const { at } = props
  const t = words(at.language)
  const unread = notices.filter(({ readAt }) => readAt === null)
  const [newest] = notices
  return (
    <Section title={t.news} id="nyheter">
      {notices.length === 0 && <EmptyState title={t.newsEmpty}>{t.newsEmptyBody}</EmptyState>}
      {notices.length > 0 && <p>{t.unread(unread.length)}</p>}
      <NewsList {...props} notices={notices.slice(0, shownAtOnce)} />
      {notices.length > shownAtOnce && (
        <Details summary={t.olderNews(notices.length - shownAtOnce)} rest>
          <NewsList {...props} notices={notices.slice(shownAtOnce)} />
        </Details>
      )}
      {notices.length > 0 && <NewsFile {...props} notices={notices} />}
      {newest !== undefined && unread.length > 0 && (
        <Form at={at} action={at.to.readNews()}>
          <input type="hidden" name="until" value={newest.createdAt} />
          <Actions>
            <Button look="secondary">{t.markRead}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

function NewsFile({ at, notices, rulebookOf }: NewsProps) {
  const t = words(at.language)
  return (
    <ListToTake
      at={at}
      name="nyheter"
      caption={t.news}
      rows={notices}
      columns={[
        { title: t.newsWhen, cell: ({ createdAt }) => dayInStockholm(new Date(createdAt)) },
        { title: t.newsWhat, cell: (notice) => newsSentence(notice, at.language, rulebookOf(notice)) },
        { title: t.partnership, cell: ({ caseTitle }) => caseTitle ?? '' },
        { title: t.number, cell: ({ caseNumber }) => caseNumber ?? '' },
        { title: t.newsRead, cell: ({ readAt }) => (readAt === null ? t.isUnread : t.isRead) },
      ]}
    />
  )
}

function NewsList({ notices, ...props }: NewsProps) {
  if (notices.length === 0) return null
  return (
    <ul class="todos news">
      {notices.map((notice) => (
        <NewsItem {...props} notice={notice} />
      ))}
    </ul>
  )
}

function NewsItem({ at, notice, rulebookOf, open }: Omit<NewsProps, 'notices'> & { notice: Notice }) {
  const t = words(at.language)
  const { caseNumber, caseTitle, readAt, createdAt } = notice
  const sentence = newsSentence(notice, at.language, rulebookOf(notice))
  const address = caseNumber === null || !open.has(caseNumber) ? null : newsAddress(at.to, notice, caseNumber)
  const instant = new Date(createdAt)
  const day = dateInWords(dayInStockholm(instant), at.language)
  return (
    <li>
      <p>{address === null ? sentence : <a href={address}>{sentence}</a>}</p>
      <p class="quiet">
        {readAt === null ? <Tag>{t.isUnread}</Tag> : t.isRead}
        {' · '}
        {caseNumber !== null && (
          <>
            <a href={at.to.case(caseNumber)}>{caseTitle}</a>
            {' · '}
          </>
        )}
        <time datetime={createdAt}>{t.when(day, timeInStockholm(instant, at.language))}</time>
      </p>
    </li>
  )
}
