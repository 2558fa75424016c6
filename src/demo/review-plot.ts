import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { assess, daysAfter, type Move } from './moves.ts'
import { asksLegal, closes, concludes, condition, replies, reviewing, shares } from './review-moves.ts'
import { reviewAgo, type reviewIdeas } from './review-stories.ts'
import type { Setting } from './setting.ts'

type Reviewed = keyof typeof reviewIdeas

/** Ideas in every state of the review. `submitted` brings one to the director, three weeks after it came in. */
export function reviews(setting: Setting, submitted: (about: Reviewed) => Move[]): Move[] {
  const day = daysAfter(setting.today, reviewAgo)
  const proceeds = (about: Reviewed) => [
    ...submitted(about),
    ...assess(day(about, 24), {
      outcome: 'goOn',
      reasons: 'Behovet är tydligt och ni bidrar. Vi går vidare till granskning.',
    }),
  ]
  return [
    ...proceeds('table'),
    ...legalQuestion(setting),
    ...proceeds('ride'),
    ...preliminaryNo(setting),
    ...proceeds('stage'),
    ...passesWithConditions(setting),
    ...proceeds('errand'),
    ...anotherForm(setting),
  ]
}

function legalQuestion(setting: Setting): Move[] {
  const { review: checklist, place, today } = setting
  const day = daysAfter(setting.today, reviewAgo)
  return [
    ...reviewing(day('table', 28), { checklist, but: { d1: 'yes', d5: 'partly' }, blocks: ['a', 'b', 'd'] }),
    asksLegal(
      { about: 'table', on: addDays(today, -3) },
      place.officials.legal,
      'Är det här ett köp? Matlagen liknar en kurs som kommunen annars kunde ha beställt, men båda sidor bidrar.',
    ),
  ]
}

function preliminaryNo(setting: Setting): Move[] {
  const { review: checklist, today } = setting
  const day = daysAfter(setting.today, reviewAgo)
  return [
    ...reviewing(day('ride', 28), {
      checklist,
      but: { d1: 'yes', d2: 'yes', d5: 'yes', f3: 'no', f7: 'yes' },
    }),
    concludes(
      day('ride', 29),
      'failed',
      'Ersättningen räknas per skjuts och bara den offentliga sidan betalar. Det liknar ett köp av resor.',
    ),
    shares({ about: 'ride', on: addDays(today, -4) }),
  ]
}

function passesWithConditions(setting: Setting): Move[] {
  const { review: checklist, today } = setting
  const day = daysAfter(setting.today, reviewAgo)
  return [
    ...reviewing(day('stage', 28), { checklist }),
    concludes(
      day('stage', 29),
      'passedWithConditions',
      'Stiftelsen är idéburen, båda sidor bidrar och ingen säljer det här. Två saker behöver vara på plats.',
    ),
    ...conditionsOf(day('stage', 29), today),
    closes(day('stage', 30)),
  ]
}

function anotherForm(setting: Setting): Move[] {
  const { review: checklist } = setting
  const day = daysAfter(setting.today, reviewAgo)
  return [
    ...reviewing(day('errand', 28), {
      checklist,
      but: { d1: 'yes', d2: 'yes', d4: 'yes', d5: 'yes', f7: 'yes', f3: 'no' },
    }),
    concludes(
      day('errand', 29),
      'otherForm.procurement',
      'Kommunen måste utföra det här enligt lag, betalar per ärende och det finns leverantörer. Det är ett köp.',
    ),
    shares(day('errand', 30)),
    replies(day('errand', 34), 'neighbour', 'Vi förstår. Vi kan tänka oss att lämna anbud om ni upphandlar.'),
    closes(day('errand', 36)),
  ]
}

function conditionsOf(when: { about: Reviewed; on: PlainDate }, today: PlainDate): Move[] {
  return [
    condition(when, 'Överenskommelsen säger att scenen är öppen för alla unga utan medlemskap.', {
      becomes: 'clause',
    }),
    {
      ...condition(when, 'Stiftelsen lämnar ett aktuellt bevis om vem som får skriva under.', {
        becomes: 'task',
        who: 'party',
        by: addDays(today, 30),
      }),
      time: '14:25',
    },
  ]
}
