import { addDays, addMonthsClamped, isBefore, type PlainDate, plainDate } from '../kernel/plain-date.ts'
import { aYear, paidOn, shareOf, type Term, yearsOf } from './amounts.ts'
import type { Move } from './moves.ts'
import type { Setting } from './plot.ts'
import type { Fields } from './visitor.ts'
import { demoIds } from './written-agreement.ts'

type About = Move['about']

/** Whose figures: of which partnership, and while which agreement is in force. */
type Run = { about: About; term: Term }

/** What was paid, spent and given, the values of the indicator and the counts of every quarter, up to today. */
export function figures(setting: Setting, { about, term }: Run): Move[] {
  const begun = yearsOf(term).filter(({ year }) => year <= Number(setting.today.slice(0, 4)))
  return [
    ...begun.flatMap(({ year, share }, index) => ofTheYear(setting, { about, term }, { year, share, index })),
    ...quarters(setting, term).flatMap((from, index) => counted(about, from, index)),
    groups(about, addDays(term.start, 10)),
    ...activities(about, addDays(term.start, 40)),
  ]
}

type Year = { year: number; share: number; index: number }

/** Written in the year after, or now for the year that goes on. */
function ofTheYear(setting: Setting, run: Run, { year, share, index }: Year): Move[] {
  const { today } = setting
  const { about } = run
  const after = plainDate(`${year + 1}-01-20`)
  const isOver = isBefore(after, today)
  const on = isOver ? after : addDays(today, -4)
  const part = isOver ? share * (spent[index % spent.length] ?? 1) : share * 0.93
  const kr = (aYearsMoney: number) => String(shareOf(aYearsMoney, part))
  const staff = { about, on, who: 'coordinator' } as const
  const chair = { about, on, who: 'chair' } as const
  const outcome = (party: string) => `/ekonomi/round-1/${party}/${year}`
  const given = (party: string) => `/insatser/round-1/${party}/${year}`
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
    ...(isOver ? [accountsOf(about, on, year)] : []),
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

/** What the plan says, on its day. */
function paid({ today }: Setting, { about, term }: Run, year: Omit<Year, 'index'>): Move[] {
  return paidOn(term, year)
    .filter(({ on }) => isBefore(on, today))
    .map(({ on, amount }) => ({
      ...({ about, who: 'staff', on, time: '09:30', page: '/ekonomi/round-1/utbetalning' } as const),
      fields: { on, amount: String(amount), year: String(year.year) },
    }))
}

/** The association's accounts, for the years that are over. */
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
function quarters({ today }: Setting, { start }: Term): PlainDate[] {
  const first = plainDate(`${start.slice(0, 4)}-01-01`)
  const all = Array.from({ length: 20 }, (_, index) => addMonthsClamped(first, index * 3))
  return all.filter(
    (from) => !isBefore(from, start) && isBefore(addMonthsClamped(from, 3), addDays(today, -8)),
  )
}

/** A quarter is counted in the week after: the groups, and the value of the indicator. */
function counted(about: About, from: PlainDate, index: number): Move[] {
  const chair = { about, who: 'representative', on: addDays(addMonthsClamped(from, 3), 5) } as const
  const grown = (least: number, each: number) => String(least + index * each + (index % 3))
  const value = { on: addDays(addMonthsClamped(from, 3), -1), value: grown(21, 4), countsPeople: 'ja' }
  return [
    {
      ...{ ...chair, time: '18:30', fields: {} },
      page: `/statistik/round-1/${demoIds.count}/period/${from}`,
      inOrder: { 'count-': [grown(14, 3), grown(22, 2), String(index % 4)] },
    },
    { ...chair, time: '18:40', page: `/resultat/round-1/varde/${demoIds.visits}`, fields: value },
  ]
}

function groups(about: About, on: PlainDate): Move {
  const page = `/statistik/round-1/${demoIds.count}/grupper`
  const fields = { groups: countedGroups(about), sumGroups: 'ja', sumPeriods: 'ja' }
  return { about, who: 'coordinator', on, time: '11:00', page, fields }
}

function countedGroups(about: About): string {
  const [women, men] = about === 'quilt' ? ['Kvinnor', 'Män'] : ['Flickor', 'Pojkar']
  return `${women}\n${men}\nAnnat eller vill inte säga`
}

function activities(about: About, on: PlainDate): Move[] {
  const page = (index: number) => `/resultat/round-1/aktivitet/${demoIds.goal}/${index}`
  const by = { about, who: 'representative', on } as const
  return [
    { ...by, time: '17:00', page: page(0), fields: { state: 'going', note: 'Tisdag, torsdag och söndag.' } },
    { ...by, time: '17:10', page: page(1), fields: { state: 'done', note: 'Åtta ledare har gått kursen.' } },
  ]
}
