import { numbersRegistryOf } from '../../../domain/permissions/permissions-registry.ts'
import { monthInWords } from '../../../kernel/date-words.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { countEntries, type ListedEntry, listEntries } from '../../../store/papers/registry-list.ts'
import type { ListKind } from '../../answers/list-file.ts'
import { blank } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { withQuery } from '../../paths.ts'
import { type At, monthBeside, opened, RegistryQuery, wantedIn } from './load.ts'
import { words } from './words.ts'

const size = 100

/** What the boards of a body registered in a month, newest first; whole, or as it may be read by anybody. */
export const get = page(noParams, RegistryQuery, async (at) => {
  const wanted = wantedIn(at)
  const { sida, oppen } = at.query
  const [entries, count] = await Promise.all([
    listEntries(at.db, wanted, { offset: (sida - 1) * size, limit: size }),
    countEntries(at.db, wanted),
  ])
  const shown = oppen === null ? entries : entries.map(opened)
  const t = words(at.language)
  const other = withQuery(at.address, { oppen: oppen === null ? 'ja' : null, klart: null })
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      <Months at={at} from={wanted.from} />
      <Section title={t.heading(monthInWords(wanted.from, at.language))} id="poster">
        {oppen !== null && <p>{t.openLead}</p>}
        {count === 0 ? <EmptyState title={t.none} /> : <p>{t.count(count)}</p>}
        {count > 0 && (
          <Table
            caption={t.heading(monthInWords(wanted.from, at.language))}
            captionHidden
            columns={columnsOf(at)}
            rows={shown}
          />
        )}
        <Pagination at={at} page={sida} pages={Math.ceil(count / size)} />
        <p>
          <a href={other}>{oppen === null ? t.openView : t.ownView}</a>
        </p>
        {count > 0 && <Files at={at} from={wanted.from} />}
        {numbersRegistryOf(at.actor) !== null && (
          <p>
            <a href={at.to.registryList({}, 'nummer')}>{t.toNumbers}</a>
          </p>
        )}
      </Section>
    </Page>
  )
})

function Months({ at, from }: { at: At; from: PlainDate }) {
  const t = words(at.language)
  const [before, after] = [monthBeside(from, -1), monthBeside(from, 1)]
  const to = (manad: string) => at.to.registryList({ manad, oppen: at.query.oppen })
  const named = (month: string) => monthInWords(plainDate(`${month}-01`), at.language)
  return (
    <>
      <form action={at.to.registryList()} class="todo-filter" method="get">
        <TextField entry={blank} name="manad" label={t.month} value={from.slice(0, 7)} size={8} />
        {at.query.oppen !== null && <input type="hidden" name="oppen" value="ja" />}
        <Actions>
          <Button look="secondary">{t.show}</Button>
        </Actions>
      </form>
      <p>
        <a href={to(before)}>{t.earlier(named(before))}</a>
        {`${after}-01` <= at.today && (
          <>
            {' · '}
            <a href={to(after)}>{t.later(named(after))}</a>
          </>
        )}
      </p>
    </>
  )
}

function columnsOf(at: At): Column<ListedEntry>[] {
  const t = words(at.language)
  return [
    {
      title: t.number,
      cell: ({ registryNumber, documentNumber, externalNumber }) => (
        <>
          <span class="unbroken">{`${registryNumber}-${documentNumber}`}</span>
          {externalNumber !== null && <span class="row-note">{t.inMaster(externalNumber)}</span>}
        </>
      ),
    },
    { title: t.day, cell: ({ on }) => <Day day={on} /> },
    { title: t.what, cell: (entry) => <What at={at} entry={entry} /> },
    {
      title: t.who,
      cell: ({ direction, correspondent }) => `${t.directions[direction]} ${correspondent || '–'}`,
    },
    {
      title: t.case,
      cell: ({ caseNumber, caseTitle }) => (
        <>
          <a href={at.to.case(caseNumber)}>{caseNumber}</a> {caseTitle}
        </>
      ),
    },
  ]
}

function What({ at, entry: { caseNumber, document, subject, secrecy } }: { at: At; entry: ListedEntry }) {
  const t = words(at.language)
  const address = document === null ? null : at.to.inCase(caseNumber, 'handling', String(document))
  return (
    <>
      {subject !== '' && (address === null ? subject : <a href={address}>{subject}</a>)}
      {secrecy !== null && (
        <div class="row-note">
          {t.secret}: {secrecy}
        </div>
      )}
    </>
  )
}

function Files({ at, from }: { at: At; from: PlainDate }) {
  const query = { manad: from.slice(0, 7), oppen: at.query.oppen }
  const href = (kind: ListKind) => at.to.registryList(query, 'fil', kind)
  return <ListFiles words={words(at.language).download} href={href} />
}
