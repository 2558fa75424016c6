import type { Goal, Statistic } from '../../src/domain/agreement-parts.ts'
import type { AmountPlace } from '../../src/domain/amount.ts'
import { kronor } from '../../src/kernel/money.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { savePart } from '../../src/store/agreement/agreement-part.ts'
import { saveAmounts } from '../../src/store/agreement/amount.ts'
import { savePaymentPlan } from '../../src/store/agreement/budget.ts'
import { listSignedAgreements } from '../../src/store/agreement/economy.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import type { TestApp } from './app.ts'
import { actorOf } from './journey.ts'
import { anActivePartnership } from './journey-active.ts'

type Where = Pick<TestApp, 'db' | 'place'>

const goals: Goal[] = [
  {
    id: 'g1',
    text: 'Fler unga har en trygg kväll',
    subgoals: [],
    activities: ['Öppna kvällar i Folkets hus', 'Läxhjälp'],
    indicators: [
      {
        id: 'i1',
        name: 'Unga en vanlig kväll',
        baseline: '12',
        target: '40 unga',
        source: 'Räkning i dörren',
        owner: 'Föreningen',
      },
    ],
  },
]
const statistics: Statistic[] = [{ id: 's1', what: 'Deltagare', how: 'Räknas i dörren', often: 'quarter' }]

/**
 * A partnership in force from 1 September 2027 whose agreement has amounts, a payment plan, a goal and a statistic: in
 * 2027 the board pays 200,000 kr for staff and 50,000 kr for activities, the association puts in premises.
 */
export async function aRunningEconomy(
  where: Where,
  wanted: Parameters<typeof anActivePartnership>[1] = {},
): Promise<{ number: string; board: string; association: string }> {
  const number = await anActivePartnership(where, wanted)
  const today = plainDate('2027-09-01')
  const by = await actorOf(where, 'staff', today)
  const { partnership } = await getCaseFile(where.db, by, { number, today })
  const [agreement] = await listSignedAgreements(where.db, partnership.id)
  if (agreement === undefined) throw new Error('The agreement has not been signed')
  const of = (side: string) => partnership.parties.find((party) => party.side === side)?.id ?? ''
  const [board, association] = [of('public'), of('party')]
  const at = new Date('2027-02-05T09:00:00Z')
  const inAgreement = {
    agreementId: agreement.id,
    partnershipId: partnership.id,
    bodyId: partnership.lead.bodyId,
  }
  const saving = { ...inAgreement, by: by.personId, at }
  await saveAmounts(where.db, saving, amounts(board, association))
  const payments = ['2027-09-15', '2027-11-15'].map((on) => ({
    on: plainDate(on),
    party: board,
    amount: kronor(125_000),
  }))
  await savePaymentPlan(where.db, saving, { payments, basedOn: 0 })
  const writing = { ...saving, side: 'public' as const }
  const periods = { start: wanted.start ?? '2027-09-01', end: wanted.end ?? '2030-08-31', shortReason: '' }
  const parts = { goals, statistics, periods }
  for (const part of ['goals', 'statistics', 'periods'] as const)
    await savePart(where.db, writing, { part, content: parts[part], basedOn: 0 })
  return { number, board, association }
}

function amounts(board: string, association: string) {
  const cost = { of: 'cost', year: 2027 } as const
  const given = { of: 'contribution', year: 2027 } as const
  const rows: [AmountPlace, number][] = [
    [{ ...given, party: board, kind: 'cash' }, 250_000],
    [{ ...given, party: association, kind: 'premises' }, 60_000],
    [{ ...cost, party: board, line: 'staff', form: 'cash' }, 200_000],
    [{ ...cost, party: board, line: 'activities', form: 'cash' }, 50_000],
    [{ ...cost, party: association, line: 'premises', form: 'inKind' }, 60_000],
  ]
  return rows.map(([place, amount]) => ({
    place,
    written: { amount: kronor(amount), hours: null, valuation: 'Enligt avtalet' },
    basedOn: 0,
  }))
}
