import { addDays } from '../kernel/plain-date.ts'
import type { Term } from './amounts.ts'
import { figures } from './figures-plot.ts'
import { followUpsOver } from './follow-ups.ts'
import { meetingsBooked, meetingsHeld } from './meetings-plot.ts'
import type { Move } from './moves.ts'
import { languageEvaluation } from './profiles/language.ts'
import { swimmingEvaluation, swimmingFinal } from './profiles/swimming.ts'
import { evaluated, finallyReported, followedUp, legsOf, throughTheBoard } from './report-legs.ts'
import type { Setting } from './setting.ts'
import type { Told } from './told.ts'

const about = 'swimming'

/** Evaluated and finally reported: all want to go on, and the work on the next agreement has begun. */
export function swimming(setting: Setting, term: Term): Told[] {
  const opened = addDays(term.end, -205)
  return [
    ...followUpsOver(setting, term).flatMap((year, index) => followedUp(about, { ...year, term, index })),
    ...meetingsHeld(setting, term, about),
    ...meetingsBooked(setting, term, about),
    ...figures(setting, { about, term }),
    ...evaluated(about, addDays(term.end, -300), swimmingEvaluation),
    ...finallyReported(about, { nth: 1, opened, choice: 'renegotiate' }, swimmingFinal),
    ...nextOne(term),
  ]
}

/** The three criteria are answered, the papers asked for anew, and the work opened with the same content. */
function nextOne({ end }: Term): Move[] {
  const on = (days: number) => ({ about, on: addDays(end, -days) }) as const
  const answered = Object.entries(grounds).map(
    ([key, ground], index): Move => ({
      ...{ ...on(150), who: 'representative', time: `18:0${index}` },
      ...{ page: `/fornyelse/kriterier/${key}`, fields: { answer: 'yes', ground } },
    }),
  )
  const staff = { who: 'staff', page: '/fornyelse' } as const
  return [
    ...answered,
    { ...on(148), ...staff, time: '09:00', action: '/fornyelse/underlag', fields: {} },
    { ...on(147), ...staff, time: '10:00', page: '/fornyelse/vag', fields: { way: 'revised' } },
    ...papersAnew(end),
  ]
}

/** Most of the papers have come, one is answered by something else, one has grown old, and one is awaited. */
function papersAnew(end: Term['end']): Move[] {
  const page = (document: string) => `/underlag/{organisation}/${document}`
  const [comes, marked] = [addDays(end, -140), addDays(end, -138)]
  const handsIn = ([document, datedOn, name]: [string, Term['end'], string], index: number): Move => {
    const files = new File([`${name} (exempel)`], name, { type: 'text/plain' })
    const on = document === 'activityPlan' ? addDays(datedOn, 40) : comes
    const time = `19:1${index}`
    return { about, who: 'chair', on, time, page: page(document), fields: { datedOn, files } }
  }
  const papers: [string, Term['end'], string][] = [
    ['activityPlan', addDays(end, -640), 'verksamhetsplan.txt'],
    ['accounts', addDays(end, -240), 'resultat-och-balansrakning.txt'],
    ['activityReport', addDays(end, -240), 'verksamhetsberattelse.txt'],
    ['annualMeetingMinutes', addDays(end, -260), 'arsmotesprotokoll.txt'],
    ['statutes', addDays(end, -900), 'stadgar.txt'],
  ]
  return [
    ...papers.map(handsIn),
    {
      ...{ about, who: 'staff', on: marked, time: '09:30', page: page('auditReport') },
      action: `${page('auditReport')}/markning`,
      fields: {
        mark: 'equivalent',
        remark: 'Revisorns intyg från årsmötet räcker, sedan föreningen bytte revisor i våras.',
      },
    },
  ]
}

const grounds: Readonly<Record<string, string>> = {
  challengeRemains: 'Var fjärde elev i årskurs 6 kan fortfarande inte simma 200 meter (exempel).',
  cooperationFruitful: 'Skolorna hittar barnen och vi har badvärdarna. Ingen av oss hade klarat det ensam.',
  meansRemain: 'Vi har fler ledare än när vi började, och ekonomin är i balans.',
}

/** The final report was late, so the board has bridged until it can be decided; now the parties write it. */
export function language(setting: Setting, term: Term): Told[] {
  const about = 'language'
  const day = (days: number) => addDays(term.end, -days)
  const end = addDays(term.end, 180)
  const track = 'bridging-1'
  const reasons = 'Två ledare slutade i våras, och rapporten blev inte klar i tid.'
  const noAid = { aid: 'none', reasons: 'Samtalen är avgiftsfria och öppna för alla.' }
  return [
    ...followUpsOver(setting, term).flatMap((year, index) => followedUp(about, { ...year, term, index })),
    ...meetingsHeld(setting, term, about),
    ...figures(setting, { about, term }),
    ...evaluated(about, day(300), languageEvaluation),
    ...legsOf(about, [
      [day(85), 'staff', 'note-gap-risk'],
      [day(80), 'director', 'open-bridging', { proposedEnd: end, reasons }],
    ]),
    ...legsOf(about, [[day(75), 'staff', 'assess-aid', noAid]], track),
    ...throughTheBoard(about, { track, memo: 'approve-bridging-memo', decided: day(50) }),
    ...legsOf(
      about,
      [
        [day(40), 'chair', 'sign-bridging', { end }],
        [day(39), 'director', 'sign-bridging', { end }],
      ],
      track,
    ),
    ...legsOf(about, [[addDays(setting.today, -15), 'coordinator', 'open-final-report']]),
  ]
}
