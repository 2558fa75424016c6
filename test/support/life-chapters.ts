import { factIds } from '../../src/process/rulebook/need-schema.ts'
import { after } from './life.ts'
import type { ReplayLine } from './replay.ts'

type By = NonNullable<ReplayLine['by']>
export type Term = { start: string; end: string }
type Beginning = Term & {
  received?: string
  met?: string
  registered?: string
  activated?: string
  decision?: readonly ReplayLine[]
}

/** From the initiative to the first day in force: everything in time unless told otherwise. */
export function begun({ start, end, ...told }: Beginning): ReplayLine[] {
  const received = told.received ?? after(start, -160)
  const day = (days: number) => after(received, days)
  const registered = told.registered ?? day(118)
  return [
    { facts: { missingDocuments: [], unanswered: {}, established: factIds } },
    {
      on: received,
      step: 'receive-initiative',
      by: 'partyRep',
      content: { origin: 'party', receivedOn: received },
    },
    { on: day(3), step: 'call-first-meeting', content: { meetingOn: day(28) } },
    { on: told.met ?? day(28), step: 'hold-first-meeting' },
    { on: day(32), step: 'submit-consideration', content: { conclusion: 'possible' } },
    { on: day(33), step: 'assess-proceed', by: 'director', content: because },
    { on: day(34), step: 'give-assessment-feedback' },
    { on: day(35), step: 'start-review' },
    { on: day(45), step: 'pass-review', content: because },
    { on: day(46), step: 'give-review-feedback' },
    { on: day(47), step: 'call-first-idea-meeting', content: { meetingOn: day(50) } },
    ...ideas(day(50), { start, end }),
    assessed(day(78)),
    ...(told.decision ?? decision(day(78))),
    ...(registered === 'never' ? [] : [registration(registered)]),
    {
      on: day(120),
      step: 'appoint-coordinator',
      by: 'departmentHead',
      content: { personName: 'Kim Exempel' },
    },
    { on: day(120), step: 'appoint-groups', by: 'departmentHead' },
    { on: told.activated ?? start, step: 'activate' },
  ]
}

/** One idea meeting already called, one more, and the agreed draft with everybody's yes. */
export function ideas(on: string, { start, end }: Term, except = true): ReplayLine[] {
  const stance = (by: By, days: number): ReplayLine => ({ on: after(on, days), step: 'take-stance', by })
  return [
    { on, step: 'hold-idea-meeting' },
    { on: after(on, 1), step: 'call-idea-meeting', content: { meetingOn: after(on, 10) } },
    { on: after(on, 10), step: 'hold-idea-meeting' },
    ...(except && end < after(start, 366)
      ? [{ on: after(on, 20), step: 'approve-short-period', by: 'director', content: because } as const]
      : []),
    { on: after(on, 25), step: 'agree-draft', content: { start, end } },
    stance('partySignatory', 26),
    stance('director', 26),
    stance('adminHead', 27),
    { on: after(on, 28), step: 'open-board-case', by: 'director' },
  ]
}

/** The board's decision to sign, 22 days after the case was opened, and the signatures 15 days later. */
export function decision(opened: string, track = 'sign-1'): ReplayLine[] {
  const day = (days: number) => after(opened, days)
  return [
    { on: day(10), step: 'write-memo', track },
    { on: day(11), step: 'approve-sign-memo', by: 'director', track },
    ...boardSays(day(22), 'board-approves', track),
    ...signatures(day(37)),
  ]
}

/** Aid, though small: what a board may decide about. */
export function assessed(on: string): ReplayLine {
  return { on, step: 'assess-aid', content: { aid: 'general', ...because } }
}

export function signatures(on: string): ReplayLine[] {
  return [
    { on, step: 'sign-agreement', by: 'partySignatory' },
    { on, step: 'sign-agreement', by: 'director' },
  ]
}

/** What the board says, the minutes four days later, and the word to the party. */
export function boardSays(on: string, step: string, track: string): ReplayLine[] {
  const said: ReplayLine = {
    on,
    step,
    by: 'boardSecretary',
    track,
    content: { paragraph: '§ 1', decidedOn: on, ...because },
  }
  if (step === 'board-tables' || step.startsWith('board-refers-back')) return [said]
  return [
    said,
    {
      on: after(on, 4),
      step: 'publish-minutes',
      by: 'boardSecretary',
      track,
      content: { announcedOn: after(on, 4) },
    },
    { on: after(on, 4), step: 'share-decision', track },
  ]
}

