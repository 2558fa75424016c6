import { dayOf, type ProcessEvent } from '../../../../domain/events.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { Day } from '../../../parts/date-words.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { eventTitle, whoDid } from '../event-words.ts'
import { stateLabel } from '../overview/status-words.ts'
import { openReason } from '../readable-events.ts'
import { SecrecyMark } from '../secrecy/mark.tsx'
import { madeFor } from './as-data.ts'
import { checkCommand } from './chain.ts'
import type { Whole, WholeAt } from './load.ts'
import type { PackedDocument } from './papers.ts'
import { words } from './words.ts'

type IndexProps = { at: WholeAt; whole: Whole; documents: readonly PackedDocument[] }

/** The case as a page that needs nothing but a browser: no style sheet, no script, only links to files beside it. */
export function indexFile(props: IndexProps): string {
  return `<!doctype html>${<IndexPage {...props} />}\n`
}

function IndexPage(props: IndexProps) {
  const { at, whole } = props
  const t = words(at.language)
  const { title } = whole.file.partnership
  const { name, represents } = madeFor(at)
  return (
    <html lang={at.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{t.madeFor(`${name}, ${represents}`, at.today)}</p>
          <About {...props} />
          <Papers {...props} />
          <Events {...props} />
          <Messages {...props} />
          <h2>{t.check}</h2>
          <p>{t.checkBody}</p>
          <p>{t.checkJournal}</p>
          <pre>{checkCommand}</pre>
          <p>{t.checkPapers}</p>
          {whole.published !== null && (
            <p>
              {t.published(whole.published.day, at.origin + at.to.publishedJournal())}{' '}
              <code>{whole.published.hash}</code>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}

const style = [
  'body{font:1rem/1.5 sans-serif;margin:0 auto;max-width:60rem;padding:1rem}',
  'table{border-collapse:collapse;width:100%}caption{display:none}',
  'td,th{border-bottom:1px solid #888;padding:.3rem .6rem .3rem 0;text-align:left;vertical-align:top}',
  'td ul{margin:0;padding-left:1rem}time{white-space:nowrap}dt{font-weight:bold}.text{white-space:pre-wrap}',
].join('')

function About({ at, whole: { file } }: IndexProps) {
  const t = words(at.language)
  const { number, registryNumber, externalNumber, summary, lead, received, parties } = file.partnership
  const facts = [
    [t.number, number],
    [t.registryNumber, registryNumber],
    ...(externalNumber === null ? [] : [[t.externalNumber, externalNumber]]),
    [t.board, lead.boardName],
    [t.receivedOn, received.on],
    [t.state, inLanguage(stateLabel(file), at.language)],
    [t.parties, parties.map(({ name }) => name).join(', ')],
  ]
  return (
    <>
      <h2>{t.about}</h2>
      <p class="text">{summary}</p>
      <dl>
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </>
  )
}

function Papers({ at, documents }: IndexProps) {
  const t = words(at.language)
  return (
    <>
      <h2>{t.documents}</h2>
      <Table
        caption={t.documents}
        columns={[
          { title: t.document, cell: (document) => <Named at={at} document={document} /> },
          { title: t.made, cell: ({ createdAt }) => <Day day={dayInStockholm(new Date(createdAt))} /> },
          { title: t.registered, cell: ({ registered }) => registered.join(', ') },
          { title: t.files, cell: (document) => <Files at={at} document={document} /> },
        ]}
        rows={documents}
      />
    </>
  )
}

function Named({ at, document }: { at: WholeAt; document: PackedDocument }) {
  const { number, shownTitle, secrecy } = document
  return (
    <>
      {number}. {shownTitle}
      <SecrecyMark at={at} secrecy={secrecy} />
    </>
  )
}

function Files({ at, document }: { at: WholeAt; document: PackedDocument }) {
  return (
    <ul>
      {document.packed.map(({ path }) => (
        <li>
          <a href={path.split('/').map(encodeURIComponent).join('/')}>{path.split('/').at(-1)}</a>
        </li>
      ))}
      {document.disposedBySeq !== null && <li>{words(at.language).disposed}</li>}
      {document.heldBack && <li>{words(at.language).heldBack}</li>}
      {document.leftOut.length > 0 && <li>{words(at.language).leftOut(document.leftOut.join(', '))}</li>}
    </ul>
  )
}

function Events({ at, whole: { file, events, kept, titleOf } }: IndexProps) {
  const t = words(at.language)
  const { rulebook } = file.history
  const hashes = new Map(kept.map(({ seq, hash }) => [seq, hash]))
  const checkValue: Column<ProcessEvent> = { title: t.checkValue, cell: ({ seq }) => hashes.get(seq) ?? '' }
  return (
    <>
      <h2>{t.events}</h2>
      <Table
        caption={t.events}
        columns={[
          { title: t.day, cell: (event) => <Day day={dayOf(event)} /> },
          { title: t.what, cell: (event) => <What at={at} rulebook={rulebook} event={event} /> },
          {
            title: t.who,
            cell: (event) => whoDid({ rulebook, language: at.language, title: titleOf(event) }, event.by),
          },
          checkValue,
        ]}
        rows={events}
      />
    </>
  )
}

function What({ at, rulebook, event }: { at: WholeAt; rulebook: Rulebook; event: ProcessEvent }) {
  return (
    <>
      {inLanguage(eventTitle(rulebook, event), at.language)}
      <div class="text">{openReason(event)}</div>
    </>
  )
}

function Messages({ at, whole: { messages } }: IndexProps) {
  const t = words(at.language)
  return (
    <>
      <h2>{t.messages}</h2>
      {messages.length === 0 && <p>{t.noMessages}</p>}
      {messages.map(({ authorName, represents, sentAt, text }) => (
        <>
          <h3>
            {authorName}, {represents}, {dayInStockholm(new Date(sentAt))}{' '}
            {timeInStockholm(new Date(sentAt), at.language)}
          </h3>
          <p class="text">{text}</p>
        </>
      ))}
    </>
  )
}
