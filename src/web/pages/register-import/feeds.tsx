import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { FeedState } from '../../../store/register/source-feed.ts'
import { Day } from '../../parts/date-words.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

/** How it goes with the installations that are fetched from. */
export function Feeds({ at, feeds }: { at: Visit; feeds: readonly FeedState[] }) {
  const t = words(at.language)
  return (
    <Section title={t.feeds} id="register">
      <p>{t.feedsText}</p>
      <Table
        caption={t.feeds}
        captionHidden
        file={{ at, name: 'kallor' }}
        columns={[
          { title: t.feedColumns.from, cell: ({ name, url }) => <a href={url}>{name}</a> },
          { title: t.feedColumns.records, cell: ({ records }) => records, numeric: true },
          { title: t.feedColumns.refused, cell: ({ refused }) => refused, numeric: true },
          { title: t.feedColumns.fetched, cell: ({ fetchedAt }) => dayOf(fetchedAt) ?? t.never },
          { title: t.feedColumns.state, cell: (feed) => <State at={at} feed={feed} /> },
        ]}
        rows={feeds}
      />
      <p>
        <a href={at.to.register({}, 'dubbletter')}>{t.toDuplicates}</a>
      </p>
    </Section>
  )
}

function State({ at, feed }: { at: Visit; feed: FeedState }) {
  const t = words(at.language)
  const reason = Object.entries(t.feedFailures).find(([code]) => code === feed.failure)?.[1]
  if (reason === undefined || feed.failedSince === null) return <Tag mood="calm">{t.feedWell}</Tag>
  return <>{t.feedFailed(dayInStockholm(new Date(feed.failedSince)), reason)}</>
}

function dayOf(instant: string | null) {
  return instant === null ? null : <Day day={dayInStockholm(new Date(instant))} />
}