export function registration(on: string): ReplayLine {
  return { on, step: 'register-aid', content: { reference: 'SE-1' } }
}

/** A case that is at the board: opened before, decided on this day. */
export function boardCase(
  decided: string,
  memo: string,
  track: string,
  says = 'board-approves',
): ReplayLine[] {
  return [
    { on: after(decided, -15), step: 'write-memo', track },
    { on: after(decided, -15), step: memo, by: 'director', track },
    ...boardSays(decided, says, track),
  ]
}

/** Both sides' parts of a report and the steering group's yes. */
export function report(on: string, track: string): ReplayLine[] {
  return [
    { on, step: 'hand-in-report-part', by: 'partyRep', track },
    { on, step: 'hand-in-report-part', by: 'coordinator', track },
    { on: after(on, 1), step: 'approve-report', by: 'departmentHead', track },
  ]
}

/** The follow-up of a year, opened 5 October unless told otherwise; the number tells which in the case. */
export function followUp(
  number: number,
  decided: string,
  told: { opened?: string; says?: string } = {},
): ReplayLine[] {
  const year = decided.slice(0, 4)
  const { opened = `${year}-10-05`, says } = told
  const track = `followUp-${number}`
  return [
    { on: opened, step: 'open-follow-up', by: 'coordinator', content: { year: opened.slice(0, 4) } },
    ...report(after(opened, 10), track),
    ...boardCase(decided, 'approve-follow-up-memo', track, says),
  ]
}

/** The evaluation, concluded a month after it began. */
export function evaluation(concluded: string): ReplayLine[] {
  const opened = after(concluded, -30)
  return [
    { on: opened, step: 'start-evaluation', by: 'coordinator' },
    { on: after(opened, 20), step: 'hand-in-evaluation', by: 'partySignatory' },
    { on: after(opened, 20), step: 'hand-in-evaluation', by: 'coordinator' },
    { on: concluded, step: 'conclude-evaluation', by: 'coordinator' },
  ]
}

/** The final report with the stances of all, opened 40 days before the board decides. */
export function finalReport(
  decided: string,
  choice: 'end' | 'renegotiate' = 'end',
  number = 1,
  says?: string,
): ReplayLine[] {
  const track = `finalReport-${number}`
  const stance = (by: By): ReplayLine => {
    return { on: after(decided, -20), step: 'take-renewal-stance', by, track, content: { choice } }
  }
  return [
    { on: after(decided, -40), step: 'open-final-report', by: 'coordinator' },
    ...report(after(decided, -30), track),
    stance('partySignatory'),
    stance('director'),
    stance('adminHead'),
    ...boardCase(decided, 'approve-final-memo', track, says),
  ]
}

/** The end on its day: closed the day after, the last account and the archive. */
export function expired(end: string): ReplayLine[] {
  return [{ on: after(end, 1), step: 'expire', by: 'system' }, ...closed(after(end, 1))]
}

export function closed(on: string): ReplayLine[] {
  return [
    { on: after(on, 40), step: 'hand-in-closing-account', by: 'partyRep' },
    { on: after(on, 60), step: 'archive', by: 'registrar' },
  ]
}

/** Meetings of the groups on these days. */
export function steering(...days: string[]): ReplayLine[] {
  return days.map((on) => ({ on, step: 'hold-steering-meeting', by: 'coordinator' }))
}

export function working(...days: string[]): ReplayLine[] {
  return days.map((on) => ({ on, step: 'hold-working-meeting', by: 'coordinator' }))
}

/** An early end asked for, decided by the board and carried out. */
export function endedEarly(asked: string, decided: string, endsOn: string): ReplayLine[] {
  return [
    { on: asked, step: 'request-early-end', by: 'partySignatory', content: { ground: 'Punkt 20', endsOn } },
    ...boardCase(decided, 'approve-other-memo', 'earlyEnd-1'),
    { on: endsOn, step: 'end-early', content: { settlement: 'Inget att betala tillbaka', endsOn } },
    { on: endsOn, step: 'give-end-feedback' },
    ...closed(endsOn),
  ]
}

export const because = { reasons: 'Det behövs.' }
