import { z } from 'zod'
import type { Partnership, PartnershipId } from '../../../../domain/partnership.ts'
import { canSeeConflicts, canSeeJournal } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { getRulebook } from '../../../../store/bodies/rulebook-version.ts'
import { caseFileOf } from '../../../../store/case/case-file.ts'
import { lastPublished } from '../../../../store/case/journal-day.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { readKept } from '../../../../store/case/read-kept.ts'
import { type Break, breaksIn, type KeptEvent } from '../../../../store/case/verify-case.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { Pagination } from '../../../parts/pagination.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { CaseTabs } from '../case-tabs.tsx'
import { eventTitle } from '../event-words.ts'
import { ownTitles } from '../own-titles.ts'
import { whoConfirmed } from './who-confirmed.ts'
import { words } from './words.ts'

const size = 25
const Query = z.object({ sida: z.coerce.number().int().min(1).max(10_000).catch(1) })

/** Who did what, when, on which rule: the chain as it is kept, checked while it is read. */
export const get = page(CaseParams, Query, async (at) => {
  const journal = await loadJournal(at)
  const { partnership, kept, events } = journal
  const t = words(at.language)
  const pages = Math.max(1, Math.ceil(events.length / size))
  const sida = Math.min(at.query.sida, pages)
  const newest = events.toReversed().slice((sida - 1) * size, sida * size)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      <CaseTabs at={at} partnership={partnership} now="journal" />
      <Verdict at={at} breaks={kept ? breaksIn(kept) : []} count={events.length} />
      <Published at={at} id={partnership.id} />
      <Table caption={t.caption} columns={columnsFor(at, journal)} rows={newest} />
      <Pagination at={at} page={sida} pages={pages} />
      <ListFiles
        words={t.download}
        href={(kind) => at.to.inCase(partnership.number, 'journal', 'fil', kind)}
      />
    </CasePage>
  )
})

/** The events of a case as they are kept. Throws NotFound, NotAllowed. */
export async function loadJournal(at: SignedIn<CaseAt>) {
  const partnership = await getVisible(at.db, at.actor, at.params.number)
  if (!canSeeJournal(at.actor, partnership.scope)) throw new NotAllowed()
  const [rulebook, [kept], file] = await Promise.all([
    getRulebook(at.db, partnership.rulebook),
    readKept(at.db, [partnership.id]),
    caseFileOf(at.db, partnership, at.today),
  ])
  const titleOf = await ownTitles(at.db, file)
  return { partnership, rulebook, titleOf, kept, events: kept?.events ?? [] }
}

function Verdict({ at, breaks, count }: { at: SignedIn; breaks: readonly Break[]; count: number }) {
  const t = words(at.language)
  if (breaks.length === 0)
    return (
      <Alert color="info" title={t.whole}>
        {t.wholeBody(count)}
      </Alert>
    )
  return (
    <Alert color="danger" title={t.brokenTitle}>
      <ul>
        {breaks.map(({ seq, kind }) => (
          <li>
            {seq !== null && t.atEvent(seq)} {t.broken[kind]}
          </li>
        ))}
      </ul>
      <p>{t.brokenBody}</p>
    </Alert>
  )
}

/** Since when nobody can have rewritten the journal without its showing elsewhere. */
async function Published({ at, id }: { at: SignedIn; id: PartnershipId }) {
  const t = words(at.language)
  const last = await lastPublished(at.db, id)
  return (
    <p>
      {last === null ? t.notPublished : t.published(dateInWords(last.day, at.language))}{' '}
      <a href={at.to.publishedJournal()}>{t.howPublished}</a>
    </p>
  )
}

function columnsFor(
  at: SignedIn,
  { partnership, rulebook, titleOf }: Awaited<ReturnType<typeof loadJournal>>,
): Column<KeptEvent>[] {
  const t = words(at.language)
  const reading = { rulebook, language: at.language, titleOf }
  return [
    { title: t.seq, cell: ({ seq }) => seq, numeric: true },
    { title: t.day, cell: ({ on }) => <Day day={on} /> },
    { title: t.what, cell: (event) => inLanguage(eventTitle(rulebook, eventOf(event)), at.language) },
    {
      title: t.who,
      cell: (event) => (isHidden(at, partnership, event) ? '–' : whoConfirmed(reading, event)),
    },
    { title: t.recorded, cell: ({ recordedAt }) => <Recorded at={at} instant={new Date(recordedAt)} /> },
    { title: t.bound, cell: ({ bound }) => boundIn(at, bound) },
    { title: t.hash, cell: (event) => <Hash at={at} event={event} /> },
  ]
}

export function eventOf({ type, content }: KeptEvent) {
  return { type, content: content ?? {} }
}

/** Who has a conflict of interest is for those who answer for the case; that somebody has is not hidden. */
export function isHidden(at: SignedIn, { scope }: Partnership, { type, actor }: KeptEvent): boolean {
  if (type !== 'conflictDeclared') return false
  return actor.personId !== at.actor.personId && !canSeeConflicts(at.actor, scope)
}

function Recorded({ at, instant }: { at: SignedIn; instant: Date }) {
  return (
    <>
      <Day day={dayInStockholm(instant)} /> {timeInStockholm(instant, at.language)}
    </>
  )
}

/** Who may read a document is said of those that came with another event: of its own papers an event always binds it. */
function boundIn(at: SignedIn, { documents, entries, sharing = {} }: KeptEvent['bound']): string {
  const t = words(at.language)
  const [papers, rows] = [Object.keys(documents).length, Object.keys(entries).length]
  const given = Object.keys(sharing).filter((id) => documents[id] === undefined).length
  const said = [papers + rows > 0 && t.boundCount(papers, rows), given > 0 && t.boundReading(given)]
  return said.filter((one) => one !== false).join(', ') || '–'
}

function Hash({ at, event }: { at: SignedIn; event: KeptEvent }) {
  return (
    <>
      <code class="hash">{event.hash}</code>
      {event.disposedBySeq !== null && <p class="quiet">{words(at.language).disposed}</p>}
    </>
  )
}
