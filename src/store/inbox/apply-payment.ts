import type { PublicBodyId } from '../../domain/actor.ts'
import type { Payment } from '../../domain/budget.ts'
import type { InboxRefusal, PaymentMade } from '../../domain/inbox.ts'
import type { Partnership } from '../../domain/partnership.ts'
import { formatKronor, ore } from '../../kernel/money.ts'
import { isAfter, isBefore, type PlainDate, plainDate, yearOf } from '../../kernel/plain-date.ts'
import { type AgreementEconomy, economyOf } from '../agreement/economy.ts'
import { addFundMovement } from '../agreement/fund-movement.ts'
import type { InCase } from '../case/in-case.ts'
import { listPartnerships } from '../case/partnership.ts'
import { recordInCase } from '../case/record.ts'
import type { Db } from '../db.ts'
import { followersOn } from '../people/receivers.ts'
import { isTaken } from '../taken.ts'
import type { Applied, Applying } from './applying.ts'
import { takeMessage } from './inbox-message.ts'

/** Notes that the body has paid what the payment plan of a signed agreement has on a day. */
export async function applyPayment(db: Db, applying: Applying, paid: PaymentMade): Promise<Applied> {
  const { bodyId } = applying.message
  if (isAfter(plainDate(paid.paidOn), applying.today)) return 'notComeYet'
  const found = await caseOf(db, bodyId, paid.case)
  if (found === null) return 'unknownCase'
  const { partnership, own } = found
  const planned = plannedIn(await economyOf(db, partnership.id), own, paid)
  if (planned === null) return 'notPlanned'
  if (!isOwedBy(own, planned.payment)) return 'hasLeft'
  try {
    await record(db, applying, { partnership, planned, paid })
    return 'applied'
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal
    if (isTaken(thrown)) return 'referenceKnown'
    throw thrown
  }
}

type Planned = { own: AgreementEconomy; payment: Payment }

/** The body as a party; `until` is the first day that it no longer was one. */
type OwnParty = { id: string; until: PlainDate | null }
type OwnCase = { partnership: Partnership; own: readonly OwnParty[] }

/** A case in which the body takes part, or has: any other is as if it were not there. */
async function caseOf(db: Db, bodyId: PublicBodyId, number: string): Promise<OwnCase | null> {
  const rows = await db
    .selectFrom('partnership as p')
    .innerJoin('partnership_party as party', 'party.partnership_id', 'p.id')
    .select(['p.id as caseId', 'party.id', 'party.until_day as until'])
    .where('p.number', '=', number.toLowerCase())
    .where('party.body_id', '=', bodyId)
    .execute()
  const [partnership] = await listPartnerships(
    db,
    rows.slice(0, 1).map(({ caseId }) => caseId),
  )
  return partnership === undefined ? null : { partnership, own: rows }
}

/** Whoever has left still pays what it owed before that. */
function isOwedBy(own: readonly OwnParty[], { party, on }: Payment): boolean {
  return own.some(({ id, until }) => id === party && (until === null || isBefore(on, until)))
}

/** The payment of the newest signed agreement that has one on that day for the body. */
function plannedIn(
  chain: readonly AgreementEconomy[],
  own: readonly OwnParty[],
  { plannedOn }: PaymentMade,
): Planned | null {
  const isOwn = ({ party }: Payment) => own.some(({ id }) => id === party)
  for (const agreement of chain.toReversed()) {
    const payment = agreement.economy.payments.find((one) => one.on === plannedOn && isOwn(one))
    if (payment !== undefined) return { own: agreement, payment }
  }
  return null
}

type Payable = { partnership: Partnership; planned: Planned; paid: PaymentMade }

async function record(db: Db, { message, by, today, at }: Applying, payable: Payable): Promise<void> {
  const { partnership, planned, paid } = payable
  const { id: partnershipId, lastSeq } = partnership
  const { amountOre, reference, paidOn, plannedOn } = paid
  await recordInCase(db, { partnershipId, lastSeq, at }, async (inCase) => {
    await demandRoom(inCase.trx, payable)
    await takeMessage(inCase.trx, { id: message.id, partnershipId, at })
    const content = { amount: amountOre, reference, paidOn, plannedOn, round: planned.own.agreement.round }
    inCase.event({ type: 'paymentNoted', on: today, by, content })
    await addMovement(inCase, payable, { note: `${message.sender}: ${reference}`, at })
    await tellBoth(inCase, partnership, { today, title: formatKronor(ore(amountOre)) })
  })
}

class Refused extends Error {
  readonly refusal: InboxRefusal
  constructor(refusal: InboxRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

/** With the case locked: nothing is noted twice, nor more than is planned for the day. */
async function demandRoom(trx: Db, { planned: { own, payment }, paid }: Payable): Promise<void> {
  const movements = await trx
    .selectFrom('fund_movement')
    .select(['amount', 'reference'])
    .where('agreement_id', '=', own.agreement.id)
    .where('kind', '=', 'paid')
    .where('party_id', '=', payment.party)
    .where('planned_on', '=', payment.on)
    .where('withdrawn_at', 'is', null)
    .execute()
  if (movements.some(({ reference }) => reference === paid.reference)) throw new Refused('referenceKnown')
  const sum = movements.reduce((total, { amount }) => total + Number(amount), paid.amountOre)
  if (sum > payment.amount) throw new Refused('moreThanPlanned')
}

async function addMovement(
  inCase: InCase,
  { partnership, planned, paid }: Payable,
  { note, at }: { note: string; at: Date },
): Promise<void> {
  const { own, payment } = planned
  const place = {
    agreementId: own.agreement.id,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
  }
  await addFundMovement(
    inCase.trx,
    { ...place, by: null, at },
    {
      ...{ kind: 'paid', party: payment.party, on: plainDate(paid.paidOn), year: yearOf(payment.on) },
      ...{
        counterparty: null,
        plannedOn: payment.on,
        amount: ore(paid.amountOre),
        note,
        reference: paid.reference,
      },
    },
  )
}

async function tellBoth(
  inCase: InCase,
  partnership: Partnership,
  { today, title }: { today: Applying['today']; title: string },
): Promise<void> {
  const about = { partnership, today }
  const party = await followersOn(inCase.trx, 'party', about)
  const officials = await followersOn(inCase.trx, 'public', about)
  const personIds = [...party, ...officials].map(({ personId }) => personId)
  inCase.notify({ personIds, kind: 'fundsPaid', params: { title } })
}
