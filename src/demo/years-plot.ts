import { addDays } from '../kernel/plain-date.ts'
import type { Term } from './amounts.ts'
import { figures } from './figures-plot.ts'
import { followUpNow, followUpsOver, type YearFollowed } from './follow-ups.ts'
import * as group from './group-moves.ts'
import { meetingsBooked, meetingsHeld, steeringMeets } from './meetings-plot.ts'
import type { Move } from './moves.ts'
import { legsOf, throughTheBoard } from './report-legs.ts'
import type { Setting } from './setting.ts'
import type { Told } from './told.ts'
import { followUpOf, type ToldYear, togetherIn } from './told-reports.ts'

const about = 'evenings'

/** Two years of work, written by both sides through the forms: meetings, money, results and yearly follow-ups. */
export function evenings(setting: Setting, term: Term): Told[] {
  const on = (days: number) => ({ about, on: addDays(setting.today, -days) }) as const
  const { unitHead } = setting.place.officials
  return [
    ...meetingsHeld(setting, term, about),
    ...meetingsBooked(setting, term, about),
    ...figures(setting, { about, term }),
    ...followUpsOver(setting, term).flatMap(({ year, nth, opened, decided }, index) => [
      ...legsOf(about, [[opened, 'coordinator', 'open-follow-up', { year }]]),
      ...written({ about, term, round: 1, year, opened, index }),
      ...approved(term, { year, nth, opened }),
      ...throughTheBoard(about, { track: `followUp-${nth}`, memo: 'approve-follow-up-memo', decided }),
    ]),
    ...begunThisYear(setting, term),
    group.reportsUp(on(45), 'Får vi köpa in fler spel för det som är kvar av matpengarna?'),
    group.proposesChange(on(12), {
      ...{ proposal: 'Öppna också för unga vuxna upp till 20 år', signs: ['coreTerms'] },
      reasons: 'De som fyller 18 vill komma tillbaka, och många av dem vill bli ledare.',
    }),
    group.notesRisk(on(10), {
      ...{ kind: 'risk', text: 'Lokalen kan sägas upp till sommaren', owner: unitHead },
      ...{ measure: 'Vi frågar skolan om aulan', by: addDays(setting.today, 60) },
    }),
  ]
}

/** Both sides' parts, handed in. */
function written(told: ToldYear): Move[] {
  const { year, opened } = told
  const page = (noun: string) => `/uppfoljning/${year}/${noun}`
  const accounts = new File([`Resultat- och balansräkning ${year} (exempel)`], `bokslut-${year}.txt`)
  const part =
    (who: 'coordinator' | 'representative') =>
    ([key, text]: [string, string], index: number) => ({
      ...({ about, who, on: addDays(opened, 7), time: `15:${10 + index}` } as const),
      page: page(`del/${key}`),
      fields: { text },
    })
  const byTheBoard = { ...followUpOf(told, 'public'), ...togetherIn(told) }
  const handsIn = { about, on: addDays(opened, 8), page: page('lamna') } as const
  return [
    ...Object.entries(byTheBoard).map(part('coordinator')),
    ...Object.entries(followUpOf(told, 'party')).map(part('representative')),
    { ...handsIn, who: 'coordinator', time: '09:00', fields: {} },
    { ...handsIn, who: 'representative', time: '19:00', fields: { files: accounts } },
  ]
}

/** The steering group's word, within four weeks; on paper where it has no meeting in those days. */
function approved(term: Term, { year, nth, opened }: Pick<YearFollowed, 'year' | 'nth' | 'opened'>): Told[] {
  const [on, who, heldOn] = [addDays(opened, 11), 'departmentHead', addDays(opened, 10)] as const
  const page = `/uppfoljning/${year}/godkannande`
  if (steeringMeets(term, opened, heldOn))
    return [{ about, on, who, time: '11:00', page, fields: { assessment: 'goOn' } }]
  const said = { heldOn, assessment: 'goOn', reasons: '' }
  return legsOf(about, [[on, who, 'approve-report', said]], `followUp-${nth}`)
}

/** This year's follow-up has begun when its time has come: the municipality has written, the association has not. */
function begunThisYear(setting: Setting, term: Term): Move[] {
  const year = followUpNow(setting, term)
  if (year === null) return []
  const opened = addDays(setting.today, -9)
  const staff = { about, who: 'coordinator', on: opened } as const
  const told = { about, term, round: 1, year, opened, index: followUpsOver(setting, term).length } as const
  return [
    { ...staff, time: '09:00', page: '/uppfoljning', action: `/uppfoljning/${year}`, fields: {} },
    ...Object.entries(followUpOf(told, 'public')).map(([key, text], index) => ({
      ...{ ...staff, time: `10:${10 + index}`, page: `/uppfoljning/${year}/del/${key}` },
      fields: { text },
    })),
  ]
}
