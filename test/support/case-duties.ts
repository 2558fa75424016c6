import assert from 'node:assert/strict'
import type { EventType, ProcessEvent } from '../../src/domain/events.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import type { BoardMeeting } from '../../src/process/board/board-meeting.ts'
import type { History } from '../../src/process/case/history.ts'
import { type Duty, duties } from '../../src/process/duties/duties.ts'
import { jarva } from './duties.ts'

/** What happened in a case, each as type, day and content. Who did it does not matter here. */
export type Told = readonly [type: EventType, on: string, content?: Record<string, unknown>]

/** A history under Järva's rulebook. */
export function historyOf(...told: readonly Told[]): History {
  const by = { personId: null, name: 'Någon', role: 'system', side: 'system' } as const
  const events = told.map(([type, on, content = {}], index): ProcessEvent => {
    return { seq: index + 1, type, on: plainDate(on), by, recordedAt: `${on}T09:00:00.000Z`, content }
  })
  return { rulebook: jarva, events, facts: {} }
}

export const received: Told = ['initiativeReceived', '2026-01-15', { receivedOn: '2026-01-12' }]
export const called: Told = ['firstMeetingCalled', '2026-01-20']
export const considered: Told[] = [
  received,
  called,
  ['firstMeetingHeld', '2026-02-02'],
  ['considerationSubmitted', '2026-02-09'],
]
export const proceeded: Told[] = [
  ['directorProceeded', '2026-02-16'],
  ['assessmentFeedbackGiven', '2026-02-18'],
]
export const decided = toDecision('2026-09-01', '2029-08-31')

function toDecision(start: string, end: string): Told[] {
  return [
    ...considered,
    ...proceeded,
    ['reviewStarted', '2026-02-20'],
    ['reviewPassed', '2026-03-02'],
    ['reviewFeedbackGiven', '2026-03-03'],
    ['ideaMeetingCalled', '2026-03-10'],
    ['ideaMeetingHeld', '2026-03-20'],
    ['draftAgreed', '2026-04-10', { start, end }],
    ['stanceTaken', '2026-04-20'],
    ['boardCaseOpened', '2026-04-21'],
    ['memoApproved', '2026-05-05'],
    ['boardApproved', '2026-05-29', { decidedOn: '2026-05-28' }],
  ]
}

export function signed(...more: Told[]): Told[] {
  return agreement('2026-09-01', '2029-08-31', ...more)
}

export function agreement(start: string, end: string, ...more: Told[]): Told[] {
  return [
    ...toDecision(start, end),
    ['minutesPublished', '2026-06-05', { announcedOn: '2026-06-05', track: 'sign-1' }],
    ['signatureGiven', '2026-06-08', { signedOn: '2026-06-08' }],
    ['activated', start],
    ...more,
  ]
}

export function allDuties(
  told: readonly Told[],
  today = '2026-06-10',
  meetings: readonly BoardMeeting[] = [],
): readonly Duty[] {
  return duties(historyOf(...told), plainDate(today), meetings)
}

export function named(id: string, ...asked: Parameters<typeof allDuties>): Duty[] {
  return allDuties(...asked).filter((duty) => duty.id === id)
}

export function only(id: string, ...asked: Parameters<typeof allDuties>): Duty {
  const [duty, ...others] = named(id, ...asked)
  assert.ok(duty !== undefined && others.length === 0, `${id} should be there once`)
  return duty
}

export function year(wanted: number, found: readonly Duty[]): Duty {
  const duty = found.find((one) => one.year === wanted)
  assert.ok(duty !== undefined, `${wanted} should be there`)
  return duty
}
