import { formatKronor, kronor } from '../kernel/money.ts'
import { addDays, isAfter, latest, type PlainDate, plainDate, yearOf } from '../kernel/plain-date.ts'
import { paidOn, publicMoney, shareOf, type Term, yearsOf } from './amounts.ts'
import type { YearFollowed } from './follow-ups.ts'
import type { Leg } from './leg.ts'
import { partnersTold } from './partners-told.ts'
import type { OrganisationKey } from './people.ts'
import type { EvaluationTold, FinalTold, Profile, YearTold } from './profile.ts'
import { profileOf } from './profiles.ts'
import { quartersARound, quartersCounted, valueAfter } from './quarters.ts'

/** What a party or all of them write in a report, heading by heading. */
export type Words = Readonly<Record<string, string>>
type About = Leg['about']
type Whose = 'public' | 'party' | OrganisationKey

/** Which year's follow-up, under which agreement; `round` 1 is the first. */
export type ToldYear = { about: About; term: Term; round: number } & Pick<YearFollowed, 'year' | 'opened'> & {
    /** Its place among the follow-ups of the agreement. */
    index: number
  }

/** What a side writes for itself in a year's follow-up, with the figures as they stand that day. */
export function followUpOf(told: ToldYear, whose: Whose): Words {
  const year = yearTold(told)
  const fill = filler(told)
  const promised = promisedIn(told)
  if (whose === 'public')
    return {
      activity: fill(year.public),
      contributions: `Vi lovade ${promised.public} för ${told.year}. ${fill('{paid}')} är utbetalt hittills, och vår egen tid har vi gett.`,
    }
  const partner = partnersTold(told.about, whose)
  if (partner !== null) return { ...partner.year[told.index % partner.year.length] }
  return {
    activity: fill(year.party),
    contributions: `Vi lovade ${promised.money} i pengar och ${promised.staff} i ledarnas tid. Den ideella tiden är redovisad för sig.`,
    funds: fill(year.funds),
    otherSupport: fill(year.other),
  }
}

/** What all write together. */
export function togetherIn(told: ToldYear): Words {
  const { indicator } = profileOf(told.about)
  const { reached, deviated, groups, assessed, next } = yearTold(told)
  const fill = filler(told)
  return {
    indicators: `${indicator.name}: ${fill('{value}')}. Vi började på ${indicator.baseline}, och målet är ${indicator.target}. Källa: ${indicator.source.toLowerCase()}.`,
    ...{ participants: fill(reached), deviations: fill(deviated), groups: fill(groups) },
    ...{ assessment: fill(assessed), next: fill(next) },
  }
}

/** One side's answers in an evaluation. */
export function voiceIn({ voices }: EvaluationTold, side: 'party' | 'public'): Words {
  const place = side === 'party' ? 0 : 1
  return Object.fromEntries(Object.entries(voices).map(([key, said]) => [key, said[place]]))
}

/** One side's account of what was done, in a final report. */
export function accountIn({ implementation }: FinalTold, side: 'party' | 'public'): Words {
  return { implementation: implementation[side === 'party' ? 0 : 1] }
}

function yearTold({ about, index }: ToldYear): YearTold {
  const { years } = profileOf(about)
  const told = years[index % years.length]
  if (told === undefined) throw new Error(`Nothing is told of the years of ${about}`)
  return told
}

/** Puts in the figures of the day that the follow-up was written. */
function filler({ about, term, year, opened, index: _, round }: ToldYear): (text: string) => string {
  const profile = profileOf(about)
  const on = addDays(opened, 10)
  const figures: Words = {
    value: String(valueNow(profile, { term, round }, on)),
    target: profile.indicator.target,
    paid: inWords(paidBy({ term, money: profile.money, year }, on)),
    year: String(year),
  }
  return (text) => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole)
}

function valueNow(profile: Profile, { term, round }: { term: Term; round: number }, on: PlainDate): number {
  const counted = quartersCounted(term, on).length + quartersARound * (round - 1)
  return counted === 0 ? Number(profile.indicator.baseline) : valueAfter(profile, counted - 1)
}

type OfYear = { term: Term; money: Profile['money']; year: number }

function paidBy({ term, money, year }: OfYear, on: PlainDate): number {
  const paid = paidOn(term, { year, share: shareIn(term, year) }, money)
  return paid.filter((one) => !isAfter(one.on, on)).reduce((sum, { amount }) => sum + amount, 0)
}

function promisedIn({ about, term, year }: ToldYear) {
  const { money } = profileOf(about)
  const share = shareIn(term, year)
  return {
    public: inWords(publicMoney(money, share)),
    money: inWords(shareOf(money.ownMoney, share)),
    staff: inWords(shareOf(money.ownStaff, share)),
  }
}

function shareIn(term: Term, year: number): number {
  return yearsOf(term).find((one) => one.year === year)?.share ?? 0
}

/** The days of the year that a follow-up is about. */
export function periodOf({ term, year }: Pick<ToldYear, 'term' | 'year'>) {
  const [first, last] = [plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)]
  return { from: latest(first, term.start), to: yearOf(term.end) === year ? term.end : last }
}

function inWords(sum: number): string {
  return formatKronor(kronor(sum))
}
