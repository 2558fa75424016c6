import { sideOf } from '../../domain/roles.ts'
import type { Text } from '../../domain/text.ts'
import { formatKronor } from '../../kernel/money.ts'
import { addDays, compareDates, isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import { owedIn } from '../agreement/owed.ts'
import type { Ball, History, Status, TakenOn, Unpaid } from '../case/history.ts'
import { leadingRound } from '../case/tracks.ts'
import { sourceText } from '../rulebook/lookup.ts'

/** What has a day of its own and is no step of the rulebook: what somebody took upon them, and what is to be paid. */
export const doWhatWasTaken = 'do-what-was-taken-on'
export const payByPlan = 'pay-by-plan'

/** So many days before its day a payment is waited for, and told of. */
export const daysBeforePayment = 7

/**
 * All of it, whether near or far, as lists and plans tell it. Nothing of a case that rests or is closed, and of the payments
 * that are ahead only the next.
 */
export function ownDays(history: History, status: Status, today: PlainDate): readonly Ball[] {
  const round = leadingRound(history.rulebook, status.rounds)
  if (round === undefined || status.paused !== null || !status.open) return []
  const taken = (history.facts.taken ?? []).map((one) => ofTaken(one, history, round.track))
  const unpaid = owedToShow(history, today).map((one) => ofPayment(one, round.track))
  return [...taken, ...unpaid].toSorted((a, b) => compareDates(a.due ?? farAway, b.due ?? farAway))
}

const farAway = '9999-12-31' as PlainDate

/** Those of them that somebody is waited for to do now: late, or so near that people are told of them. */
export function ownDaysNear(history: History, status: Status, today: PlainDate): readonly Ball[] {
  return ownDays(history, status, today).filter((ball) => isNear(ball, history, today))
}

/** The others, which wait for nobody yet. */
export function ownDaysAhead(history: History, status: Status, today: PlainDate): readonly Ball[] {
  return ownDays(history, status, today).filter((ball) => !isNear(ball, history, today))
}

function isNear({ due, payment }: Ball, { rulebook }: History, today: PlainDate): boolean {
  const alerts = payment === undefined ? (rulebook.rhythm.groupActions?.alerts ?? []) : [daysBeforePayment]
  return due !== undefined && !isAfter(due, addDays(today, Math.max(0, ...alerts)))
}

/** All that is late, and the next one. */
function owedToShow(history: History, today: PlainDate): readonly Unpaid[] {
  const owed = owedIn(history.facts.unpaid ?? [], history)
  const next = owed.find(({ on }) => !isBefore(on, today))
  return owed.filter((one) => isBefore(one.on, today) || one === next)
}

/** Where the owner has left the case, whoever follows it sees to it that somebody else does it. */
function ofTaken(one: TakenOn, { rulebook, facts }: History, track: Ball['track']): Ball {
  const { id, at, text, ownerId, owner, by, acting } = one
  const [first] = acting
  const source = rulebook.rhythm.groupActions?.source
  return {
    roles: first === undefined ? ['staffUnit'] : acting.map(({ role }) => role),
    side: first === undefined ? 'public' : sideOf(first.role),
    party: facts.parties?.find(({ holder }) => holder !== undefined && holder === first?.holder)?.id ?? null,
    step: doWhatWasTaken,
    track,
    task: first === undefined ? leftBy(text, owner) : { sv: text },
    button: sayDone,
    ...(first !== undefined && {
      taken: { id, at, ownerId, owner },
      barred: acting.flatMap((a) => a.others),
    }),
    ...(by !== null && { due: by, arithmetic: at === 'measure' ? asWritten : asAgreed }),
    source: source === undefined ? plan : sourceText(rulebook, source),
  }
}

function ofPayment({ round, on, left }: Unpaid, track: Ball['track']): Ball {
  return {
    ...{ roles: ['staffUnit'], side: 'public', party: null, step: payByPlan, track },
    task: {
      sv: `Betala ut ${formatKronor(left)} enligt betalningsplanen`,
      en: `Pay out ${formatKronor(left)} by the payment plan`,
    },
    button: notePaid,
    ...{ payment: round, due: on, arithmetic: asPlanned, source: plan },
  }
}

const sayDone: Text = { sv: 'Säg att det är gjort', en: 'Say that it is done' }
const notePaid: Text = { sv: 'Registrera utbetalningen', en: 'Note the payment' }
const plan: Text = { sv: 'överenskommelsen', en: 'the agreement' }
const asPlanned: Text = {
  sv: 'Dagen står i överenskommelsens betalningsplan.',
  en: 'The day stands in the payment plan of the agreement.',
}
const asAgreed: Text = { sv: 'Dagen bestämdes på mötet.', en: 'The day was agreed at the meeting.' }
const asWritten: Text = {
  sv: 'Dagen sattes bland risker och avvikelser.',
  en: 'The day was set among risks and deviations.',
}

function leftBy(text: string, owner: string): Text {
  return {
    sv: `Se till att någon annan gör det som ${owner} tog på sig: ${text}`,
    en: `See to it that somebody else does what ${owner} took on: ${text}`,
  }
}
