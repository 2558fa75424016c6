import { addDays } from '../kernel/plain-date.ts'
import { lastDay, type Term } from './amounts.ts'
import { confirms } from './draft-moves.ts'
import { figures } from './figures-plot.ts'
import { followUpsOver } from './follow-ups.ts'
import { meetingsBooked, meetingsHeld } from './meetings-plot.ts'
import { houseEvaluations, houseFinals } from './profiles/house.ts'
import { evaluated, finallyReported, followedUp, legsOf, signatures, throughTheBoard } from './report-legs.ts'
import type { Setting } from './setting.ts'
import type { Told } from './told.ts'

const about = 'house'

/** Two agreements of two years that have been renewed, and the third in force for some weeks. */
export function house(setting: Setting, first: Term): Told[] {
  const second = nextTerm(first, 2)
  const third = nextTerm(second, 3)
  return [
    ...lived(setting, first, { round: 1, earlier: 0 }),
    ...renewed(first, second, 2),
    ...lived(setting, second, { round: 2, earlier: followUpsOver(setting, first).length }),
    ...renewed(second, third, 3),
    ...[first, second, third].flatMap((term, index) => [
      ...meetingsHeld(setting, term, about),
      ...figures(setting, { about, term, round: index + 1 }),
    ]),
    ...meetingsBooked(setting, third, about),
  ]
}

function nextTerm({ end }: Term, years: number): Term {
  const start = addDays(end, 1)
  return { start, end: lastDay(start, years) }
}

/** What an agreement owes while it runs, up to the wish to renew it. */
function lived(setting: Setting, term: Term, { round, earlier }: { round: number; earlier: number }): Told[] {
  const opened = addDays(term.end, -170)
  const told = toldOf(round)
  return [
    ...followUpsOver(setting, term, earlier).flatMap((year, index) =>
      followedUp(about, { ...year, term, round, index: index + earlier }),
    ),
    ...evaluated(about, addDays(term.end, -300), told.evaluation, round),
    ...finallyReported(about, { nth: round, opened, choice: 'renegotiate' }, told.report),
  ]
}

/** What the evaluation and the final report of a round say. */
function toldOf(round: number) {
  const [evaluation, report] = [houseEvaluations[round - 1], houseFinals[round - 1]]
  if (evaluation === undefined || report === undefined) throw new Error(`Nothing is told of round ${round}`)
  return { evaluation, report }
}

const criteria = [{ key: 'challenge', answer: 'yes', ground: 'Familjerna behöver fortfarande huset.' }]

/** The next agreement with the same content: written, decided, signed, and in force the day after the one before. */
function renewed(old: Term, next: Term, round: number): Told[] {
  const day = (days: number) => addDays(old.end, -days)
  return [
    ...legsOf(about, [[day(110), 'staff', 'renegotiate-revised', { criteria, ...next }]]),
    { about, on: day(105), time: '10:00', agreement: next },
    confirms({ about, on: day(104) }),
    ...legsOf(about, [
      [day(103), 'staff', 'assess-aid', { aid: 'none', reasons: 'Huset är öppet för alla.' }],
    ]),
    ...throughTheBoard(about, {
      ...{ track: `sign-${round}`, memo: 'approve-sign-memo', decided: day(70) },
      withText: true,
    }),
    ...signatures(about, day(60)),
    ...legsOf(about, [
      [next.start, 'staff', 'activate'],
      [next.start, 'staff', 'renew'],
    ]),
  ]
}
