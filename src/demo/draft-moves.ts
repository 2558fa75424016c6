import { addDays, yearOf } from '../kernel/plain-date.ts'
import type { Move, When } from './moves.ts'
import type { Who } from './stories.ts'

/** What is written in a section, so many minutes after ten. */
type SectionText = { section: string; text: string; minute: number }

/** Writes a section of the draft. */
export function writes(when: When, who: Who, { section, text, minute }: SectionText): Move {
  const time = `1${minute < 60 ? 0 : 1}:${String(minute % 60).padStart(2, '0')}`
  return { ...when, who, time, page: `/utkast/${section}/text`, fields: { text } }
}

/** Goals, groups, statistics and a period of three years from the first of September next year. */
export function fillsIn(when: When): Move[] {
  const staff = { ...when, who: 'staff' as const }
  const year = yearOf(when.on) + 1
  const goal = {
    text: 'Fler unga har en vuxen att prata med',
    subgoals: 'Öppet tre kvällar i veckan\nMinst sex ledare',
    activities: 'Öppna kvällar\nLedarutbildning',
    'name-0': 'Besök i veckan',
    'baseline-0': '0',
    'target-0': '60',
    'source-0': 'Räkning i dörren',
    'owner-0': 'Föreningen',
  }
  const groups = {
    steeringMembers: 'Enhetschefen och föreningens ordförande',
    workingMembers: 'Koordinatorn, biträdande enhetschefen och verksamhetsledaren',
    coordinator: 'Utredare vid enheten för unga och fritid',
  }
  const statistics = { 'what-0': 'Antal besök', 'how-0': 'Räknas i dörren', 'often-0': 'quarter' }
  const periods = { start: `${year}-09-01`, end: `${year + 3}-08-31` }
  return [
    { ...staff, time: '11:10', page: '/utkast/delar/mal/nytt', fields: goal },
    { ...staff, time: '11:20', page: '/utkast/delar/grupper', fields: groups },
    { ...staff, time: '11:25', page: '/utkast/delar/statistik', fields: statistics },
    { ...staff, time: '11:30', page: '/utkast/delar/tid', fields: periods },
  ]
}

/** What each side puts in during the first year. */
export function contributes(when: When): Move[] {
  const page = { ...when, page: '/budget', link: '/insatser' }
  const reckoned = 'Fyra timmar i veckan, samma timkostnad som en ledare.'
  return [
    { ...page, who: 'staff', time: '11:40', fields: { 'amount-cash': '450 000' } },
    {
      ...page,
      who: 'representative',
      time: '18:00',
      fields: { 'amount-cash': '50 000', 'amount-knowledge': '80 000', 'valuation-knowledge': reckoned },
    },
  ]
}

/** Says yes to every section that is filled in. */
export function agrees(when: When, who: Who, time: string): Move {
  return { ...when, who, time, page: '/samsyn', action: '/samsyn/flera', fields: {}, ticked: ['section'] }
}

export function answers(
  when: When,
  who: Who,
  section: string,
  fields: Readonly<Record<string, string>>,
): Move {
  return { ...when, who, time: '20:30', page: `/samsyn/avsnitt/${section}`, fields }
}

export function comments(when: When, who: Who, section: string, comment: string): Move {
  const page = `/utkast/${section}`
  return { ...when, who, time: '20:00', page, action: `${page}/kommentarer`, fields: { comment } }
}

export function suggests(when: When, who: Who, section: string, fields: { text: string; why: string }): Move {
  return { ...when, who, time: '20:10', page: `/utkast/${section}/forslag`, fields }
}

export function confirms(when: When): Move {
  return { ...when, who: 'staff', time: '14:00', page: '/samsyn/faststallande', fields: {} }
}

/** Some days later. */
export function later({ about, on }: When, days: number): When {
  return { about, on: addDays(on, days) }
}
