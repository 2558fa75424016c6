import { listSectionsWaiting } from '../../../store/agreement/agreement-facts.ts'
import { roleNamesOfGuests } from '../../../store/bodies/role-titles.ts'
import { getRulebooks } from '../../../store/bodies/rulebook-version.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { listOpenFiles } from '../../../store/case/case-files.ts'
import { calendarsOfCases } from '../../../store/case/timetable.ts'
import type { Db } from '../../../store/db.ts'
import { listDrafts } from '../../../store/people/draft.ts'
import { listNotices, type Notice } from '../../../store/people/notice.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { ReportsToAnswer } from '../accessibility/todo.tsx'
import { RequestsToAnswer, requestsToAnswer } from '../disclosure/todo.tsx'
import { words as registryWords } from '../registry-list/words.ts'
import { type At, MineQuery } from './at.ts'
import { AwaitedList } from './awaited.tsx'
import { Drafts } from './drafts.tsx'
import { ForBoard } from './for-board.tsx'
import { Gaps, nearIn, ToGaps } from './gaps.tsx'
import { News } from './news.tsx'
import { OnTheWay, onlyReads } from './on-the-way.tsx'
import { titlesBy } from './titles-in.ts'
import { TodoFile } from './todo-file.tsx'
import { TodoFilter } from './todo-filter.tsx'
import { NothingToDo, TodoGroups } from './todo-list.tsx'
import { type Work, workIn } from './todos.ts'
import { words } from './words.ts'

/** A person's cases are read whole; more than these at once is no to-do list. */
export const mostCases = 50

/** What waits for one person in all their cases, and what is new. The same number of queries whatever there is. */
export const get = page(noParams, MineQuery, async (at) => {
  const { db, actor, today } = at
  const [open, notices, drafts, requests] = await Promise.all([
    listOpenFiles(db, actor, { today, most: mostCases }),
    listNotices(db, actor),
    listDrafts(db, actor),
    requestsToAnswer(at),
  ])
  const ids = open.files.map(({ partnership }) => partnership.id)
  const partnerships = open.files.map(({ partnership }) => partnership)
  const [sections, calendarsOf, nameAt] = await Promise.all([
    listSectionsWaiting(db, ids),
    calendarsOfCases(db, partnerships),
    roleNamesOfGuests(db, partnerships),
  ])
  const titlesIn = titlesBy(nameAt)
  const work = workIn(open.files, { actor, today, sections, calendarsOf })
  const shown = inPartnership(work, at)
  const near = open.files
    .filter(({ partnership }) => isShown(partnership, at))
    .flatMap((file) => nearIn(at, file, calendarsOf))
  const t = words(at.language)
  const onlyRequests = work.todos.length === 0 && requests !== null && requests.count > 0
  const lead = onlyRequests
    ? t.leadRequests(requests.count, holderOf(at))
    : t.lead(work.todos.length, holderOf(at))
  return (
    <Page at={at} title={t.title} lead={lead}>
      <ReportsToAnswer at={at} />
      <RequestsToAnswer at={at} waiting={requests} />
      {at.actor.acting.role === 'registrar' && (
        <p>
          <a href={at.to.registryList()}>{registryWords(at.language).toList}</a>
        </p>
      )}
      <TodoFilter at={at} work={work} />
      {onlyReads(at.actor) && <OnTheWay at={at} files={open.files} calendarsOf={calendarsOf} />}
      {work.todos.length === 0 && !onlyRequests && !onlyReads(at.actor) && (
        <NothingToDo at={at} cases={open.files.length} />
      )}
      <ToGaps at={at} near={near} />
      <ForBoard at={at} work={shown} titlesIn={titlesIn} />
      <TodoGroups at={at} todos={shown.todos} />
      <Gaps at={at} near={near} />
      <TodoFile at={at} todos={shown.todos} />
      {open.capped && (
        <p>
          {t.capped(mostCases)} <a href={at.to.cases()}>{t.toCases}</a>
        </p>
      )}
      <AwaitedList at={at} awaited={shown.awaited} titlesIn={titlesIn} open={work.todos.length === 0} />
      <News
        at={at}
        notices={notices}
        rulebookOf={await rulebooksOf(db, notices)}
        open={new Set(open.files.map(({ partnership }) => partnership.number))}
      />
      <Drafts at={at} drafts={drafts} />
      <p>
        <a href={at.to.mySettings()}>{t.settings}</a>
      </p>
    </Page>
  )
})

/** Read once for each rulebook: most notices are about cases of one. */
async function rulebooksOf(db: Db, notices: readonly Notice[]) {
  const refOf = ({ folder, version, roleNames }: Notice) =>
    folder === null || version === null ? null : { folder, version, roleNames }
  const rulebooks = await getRulebooks(
    db,
    notices.flatMap((notice) => refOf(notice) ?? []),
  )
  return (notice: Notice) => {
    const ref = refOf(notice)
    return ref && rulebooks(ref)
  }
}

/** One partnership alone, where one was chosen. */
function isShown({ number }: { number: string }, { query }: At): boolean {
  return query.arende === '' || query.arende === number
}

function inPartnership({ todos, awaited }: Work, at: At): Work {
  const isHere = ({ file }: { file: CaseFile }) => isShown(file.partnership, at)
  return { todos: todos.filter(isHere), awaited: awaited.filter(isHere) }
}

function holderOf({ actor: { acting } }: At): string {
  return acting.side === 'public' ? acting.bodyName : acting.organisationName
}
