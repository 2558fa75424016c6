import { z } from 'zod'
import type { ProcessEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import {
  type Approval,
  type Evaluation,
  type FollowUp,
  jointAssessments,
  type ReportKey,
  type ReportPart,
  type ReportParty,
} from '../../domain/report.ts'
import { parsePlainDate } from '../../kernel/plain-date.ts'
import { answerByIn, leftOutIn, wantsReportAnew } from '../../process/reports/report-parts.ts'
import { listEvents } from '../case/case-event.ts'
import type { Db } from '../db.ts'
import { decisionsIn } from '../meetings/board-case.ts'
import { listDocuments } from '../papers/document.ts'
import { listLessons } from './lesson.ts'
import { listReportParties } from './report-party.ts'
import { listReportTexts, listReportTextsOf } from './report-text.ts'

type Papers = Awaited<ReturnType<typeof listDocuments>>

/** Every follow-up of the case, the oldest first, with what the parties wrote and what the board said. */
export async function listFollowUps(db: Db, partnershipId: PartnershipId): Promise<FollowUp[]> {
  const [events, papers, parties] = await Promise.all([
    listEvents(db, partnershipId),
    listDocuments(db, partnershipId),
    listReportParties(db, partnershipId),
  ])
  const opened = followUpsIn(events)
  const keys = opened.map(({ year }) => followUpKey(year))
  const texts = await listReportTextsOf(db, partnershipId, keys)
  return opened.map(({ year, track, event }) => {
    const since = events.filter(({ content, seq }) => content.track === track && seq > event.seq)
    return {
      year,
      track,
      openedOn: event.on,
      parts: (texts.get(followUpKey(year)) ?? []).filter(
        ({ text, choice }) => text !== '' || choice !== null,
      ),
      ...standing(since, { papers, parties }),
      answerBy: answerByIn([event, ...since]),
    }
  })
}

/** The evaluation of the newest round that has one. Parts and lessons are empty until every party has handed in. */
export async function findEvaluation(db: Db, partnershipId: PartnershipId): Promise<Evaluation | null> {
  const events = await listEvents(db, partnershipId)
  const started = events.findLast(({ type }) => type === 'evaluationStarted')
  if (started === undefined) return null
  const [papers, parties, lessons] = await Promise.all([
    listDocuments(db, partnershipId),
    listReportParties(db, partnershipId),
    listLessons(db, partnershipId),
  ])
  const after = events.filter(({ seq }) => seq > started.seq)
  const completed = after.findLast(({ type }) => type === 'evaluationCompleted')
  const track = trackOf(started)
  const apart = {
    track,
    startedOn: started.on,
    handedIn: handedInOf(after, 'evaluationPartSubmitted', parties),
    answerBy: answerByIn([started, ...after.filter(({ content }) => content.track === track)]),
    leftOut: leftOutIn(after.filter(({ content }) => content.track === track)),
  }
  const openedOn = openedIn(after, apart.handedIn, parties) ?? completed?.on ?? null
  const texts = await listReportTexts(db, { partnershipId, report: evaluationKey(track) })
  return {
    ...apart,
    openedOn,
    parts: openedOn === null ? [] : texts.filter((part) => isOpenPart(part, apart)),
    completedOn: completed?.on ?? null,
    ...paperOf(papers, completed, 'evaluation'),
    lessons: openedOn === null ? [] : lessons,
  }
}

/** Something is written; what a party that was left out writes is its own until it hands in. */
function isOpenPart(
  { text, choice, party }: ReportPart,
  { handedIn, leftOut }: Pick<Evaluation, 'handedIn' | 'leftOut'>,
): boolean {
  const isOf = ({ partyId }: { partyId: string }) => partyId === party?.id
  return (text !== '' || choice !== null) && (handedIn.some(isOf) || !leftOut.some(isOf))
}

export function followUpKey(year: number): ReportKey {
  return `followUp-${year}`
}

export function evaluationKey(track: string): ReportKey {
  return `evaluation-${Number(track.split('-').at(-1) ?? 1)}`
}

/** Which years have been opened, and their board cases: the cases are numbered in the order they were opened. */
export function followUpsIn(events: readonly ProcessEvent[]) {
  const opened = events.filter(({ type }) => type === 'followUpOpened')
  const firsts = opened.map((_, index) => opened.slice(0, index).reduce((sum, one) => sum + boards(one), 1))
  return opened.map((event, index) => ({
    event,
    year: Number(event.content.year ?? event.on.slice(0, 4)),
    track: `followUp-${firsts[index]}`,
  }))
}

function boards({ content }: ProcessEvent): number {
  return Array.isArray(content.boards) ? Math.max(1, content.boards.length) : 1
}

type Around = { papers: Papers; parties: readonly ReportParty[] }

/** How a follow-up stands: its editions begin with the board's no or referral back. */
function standing(events: readonly ProcessEvent[], { papers, parties }: Around) {
  const answered = events.filter(({ type }) => type === 'followUpAnswered')
  const sinceAnswer = after(events, answered.at(-1))
  const sinceReturn = after(sinceAnswer, sinceAnswer.findLast(wantsReportAnew))
  const approved = sinceReturn.findLast(({ type }) => type === 'reportApproved')
  const decision = decisionsIn(events).at(-1)
  return {
    edition: answered.length + 1,
    measures: String(answered.at(-1)?.content.measures ?? ''),
    handedIn: handedInOf(sinceAnswer, 'reportPartSubmitted', parties),
    leftOut: leftOutIn(sinceAnswer),
    approval: approved === undefined ? null : approvalIn(approved),
    approvedOn: approved?.on ?? null,
    ...paperOf(papers, approved, 'followUp'),
    decision:
      decision === undefined
        ? null
        : {
            outcome: decision.outcome,
            on: decision.decidedOn,
            paragraph: decision.paragraph,
            reasons: decision.reasons,
          },
  }
}

function after(events: readonly ProcessEvent[], event: ProcessEvent | undefined): readonly ProcessEvent[] {
  return event === undefined ? events : events.filter(({ seq }) => seq > event.seq)
}

function paperOf(papers: Papers, event: ProcessEvent | undefined, kind: string) {
  const paper = papers.find((one) => one.seq === event?.seq && one.kind === kind)
  return { documentId: paper?.id ?? null, documentNumber: paper?.number ?? null }
}

/** Each party once, by its newest hand-in. Where the event names no party it is the only one of its side. */
function handedInOf(
  events: readonly ProcessEvent[],
  type: ProcessEvent['type'],
  parties: readonly ReportParty[],
) {
  const given = events.filter((event) => event.type === type)
  return parties.flatMap((party) => {
    const event = given.findLast(({ content, by }) => (content.for ?? onlyOf(by.side, parties)) === party.id)
    return event === undefined ? [] : [{ partyId: party.id, on: event.on, byName: event.by.name }]
  })
}

function onlyOf(side: string, parties: readonly ReportParty[]): string | undefined {
  return parties.find((party) => party.side === side)?.id
}

type Given = ReturnType<typeof handedInOf>

/** Answers are opened for good by the hand-in, or the going on without somebody, that says so, or when nobody who is a party now is left to hand in. */
function openedIn(events: readonly ProcessEvent[], given: Given, parties: readonly ReportParty[]) {
  const opening = events.find(
    ({ type, content }) =>
      (type === 'evaluationPartSubmitted' || type === 'partLeftOut') && content.opens === true,
  )
  if (opening !== undefined) return opening.on
  const everybody = given.length > 0 && given.length === parties.length
  return everybody
    ? (given
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null)
    : null
}

function trackOf({ content }: ProcessEvent): string {
  return typeof content.track === 'string' ? content.track : 'round-1'
}

const text = z.string().catch('')
const Approved = z.object({ heldOn: text, assessment: z.enum(jointAssessments).catch('goOn'), reasons: text })

function approvalIn(event: ProcessEvent): Approval {
  const { heldOn, ...said } = Approved.parse(event.content)
  return { ...said, heldOn: parsePlainDate(heldOn) ?? event.on, on: event.on, byName: event.by.name }
}
