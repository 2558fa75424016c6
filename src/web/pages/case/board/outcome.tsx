import { z } from 'zod'
import { decisionPaper } from '../../../../documents/papers/decision.ts'
import { canRecordDecisionOf } from '../../../../domain/permissions/permissions-board.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { besideCalendar } from '../../../../process/board/beside-calendar.ts'
import { findFrozenText } from '../../../../store/agreement/frozen-text.ts'
import { newerRulebook } from '../../../../store/bodies/rulebook-version.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { listBoardMeetings } from '../../../../store/meetings/board-calendar.ts'
import { type BoardOutcome, boardOutcomes } from '../../../../store/meetings/board-case.ts'
import { registerAt } from '../../../../store/papers/registering.ts'
import { refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { boardHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { addFiles } from '../documents-wanted/record-paper.ts'
import { limits, type TakenFile, takeFiles } from '../documents-wanted/take-files.ts'
import { asksAbout } from './about.ts'
import { lastDayIn } from './last-day.ts'
import { type TrackAt, TrackParams } from './load.ts'
import { leadOfMatter } from './matter.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import { answerTo, loadFor, type OneBoard, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const OutcomeForm = form(words, (t, field) =>
  z
    .object({
      outcome: field.choice(boardOutcomes, t.outcomeMissing),
      paragraph: field.text(t.paragraphMissing, 60),
      decidedOn: field.date(t.dayMissing),
      endsOn: field.optionalDate(),
      reasons: field.optionalText(5000),
      about: field.optionalChoice(['content', 'memo']),
      extraMeeting: field.tick(),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      const needsReasons = value.outcome === 'rejected' || value.outcome === 'referredBack'
      if (needsReasons && value.reasons === '')
        issues.push({ code: 'custom', input: '', path: ['reasons'], message: t.reasonsMissing })
    }),
)
type Typed = FormValue<typeof OutcomeForm>

/** What the board decided, recorded by its secretary from the minutes. */
export const get = page(TrackParams, noQuery, begunIn(show))
export const post = handler(TrackParams, OutcomeForm, keeping({ show, save, uploads: limits }))

async function show(at: SignedIn<TrackAt>, entry: Entry) {
  const loaded = await loadFor(at, canRecordDecisionOf)
  const t = words(at.language)
  const { partnership } = loaded.file
  const newer = await newerRulebook(at.db, partnership.rulebook)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.outcome}
      lead={leadOfMatter(at, loaded, t.outcomeLead)}
      entry={entry}
    >
      <OutcomeFields at={at} loaded={loaded} entry={entry} newer={newer} />
    </CasePage>
  )
}

async function save(at: Saving<TrackAt, typeof OutcomeForm>) {
  const loaded = await loadFor(at, canRecordDecisionOf)
  const { language, form: typed, uploads } = at
  const t = words(language)
  const { kind } = loaded.board.status
  const asks = asksAbout(loaded.file.history.rulebook, loaded.board.status)
  if (isAfter(typed.decidedOn, at.today)) return refused([{ field: 'decidedOn', sentence: t.dayLater }])
  const { endsOn, problem } = lastDayIn(at, loaded)
  if (problem !== null) return refused([{ field: 'endsOn', sentence: problem }])
  const about = typed.outcome === 'referredBack' && asks ? typed.about : null
  if (typed.outcome === 'referredBack' && asks && about === null)
    return refused([{ field: 'about', sentence: kind === 'sign' ? t.aboutMissing : t.aboutReportMissing }])
  const beside = await besideIn(at, loaded, typed.decidedOn)
  if (beside !== null && !typed.extraMeeting)
    return refused([{ field: 'extraMeeting', sentence: sentenceOn(at, typed.decidedOn, beside) }])
  const taken = uploads.length === 0 ? null : await takeFiles(at.deps.files, uploads, language)
  if (taken !== null && !taken.ok) return refused(taken.reason)
  const step = stepOf(typed.outcome, kind)
  const textHash = await hashSeen(at, loaded)
  const { lastSeq, outcome: _, extraMeeting: __, endsOn: ___, ...said } = typed
  const extra = { ...(beside !== null && { extraMeeting: true }), ...(endsOn !== null && { endsOn }) }
  const taking = { step, content: { ...said, about, textHash, ...extra }, lastSeq, track: at.params.track }
  const outcome = await takeBoardStep(at, loaded, taking, async (inCase) => {
    await register(at, loaded, {
      inCase,
      step,
      typed: { ...typed, about, endsOn },
      textHash,
      files: taken?.value ?? [],
    })
    const { partnership } = loaded.file
    await tellAll(at, inCase, { partnership, kind: 'boardDecided', params: { on: typed.decidedOn } })
  })
  return answerTo(at, outcome, t.recorded)
}

/** The minutes may be of an extra meeting, which the calendar does not hold. */
async function besideIn(at: SignedIn, { board }: OneBoard, day: PlainDate) {
  return besideCalendar(await listBoardMeetings(at.db, board.boardId), day)
}

function sentenceOn({ language }: SignedIn, day: PlainDate, nearest: readonly PlainDate[]): string {
  const days = allOf(
    nearest.map((one) => dateInWords(one, language)),
    language,
  )
  return words(language).noMeetingOn(dateInWords(day, language), days)
}

function stepOf(outcome: BoardOutcome, kind: string): string {
  if (outcome === 'approved') return 'board-approves'
  if (outcome === 'tabled') return 'board-tables'
  if (outcome === 'rejected') return kind === 'followUp' ? 'board-rejects-follow-up' : 'board-rejects'
  return kind === 'sign' ? 'board-refers-back' : 'board-refers-back-report'
}

/** The text that went out to the board; where nothing was dispatched, the one that the parties agreed on last. */
async function hashSeen(at: SignedIn, { file, board }: OneBoard): Promise<string | null> {
  if (board.status.kind !== 'sign') return null
  const dispatched = board.dispatched?.content.textHash
  if (typeof dispatched === 'string') return dispatched
  return (await findFrozenText(at.db, file.partnership.id))?.textHash ?? null
}

type Recorded = {
  inCase: InCase
  step: string
  typed: Typed
  textHash: string | null
  files: readonly TakenFile[]
}

async function register(at: SignedIn, { file, board }: OneBoard, recorded: Recorded): Promise<void> {
  const { inCase, step, typed, textHash, files } = recorded
  const language = 'sv'
  const head = await boardHead(inCase.trx, file.partnership, {
    bodyId: board.bodyId,
    date: at.today,
    language,
  })
  const matter = board.status.kind
  const decided = { ...typed, matter, board: board.name, textHash, recordedBy: at.actor.name }
  const model = decisionPaper({ ...head, ...decided })
  const title = `${titleOfPaper(file.history.rulebook, step)}, ${typed.paragraph}`
  const fileIds = await addFiles(at, inCase, files)
  const paper = { kind: 'boardDecision', title, model, language, files: fileIds, shared: true } as const
  const { id } = inCase.document({ ...paper, createdBy: at.actor.personId })
  const correspondent = board.name
  const entry = { on: at.today, correspondent, subject: title, documentId: id }
  const { partnership } = file
  await registerAt(inCase, { partnership, board }, { direction: 'drawn_up', ...entry })
}
