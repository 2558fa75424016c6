import {
  addDays,
  addMonthsClamped,
  isBefore,
  type PlainDate,
  plainDate,
  yearOf,
} from '../kernel/plain-date.ts'
import { paidOn, partnersPart, publicMoney, shareOf, type Term, yearsOf } from './amounts.ts'
import { associationsOf } from './associations.ts'
import type { Move } from './moves.ts'
import type { Money } from './profile.ts'
import { profileOf } from './profiles.ts'
import { quartersARound, quartersCounted, valueAfter } from './quarters.ts'
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
    ...quartersCounted(term, setting.today).flatMap((from, index) => counted(run, from, index)),
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
  const { money, differences } = profileOf(about)
  const after = plainDate(`${year + 1}-01-20`)
  const isOver = isBefore(after, today)
  const on = isOver ? after : addDays(today, -4)
  const part = isOver ? share * (money.spent[index % money.spent.length] ?? 1) : share * 0.93
  const why = isOver ? (differences[index % differences.length] ?? '') : null
  const told = { about, on, year, part, why, run }
  const [first, ...partners] = associationsOf(about)
  return [
    ...ofTheBoard(told, money),
    ...ofAnAssociation(told, money, { who: first.signatory, party: '{association}' }),
    ...partners.flatMap(({ worker: who, organisation }, place) =>
      ofAnAssociation(told, partnersPart(money, place + 1), { who, party: `{${organisation}}` }),
    ),
    ...(isOver && year < yearOf(term.end) ? [accountsOf(about, on, year)] : []),
    ...paid(setting, run, { year, share }),
  ]
}

type ToldYear = Pick<Move, 'about' | 'on'> & { year: number; part: number; why: string | null; run: Run }

function ofTheBoard({ about, on, year, part, why, run }: ToldYear, money: Money): Move[] {
  const staff = { about, on, who: 'coordinator' } as const
  const amounts = {
    'amount-staff-cash': kr(money.leaders, part),
    'amount-activities-cash': kr(money.activities, part),
  }
  const given = { 'amount-cash': String(publicMoney(money, part)) }
  return [
    {
      ...staff,
      time: '10:00',
      page: `${inRound('ekonomi', run)}/{board}/${year}`,
      fields: explained(amounts, why),
    },
    { ...staff, time: '10:20', page: `${inRound('insatser', run)}/{board}/${year}`, fields: given },
  ]
}

type Whose = { who: Move['who']; party: string }

function ofAnAssociation({ about, on, year, part, why, run }: ToldYear, money: Money, whose: Whose): Move[] {
  const { who, party } = whose
  const amounts = {
    'amount-activities-cash': kr(money.ownMoney, part),
    'amount-staff-inKind': kr(money.ownStaff, part),
  }
  const given = {
    ...{ 'amount-cash': kr(money.ownMoney, part), 'amount-staff': kr(money.ownStaff, part) },
    'hours-staff': String(Math.round(money.staffHours * part)),
    'hours-voluntary': String(Math.round(money.voluntary * part)),
  }
  const own = { about, who, on }
  return [
    {
      ...own,
      time: '18:00',
      page: `${inRound('ekonomi', run)}/${party}/${year}`,
      fields: explained(amounts, why),
    },
    { ...own, time: '18:20', page: `${inRound('insatser', run)}/${party}/${year}`, fields: given },
  ]
}

function kr(aYearsMoney: number, part: number): string {
  return String(shareOf(aYearsMoney, part))
}

/** Every line says why, when the year is over: so that a difference over the limit is explained. */
function explained(amounts: Record<string, string>, why: string | null): Fields {
  const reasons = Object.keys(amounts).map((name) => [name.replace('amount', 'valuation'), why ?? ''])
  return { ...amounts, ...(why !== null && Object.fromEntries(reasons)) }
}

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
  return paidOn(term, year, profileOf(about).money)
    .filter(({ on }) => isBefore(on, today))
    .map(({ on, amount }) => ({
      ...({ about, who: 'staff', on, time: '15:30', page } as const),
      fields: { on, amount: String(amount), year: String(year.year), counterparty: '{association}' },
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

/** A quarter is counted in the week after: the groups, and the value of the indicator. */
function counted(run: Run, from: PlainDate, index: number): Move[] {
  const { about, round = 1 } = run
  const profile = profileOf(about)
  const worker = { about, who: 'representative', on: addDays(addMonthsClamped(from, 3), 5) } as const
  const quarters = index + quartersARound * (round - 1)
  const [first, second] = profile.counts
  const counts = [first + quarters * 2 + (quarters % 3), second + quarters + (quarters % 2), quarters % 4]
  const value = {
    ...{ on: addDays(addMonthsClamped(from, 3), -1), countsPeople: 'ja' },
    value: String(valueAfter(profile, quarters)),
  }
  return [
    {
      ...{ ...worker, time: '18:30', fields: {} },
      page: `${inRound('statistik', run)}/${demoIds.count}/period/${from}`,
      inOrder: { 'count-': counts.map(String) },
    },
    { ...worker, time: '18:40', page: `${inRound('resultat', run)}/varde/${demoIds.visits}`, fields: value },
  ]
}

function groups(run: Run, on: PlainDate): Move {
  const { about } = run
  const page = `${inRound('statistik', run)}/${demoIds.count}/grupper`
  const named = profileOf(about).counted.groups.join('\n')
  const fields = { groups: named, sumGroups: 'ja', sumPeriods: 'ja' }
  return { about, who: 'coordinator', on, time: '11:00', page, fields }
}

function activities(run: Run, on: PlainDate): Move[] {
  const page = (index: number) => `${inRound('resultat', run)}/aktivitet/${demoIds.goal}/${index}`
  const by = { about: run.about, who: 'representative', on } as const
  const [first, second] = profileOf(run.about).activities.map(([, note]) => note)
  return [
    { ...by, time: '17:00', page: page(0), fields: { state: 'going', note: first ?? '' } },
    { ...by, time: '17:10', page: page(1), fields: { state: 'done', note: second ?? '' } },
  ]
}
