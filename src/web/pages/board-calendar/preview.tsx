import { z } from 'zod'
import { ChangedMeanwhile } from '../../../domain/thrown.ts'
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { digestOf } from '../../../kernel/ids.ts'
import { withTransaction } from '../../../store/db.ts'
import { changeBoardMeeting } from '../../../store/meetings/board-calendar.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { Form } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { readKeptFile, removeFile } from './kept-file.ts'
import { type BoardCalendar, boardQuery, loadKept } from './load.ts'
import type { ReadFile, ReadMeeting } from './read-file.ts'
import { words } from './words.ts'

const ConfirmForm = form(words, (_, field) =>
  z.object({ board: field.optionalText(20), version: field.lastSeq(), calendar: field.optionalText(80) }),
)

/** What a file will put into the calendar, row by row, before it is saved. */
export const get = page(noParams, z.object({ namnd: boardQuery }), (at, entry) =>
  show(at, entry, at.query.namnd),
)
export const post = handler(noParams, ConfirmForm, { show: (at, entry) => show(at, entry, ''), save })

const nothingRead: ReadFile = { meetings: [], faults: [] }

async function show(at: SignedIn, entry: Entry, prefix: string) {
  const calendar = await loadKept(at, prefix)
  const t = words(at.language)
  const { read, version } = (await readKeptFile(at, calendar)) ?? { read: nothingRead, version: 0 }
  const { casePrefix } = calendar.board
  const count = read.meetings.length
  return (
    <Page
      at={at}
      title={t.previewTitle}
      lead={count === 0 ? t.previewNone : t.previewCount(count)}
      entry={entry}
      width="wide"
    >
      <Faults at={at} read={read} />
      {count > 0 && <Rows at={at} calendar={calendar} read={read} />}
      <Form at={at} action={at.to.boardCalendar({}, 'granskning')}>
        <input type="hidden" name="board" value={casePrefix} />
        <input type="hidden" name="version" value={String(version)} />
        <input type="hidden" name="calendar" value={digestOfCalendar(calendar)} />
        <Actions>
          {count > 0 && <Button>{t.import}</Button>}
          <ButtonLink href={at.to.boardCalendar({ namnd: casePrefix }, 'import')} look="tertiary">
            {t.backToFile}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

function Faults({ at, read }: { at: SignedIn; read: ReadFile }) {
  const t = words(at.language)
  if (read.faults.length === 0) return null
  return (
    <Alert color="warning" title={t.faults}>
      <ul>
        {read.faults.map(({ row, fault }) => (
          <li>{t.row(row, fault)}</li>
        ))}
      </ul>
      <p>{read.meetings.length === 0 ? t.faultsAll : t.faultsMean}</p>
    </Alert>
  )
}

function Rows({ at, calendar, read }: { at: SignedIn; calendar: BoardCalendar; read: ReadFile }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.previewTitle}
      captionHidden
      columns={[
        { title: t.date, cell: ({ date }) => dateInWords(date, at.language) },
        { title: t.memoStop, cell: ({ memoStop }) => <Day day={memoStop} /> },
        { title: t.dispatch, cell: ({ dispatch }) => <Day day={dispatch} /> },
        {
          title: t.state,
          cell: (row) => [t.states[stateOf(row, calendar)], ...(row.computed ? [t.computed] : [])].join(', '),
        },
      ]}
      rows={read.meetings}
    />
  )
}

function stateOf(row: ReadMeeting, { meetings }: BoardCalendar): 'new' | 'changed' | 'same' {
  const kept = meetings.find(({ date }) => date === row.date)
  if (kept === undefined) return 'new'
  return kept.memoStop === row.memoStop && kept.dispatch === row.dispatch ? 'same' : 'changed'
}

/** The rows say what they change: when the calendar has become another meanwhile, they are looked through anew. */
function digestOfCalendar({ meetings }: BoardCalendar): string {
  return digestOf(canonicalJson(meetings.map(({ date, memoStop, dispatch }) => [date, memoStop, dispatch])))
}

async function save(at: Saving<unknown, typeof ConfirmForm>) {
  const calendar = await loadKept(at, at.form.board)
  const kept = await readKeptFile(at, calendar)
  if (kept === null || kept.version !== at.form.version) throw new ChangedMeanwhile()
  if (at.form.calendar !== digestOfCalendar(calendar)) throw new ChangedMeanwhile()
  const { board, bodyId } = calendar
  const fresh = kept.read.meetings.filter((row) => stateOf(row, calendar) !== 'same')
  const who = { boardId: board.id, bodyId, by: at.actor.personId, at: at.now }
  await withTransaction(at.db, async (trx) => {
    for (const { computed: _, ...after } of fresh)
      await changeBoardMeeting(trx, { ...who, before: null, after })
  })
  await removeFile(at, calendar)
  return goTo(at.to.boardCalendar({ namnd: board.casePrefix }), words(at.language).imported(fresh.length))
}
