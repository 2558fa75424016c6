import { monthInWords } from '../../../kernel/date-words.ts'
import type { PublicBody } from '../../../store/bodies/public-body.ts'
import type { OpenEntry } from '../../../store/papers/open-registry.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import { sharedPage } from '../../shared-page.ts'
import { Contacts } from '../accessibility/contacts.tsx'
import { Filter, Months } from './filter.tsx'
import { type At, numberOf, type OpenRegistry, OpenRegistryQuery, readOnce, versionOf } from './load.ts'
import { words } from './words.ts'

const size = 100
/** A line that has just been flagged is not to stand in caches on the way for long. */
const headers = { 'cache-control': 'public, max-age=60' }

/** The registry of a public body as anybody may read it, where the body has opened it on the web. */
export const get = sharedPage(noParams, OpenRegistryQuery, { show, versionOf, headers })

async function show(at: At) {
  const registry = await readOnce(at)
  const t = words(at.language)
  const { body, bodies, opened } = registry
  if (body === null) return <Page at={at} title={t.title} lead={t.nobody} />
  const isOpen = opened.choice !== ''
  return (
    <Page
      at={at}
      of={body.id}
      title={t.titleOf(body.name)}
      lead={isOpen ? t.lead : t.closedLead}
      width="wide"
    >
      <Others at={at} bodies={bodies.filter((one) => one !== body)} />
      {isOpen ? <Opened at={at} registry={registry} body={body} /> : <Closed at={at} body={body} />}
    </Page>
  )
}

function Others({ at, bodies }: { at: At; bodies: readonly PublicBody[] }) {
  if (bodies.length === 0) return null
  return (
    <p>
      {words(at.language).others}{' '}
      {bodies.map(({ key, name }, index) => (
        <>
          {index > 0 && ' · '}
          <a href={at.to.openRegistry({ hos: key })}>{name}</a>
        </>
      ))}
    </p>
  )
}

/** The registry is public all the same: where and how to ask to see it. */
function Closed({ at, body }: { at: At; body: PublicBody }) {
  const t = words(at.language)
  return (
    <Section title={t.howToSee} id="sa-ser-du-diariet">
      <p>{t.closed}</p>
      <Contacts bodies={[body]} none={t.noAddress} registrar={t.registrar} />
      <Actions>
        <ButtonLink href={at.to.askForDocument({ hos: body.key, utdrag: 'ja' })}>{t.ask}</ButtonLink>
      </Actions>
    </Section>
  )
}

type OpenedProps = { at: At; registry: OpenRegistry; body: PublicBody }

function Opened({ at, registry: { opened, from, entries }, body }: OpenedProps) {
  const t = words(at.language)
  const { sida } = at.query
  const heading = t.heading(monthInWords(from, at.language))
  const rows = entries.slice((sida - 1) * size, sida * size)
  return (
    <>
      <p>{t.leftOut}</p>
      {opened.choice === 'fromNow' && opened.from !== null && (
        <p>
          {t.onlyFrom} <Day day={opened.from} />.
        </p>
      )}
      <Filter at={at} body={body} from={from} />
      <Months at={at} from={from} />
      <Section title={heading} id="poster">
        {entries.length === 0 ? <EmptyState title={t.none} /> : <p>{t.count(entries.length)}</p>}
        {rows.length > 0 && (
          <Table caption={heading} captionHidden columns={columnsOf(at, body)} rows={rows} />
        )}
        <Pagination at={at} page={sida} pages={Math.ceil(entries.length / size)} />
        {entries.length > 0 && (
          <ListFiles words={t.download} href={(kind) => at.to.openRegistry(queryOf(at), 'fil', kind)} />
        )}
      </Section>
    </>
  )
}

function queryOf({ query: { hos, namnd, manad, slag, sok } }: At) {
  return { hos: hos || null, namnd: namnd || null, manad, slag, sok: sok || null }
}

function columnsOf(at: At, body: PublicBody): Column<OpenEntry>[] {
  const t = words(at.language)
  return [
    { title: t.number, cell: (entry) => <span class="unbroken">{numberOf(entry)}</span> },
    { title: t.day, cell: ({ on }) => <Day day={on} /> },
    {
      title: t.what,
      cell: ({ subject, secret }) => subject ?? <span class="quiet">{secret ? t.secret : t.heldBack}</span>,
    },
    {
      title: t.who,
      cell: ({ direction, correspondent, secret }) =>
        secret ? t.directions[direction] : `${t.fromOrTo[direction]} ${correspondent ?? t.somebody}`,
    },
    {
      title: t.document,
      cell: (entry) => {
        const handling = numberOf(entry)
        return (
          <a href={at.to.askForDocument({ hos: body.key, handling })} aria-label={t.askFor(handling)}>
            {t.askShort}
          </a>
        )
      },
    },
  ]
}
