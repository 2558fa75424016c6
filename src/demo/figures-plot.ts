import {
  addDays,
  addMonthsClamped,
  isAfter,
  isBefore,
  type PlainDate,
  plainDate,
  yearOf,
} from '../kernel/plain-date.ts'
import { aYear, paidOn, shareOf, type Term, yearsOf } from './amounts.ts'
import type { Move } from './moves.ts'
import type { Setting } from './setting.ts'
import type { Fields } from './visitor.ts'
import { demoIds } from './written-agreement.ts'

type About = Move['about']

/** Whose figures: of which partnership, and while which agreement is in force; the first unless told. */
type Run = { about: About; term: Term; round?: number }

/** What was paid, spent and given, the values of the indicator and the counts of every quarter, up to today. */
export function figures(setting: Setting, run: Run): Move[] {
  const { term } = run
  const begun = yearsOf(term).filter(({ year }) => year <= Number(setting.today.slice(0, 4)))
  return [
    ...begun.flatMap(({ year, share }, index) => ofTheYear(setting, run, { year, share, index })),
    ...quarters(setting, term).flatMap((from, index) => counted(run, from, index)),
    groups(run, addDays(term.start, 10)),
    ...activities(run, addDays(term.start, 40)),
  ].filter(({ on }) => isBefore(on, setting.today))
}

const inRound = (noun: string, { round = 1 }: Run) => `/${noun}/round-${round}`

type Year = { year: number; share: number; index: number }

/** Written in the year after, or now for the year that goes on. */
function ofTheYear(setting: Setting, run: Run, { year, share, index }: Year): Move[] {
  const { today } = setting
  const { about, term } = run
  const after = plainDate(`${year + 1}-01-20`)
  const isOver = isBefore(after, today)
  const on = isOver ? after : addDays(today, -4)
  const part = isOver ? share * (spent[index % spent.length] ?? 1) : share * 0.93
  const kr = (aYearsMoney: number) => String(shareOf(aYearsMoney, part))
  const staff = { about, on, who: 'coordinator' } as const
  const chair = { about, on, who: 'chair' } as const
  const outcome = (party: string) => `${inRound('ekonomi', run)}/${party}/${year}`
  const given = (party: string) => `${inRound('insatser', run)}/${party}/${year}`
  return [
    {
      ...{ ...staff, time: '10:00', page: outcome('{board}') },
      fields: why(isOver, {
        'amount-staff-cash': kr(aYear.leaders),
        'amount-activities-cash': kr(aYear.activities),
      }),
    },
    {
      ...{ ...chair, time: '18:00', page: outcome('{association}') },
      fields: why(isOver, {
        'amount-activities-cash': kr(aYear.ownMoney),
        'amount-staff-inKind': kr(aYear.ownStaff),
      }),
    },
    {
      ...{ ...staff, time: '10:20', page: given('{board}') },
      fields: { 'amount-cash': kr(aYear.leaders + aYear.activities) },
    },
    {
      ...{ ...chair, time: '18:20', page: given('{association}') },
      fields: {
        ...{ 'amount-cash': kr(aYear.ownMoney), 'amount-staff': kr(aYear.ownStaff) },
        ...{
          'hours-staff': String(Math.round(320 * part)),
          'hours-voluntary': String(Math.round(900 * part)),
        },
      },
    },
    ...(isOver && year < yearOf(term.end) ? [accountsOf(about, on, year)] : []),
    ...paid(setting, run, { year, share }),
  ]
}

/** How much of the budget each year took. */
const spent = [0.94, 1.02, 0.97]

/** Every line says why, when the year is over: so that a difference over the limit is explained. */
function why(isOver: boolean, amounts: Record<string, string>): Fields {
  const reasons = Object.keys(amounts).map((name) => [name.replace('amount', 'valuation'), reason])
  return { ...amounts, ...(isOver && Object.fromEntries(reasons)) }
}

const reason = 'En ledare var föräldraledig under våren.'

/** Every payment of the plan up to today, or to the day before `until`, for a partnership whose other figures are not told. */
export function payments(setting: Setting, run: Run, until = setting.today): Move[] {
  return yearsOf(run.term)
    .flatMap((year) => paid(setting, run, year))
    .filter(({ on }) => isBefore(on, until))
}

/** What the plan says, on its day. */
function paid({ today }: Setting, run: Run, year: Omit<Year, 'index'>): Move[] {
  const { about, term } = run
  const page = `${inRound('ekonomi', run)}/utbetalning`
  return paidOn(term, year)
    .filter(({ on }) => isBefore(on, today))
    .map(({ on, amount }) => ({
      ...({ about, who: 'staff', on, time: '15:30', page } as const),
      fields: { on, amount: String(amount), year: String(year.year) },
    }))
}

/** The association's accounts, for the years that are over; the last one's belong to the agreement that follows. */
function accountsOf(about: About, on: PlainDate, year: number): Move {
  const files = new File([`Resultat- och balansräkning ${year} (exempel)`], `bokslut-${year}.txt`)
  return {
    about,
    who: 'chair',
    on,
    time: '18:40',
    page: '/ekonomi/bokslut',
    fields: { year: String(year), files },
  }
}

/** The first days of the whole quarters that are over. */
function quarters({ today }: Setting, { start, end }: Term): PlainDate[] {
  const first = plainDate(`${start.slice(0, 4)}-01-01`)
  const all = Array.from({ length: 20 }, (_, index) => addMonthsClamped(first, index * 3))
  return all.filter(
    (from) =>
      !isBefore(from, start) &&
      !isAfter(addDays(addMonthsClamped(from, 3), -1), end) &&
      isBefore(addMonthsClamped(from, 3), addDays(today, -8)),
  )
}

/** A quarter is counted in the week after: the groups, and the value of the indicator. */
function counted(run: Run, from: PlainDate, index: number): Move[] {
  const { about } = run
  const chair = { about, who: 'representative', on: addDays(addMonthsClamped(from, 3), 5) } as const
  const grown = (least: number, each: number) => String(least + index * each + (index % 3))
  const value = { on: addDays(addMonthsClamped(from, 3), -1), value: grown(21, 4), countsPeople: 'ja' }
  return [
    {
      ...{ ...chair, time: '18:30', fields: {} },
      page: `${inRound('statistik', run)}/${demoIds.count}/period/${from}`,
      inOrder: { 'count-': [grown(14, 3), grown(22, 2), String(index % 4)] },
    },
    { ...chair, time: '18:40', page: `${inRound('resultat', run)}/varde/${demoIds.visits}`, fields: value },
  ]
}

function groups(run: Run, on: PlainDate): Move {
  const { about } = run
  const page = `${inRound('statistik', run)}/${demoIds.count}/grupper`
  const fields = { groups: countedGroups(about), sumGroups: 'ja', sumPeriods: 'ja' }
  return { about, who: 'coordinator', on, time: '11:00', page, fields }
}

function countedGroups(about: About): string {
  const [women, men] = about === 'quilt' ? ['Kvinnor', 'Män'] : ['Flickor', 'Pojkar']
  return `${women}\n${men}\nAnnat eller vill inte säga`
}

function activities(run: Run, on: PlainDate): Move[] {
  const page = (index: number) => `${inRound('resultat', run)}/aktivitet/${demoIds.goal}/${index}`
  const by = { about: run.about, who: 'representative', on } as const
  return [
    { ...by, time: '17:00', page: page(0), fields: { state: 'going', note: 'Tisdag, torsdag och söndag.' } },
    { ...by, time: '17:10', page: page(1), fields: { state: 'done', note: 'Åtta ledare har gått kursen.' } },
  ]
}
