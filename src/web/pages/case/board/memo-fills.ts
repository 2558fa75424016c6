import { aidWords } from '../../../../documents/papers/aid-words.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { type PlainDate, parsePlainDate } from '../../../../kernel/plain-date.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import type { MemoFill } from '../../../../process/rulebook/memo-schema.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import { roleTitles } from '../../../../store/bodies/role-titles.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { voicesIn } from '../../../../store/reports/stance.ts'
import { findReview } from '../../../../store/review/review.ts'
import { findVerdict, verdictIn } from '../assessment/verdict.ts'
import { conclusionIn } from '../consideration/conclusion-words.ts'
import { findResult } from '../consideration/result.ts'
import * as followUpFills from '../follow-up/memo-fill.ts'
import { budget } from './budget-fill.ts'
import { endFills } from './end-fills.ts'

/** The authority writes Swedish. */
const language = 'sv'

type Filler = (db: Db, file: CaseFile, board: BoardCaseStatus) => Promise<string> | string
type Asked = { fills: readonly MemoFill[]; board: BoardCaseStatus }

/** What the case already holds, as the first text of a section. Empty where the case holds nothing. */
export async function filledFrom(db: Db, file: CaseFile, { fills, board }: Asked): Promise<string> {
  const texts = await Promise.all(fills.map((fill) => fillers[fill](db, file, board)))
  return texts.filter((text) => text !== '').join('\n\n')
}

/** What the case holds now, where what has happened since a moment makes it say something else than it did then; otherwise null. */
export async function changedSince(
  db: Db,
  file: CaseFile,
  { since, ...asked }: Asked & { since: string },
): Promise<string | null> {
  const { history } = file
  const events = history.events.filter(({ recordedAt }) => new Date(recordedAt) <= new Date(since))
  if (events.length === history.events.length) return null
  const [then, now] = await Promise.all([
    filledFrom(db, { ...file, history: { ...history, events } }, asked),
    filledFrom(db, file, asked),
  ])
  return now === then || now === '' ? null : now
}

/** The idea-based parties, the board that leads, and the other public parties. */
function whoTakesPart({ parties, lead }: Partnership): string {
  const own = parties.filter(({ side }) => side === 'party')
  const guests = parties.filter(({ side, bodyId }) => side === 'public' && bodyId !== lead.bodyId)
  return allOf([...own.map(({ name }) => name), lead.boardName, ...guests.map(({ name }) => name)], language)
}

function isInForce({ events }: CaseFile['history']): boolean {
  return events.some(({ type }) => type === 'activated')
}

const fillers: Record<MemoFill, Filler> = {
  initiative: (_, { partnership, history }) =>
    paragraphs(
      `${whoTakesPart(partnership)} ${isInForce(history) ? 'har' : 'vill ingå'} ett idéburet offentligt partnerskap. Initiativet ${partnership.title} kom in ${inWords(partnership.received.on)}.`,
      partnership.summary,
    ),
  consideration: async (db, file) => {
    const result = await findResult(db, file)
    if (result === null) return ''
    const conclusion = conclusionIn(file.history.rulebook, result, language)
    return paragraphs(`I övervägandet ${inWords(result.on)} var slutsatsen: ${conclusion}`, result.reasons)
  },
  assessment: (_, { history }) => {
    const verdict = findVerdict(history)
    if (verdict === null) return ''
    const { event, reasons } = verdict
    return paragraphs(
      `Bedömning ${inWords(event.on)} av ${event.by.name}: ${verdictIn(language, verdict)}`,
      reasons,
    )
  },
  review: async (db, { partnership }) => {
    const review = await findReview(db, partnership.id)
    if (review === null) return ''
    const conditions = review.conditions.map(({ text }) => `– ${text}`)
    return paragraphs(
      `Granskningen avslutades ${inWords(review.on)} av ${review.by.name}. ${outcomes[review.outcome]}`,
      review.reasons,
      ...review.blocks.map(({ reasons }) => reasons),
      conditions.length === 0 ? '' : `Villkor som har ställts:\n${conditions.join('\n')}`,
    )
  },
  aid: async (db, { partnership }) => {
    const aid = await findAidAssessment(db, partnership.id)
    return aid === null ? '' : paragraphs(`Statsstöd: ${aidWords[language].bases[aid.basis]}`, aid.reasons)
  },
  period: (_, { history }) => {
    const agreed = history.events.findLast(({ type }) => type === 'draftAgreed')
    const [start, end] = [agreed?.content.start, agreed?.content.end].map(dayIn)
    const short = history.events.findLast(({ type }) => type === 'shortPeriodApproved')
    return paragraphs(
      start && end
        ? `Överenskommelsen gäller från och med ${inWords(start)} till och med ${inWords(end)}.`
        : '',
      short === undefined
        ? ''
        : `Perioden är kortare än brukligt. ${short.by.name} godkände det ${inWords(short.on)} med skälen: ${String(short.content.reasons ?? '')}`,
    )
  },
  stances: async (db, { partnership, history }) => {
    const titles = await roleTitles(db, partnership)
    return voicesIn(history.events, partnership.parties)
      .flatMap(({ party, role, stance }) => {
        if (stance === null) return []
        const title = inLanguage(titles(role, party.bodyId ?? ''), language).toLowerCase()
        const answer = stance.answer === 'yes' ? 'ställer sig bakom förslaget' : 'säger nej till förslaget'
        return `${party.name} (${stance.byName}, ${title}) ${answer}, ${inWords(stance.on)}.`
      })
      .join('\n')
  },
  opinion: (_, { history }) =>
    history.events
      .filter(({ type }) => type === 'opinionRecorded')
      .map(({ by, content }) => `Kärnverksamhetens synpunkt (${by.name}): ${String(content.opinion ?? '')}`)
      .join('\n\n'),
  budget,
  ...endFills,
  ...followUpFills,
}

const outcomes = {
  passed: 'Inget hindrar ett partnerskap.',
  passedWithConditions: 'Ett partnerskap är möjligt om villkoren uppfylls.',
  failed: 'Granskningen visade hinder för ett partnerskap.',
  otherForm: 'Granskningen visade att en annan form passar bättre.',
}

function inWords(day: PlainDate): string {
  return dateInWords(day, language)
}

function dayIn(value: unknown): PlainDate | null {
  return typeof value === 'string' ? parsePlainDate(value) : null
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}
