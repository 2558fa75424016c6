import { type JournalDay, listJournalDays } from '../../../store/case/journal-day.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Day } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { Table } from '../../parts/table.tsx'
import { sharedPage } from '../../shared-page.ts'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

const shownDays = 400

/** What is published of the journals each night, and how anybody checks it. */
export const get = sharedPage(noParams, noQuery, { show, versionOf })

async function versionOf({ db }: Visit): Promise<string> {
  const [newest] = await listJournalDays(db, 1)
  return newest?.digest.slice(0, 12) ?? ''
}

async function show(at: Visit) {
  const days = await listJournalDays(at.db, shownDays)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      <Section title={t.how} id="sa">
        {t.howParts.map((part) => (
          <p>{part}</p>
        ))}
      </Section>
      <Section title={t.check} id="kontrollera">
        <ol>
          {t.checkSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={t.days} id="dagar">
        {days.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneMeans}</p>
          </EmptyState>
        ) : (
          <Days at={at} days={days} />
        )}
      </Section>
    </Page>
  )
}

function Days({ at, days }: { at: Visit; days: readonly JournalDay[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.days}
      captionHidden
      file={{ at, name: 'dagar' }}
      rows={days}
      columns={[
        { title: t.day, cell: ({ day }) => <Day day={day} /> },
        { title: t.digest, cell: ({ digest }) => <code class="hash">{digest}</code> },
        { title: t.heads, cell: ({ heads }) => heads, numeric: true },
        {
          title: t.file,
          inFile: [],
          cell: ({ day }) => (
            <a href={at.to.publishedJournal(`${day}.txt`)} aria-label={t.fileOf(day)}>
              {`${day}.txt`}
            </a>
          ),
        },
      ]}
    />
  )
}
