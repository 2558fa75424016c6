import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { heading, notice, paragraph, table } from '../blocks.ts'
import type { Block, DocumentModel } from '../model.ts'

export type PlannedLine = {
  title: string
  who: string
  from?: PlainDate | undefined
  due?: PlainDate | undefined
  count?: number | undefined
  arithmetic: string
  warning?: string | undefined
}

export type PlanPaper = {
  language: Language
  date: PlainDate
  rulebook: { name: string; version: string }
  start: PlainDate
  /** Last day in force. */
  end: PlainDate
  guard: { latest: PlainDate; said: string }
  /** The last day on which the board may decide on what comes after. */
  renewal: PlainDate
  meetings: readonly { date: PlainDate; memoStop: PlainDate; dispatch: PlainDate }[]
  duties: readonly PlannedLine[]
}

/** The duties of an agreement that is only thought of, with their arithmetic. Nothing in it comes from a case. */
export function planPaper(plan: PlanPaper): DocumentModel {
  const t = phrases[plan.language]
  return {
    title: t.title(plan.start, plan.end),
    language: plan.language,
    author: plan.rulebook.name,
    date: plan.date,
    kindOfPaper: t.kind,
    meta: [
      { term: t.rulebook, text: `${plan.rulebook.name}, ${t.version} ${plan.rulebook.version}` },
      { term: t.madeOn, text: dateInWords(plan.date, plan.language) },
    ],
    blocks: [
      notice(t.guard(dateInWords(plan.guard.latest, plan.language)), plan.guard.said),
      paragraph(t.renewal(dateInWords(plan.renewal, plan.language))),
      heading(t.duties),
      table(
        t.duties,
        [t.what, t.when, t.who, t.why],
        plan.duties.map((line) => [whatOf(line, t), whenOf(line, t), line.who, whyOf(line)]),
      ),
      ...meetingBlocks(plan, t),
      paragraph(t.advice),
    ],
  }
}

type Phrases = (typeof phrases)[Language]

function whatOf({ title, count }: PlannedLine, t: Phrases): string {
  return count === undefined ? title : `${title} (${t.times(count)})`
}

function whenOf({ from, due }: PlannedLine, t: Phrases): string {
  if (due === undefined) return '–'
  return from === undefined ? t.by(due) : t.from(from, due)
}

function whyOf({ arithmetic, warning }: PlannedLine): string {
  return warning === undefined ? arithmetic : `${arithmetic}. ${warning}`
}

function meetingBlocks({ meetings }: PlanPaper, t: Phrases): Block[] {
  if (meetings.length === 0) return []
  const rows = meetings.map(({ date, memoStop, dispatch }) => [date, memoStop, dispatch])
  return [heading(t.meetings), table(t.meetings, [t.meeting, t.memoStop, t.dispatch], rows)]
}

const phrases = {
  sv: {
    title: (start: string, end: string) => `Plan för en överenskommelse ${start} till ${end}`,
    kind: 'Plan',
    rulebook: 'Regelbok',
    version: 'version',
    madeOn: 'Uträknad',
    guard: (day: string) => `Slutrapporten ska behandlas av nämnden senast ${day}`,
    renewal: (day: string) =>
      `En ny överenskommelse behöver nämndens beslut senast ${day}, så att protokollet hinner justeras och alla skriva under.`,
    duties: 'Alla skyldigheter',
    what: 'Vad',
    when: 'När',
    who: 'Vem',
    why: 'Så är det räknat',
    times: (count: number) => (count === 1 ? '1 möte' : `${count} möten`),
    by: (due: string) => `senast ${due}`,
    from: (from: string, due: string) => `${from} till ${due}`,
    meetings: 'Sammanträden som planen räknar med',
    meeting: 'Sammanträde',
    memoStop: 'Manusstopp',
    dispatch: 'Utskick',
    advice: 'Planen är en uträkning. Det är överenskommelsen och nämndens beslut som gäller.',
  },
  en: {
    title: (start: string, end: string) => `Plan for an agreement ${start} to ${end}`,
    kind: 'Plan',
    rulebook: 'Rulebook',
    version: 'version',
    madeOn: 'Worked out',
    guard: (day: string) => `The board is to take up the final report by ${day}`,
    renewal: (day: string) =>
      `A new agreement needs the board's decision by ${day}, so that the minutes can be approved and everybody can sign.`,
    duties: 'All duties',
    what: 'What',
    when: 'When',
    who: 'Who',
    why: 'How it was worked out',
    times: (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`),
    by: (due: string) => `by ${due}`,
    from: (from: string, due: string) => `${from} to ${due}`,
    meetings: 'Meetings that the plan counts on',
    meeting: 'Meeting',
    memoStop: 'Memo stop',
    dispatch: 'Dispatch',
    advice: "The plan is a calculation. What counts is the agreement and the board's decision.",
  },
}
