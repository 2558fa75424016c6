import type { Goal } from '../../domain/agreement-parts.ts'
import type { Adjusted, Change } from '../../domain/change.ts'
import type { ReportFill } from '../../domain/report.ts'
import type { Language } from '../../domain/text.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bullets, table } from '../blocks.ts'
import type { Block } from '../model.ts'
import { goalBlocks, learningBlocks } from './agreement-blocks.ts'
import { reportFactWords } from './report-fact-words.ts'

/** What the case holds of a period, ready to be printed in a report. */
export type ReportFacts = {
  goals: readonly Goal[]
  meetings: readonly { group: 'steering' | 'working'; heldOn: PlainDate }[]
  /** The years that a group met fewer times than the rules ask for. */
  tooFew: readonly { group: 'steering' | 'working'; year: number; held: number; count: number }[]
  decisions: readonly { text: string; owner: string; by: PlainDate | null; heldOn: PlainDate }[]
  /** What the steering group has adjusted, and what somebody has proposed, with what came of it. */
  adjustments: readonly Adjusted[]
  changes: readonly Pick<Change, 'text' | 'reason' | 'on' | 'outcome'>[]
  deviations: readonly { text: string; measure: string; owner: string; closedOn: PlainDate | null }[]
  learningGoals: readonly string[]
  followUps: readonly { year: number; assessment: string; approved: boolean }[]
  /** What others have put in blocks already: tables of economy, indicators, statistics. */
  ready: Readonly<Partial<Record<ReportFill, readonly Block[]>>>
}

/** What is shown under a heading; empty where the case holds nothing of it. */
export function factBlocks(fills: readonly ReportFill[], facts: ReportFacts, language: Language): Block[] {
  return fills.flatMap((fill) => facts.ready[fill] ?? printers[fill]?.(facts, language) ?? [])
}

type Printer = (facts: ReportFacts, language: Language) => Block[]

const printers: Partial<Record<ReportFill, Printer>> = {
  goals: ({ goals }, language) => (goals.length === 0 ? [] : goalBlocks(goals, language)),
  meetings: meetingBlocks,
  decisions: decisionBlocks,
  changes: changeBlocks,
  deviations: deviationBlocks,
  learningGoals: ({ learningGoals }, language) =>
    learningGoals.length === 0 ? [] : learningBlocks(learningGoals, language),
  followUps: followUpBlocks,
}

function meetingBlocks({ meetings, tooFew }: ReportFacts, language: Language): Block[] {
  const words = reportFactWords[language]
  const held = (group: 'steering' | 'working') => meetings.filter((one) => one.group === group)
  const line = (group: 'steering' | 'working') => {
    const days = held(group).map(({ heldOn }) => dateInWords(heldOn, language))
    return days.length === 0 ? words.noneHeld[group] : words.held[group](days.length, days.join(', '))
  }
  const short = tooFew.map(({ group, ...year }) => words.tooFew[group](year))
  return [bullets(line('steering'), line('working'), ...short)]
}

function decisionBlocks({ decisions }: ReportFacts, language: Language): Block[] {
  const words = reportFactWords[language]
  if (decisions.length === 0) return []
  const rows = decisions.map(({ text, owner, by, heldOn }) => [
    text,
    dateInWords(heldOn, language),
    by === null ? owner : words.ownerBy(owner, dateInWords(by, language)),
  ])
  return [table(words.decisions, words.decisionHeader, rows)]
}

function changeBlocks({ adjustments, changes }: ReportFacts, language: Language): Block[] {
  const words = reportFactWords[language]
  const day = (on: PlainDate) => dateInWords(on, language)
  const adjusted = adjustments.map(({ before, after, reason, on }) => [before, after, reason, day(on)])
  const proposed = changes.map(({ text, reason, on, outcome }) => [
    text,
    reason,
    words.outcomes[outcome],
    day(on),
  ])
  return [
    ...(adjusted.length === 0 ? [] : [table(words.adjustments, words.adjustmentHeader, adjusted)]),
    ...(proposed.length === 0 ? [] : [table(words.changes, words.changeHeader, proposed)]),
  ]
}

function deviationBlocks({ deviations }: ReportFacts, language: Language): Block[] {
  const words = reportFactWords[language]
  if (deviations.length === 0) return []
  const rows = deviations.map(({ text, measure, owner, closedOn }) => [
    text,
    measure,
    owner,
    closedOn === null ? words.open : words.closed(dateInWords(closedOn, language)),
  ])
  return [table(words.deviations, words.deviationHeader, rows)]
}

function followUpBlocks({ followUps }: ReportFacts, language: Language): Block[] {
  const words = reportFactWords[language]
  const lines = followUps.map(({ year, assessment, approved }) => words.followUp(year, assessment, approved))
  return lines.length === 0 ? [] : [bullets(...lines)]
}
