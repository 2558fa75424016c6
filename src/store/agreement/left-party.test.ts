import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { actorOf } from '../../../test/support/journey.ts'
import { aNeighbourInEconomy } from '../../../test/support/journey-neighbour.ts'
import { happens } from '../../../test/support/written-case.ts'
import { newId } from '../../kernel/ids.ts'
import { kronor } from '../../kernel/money.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { getVisible } from '../case/partnership.ts'
import { saveContributions } from './contribution.ts'
import { economyOf } from './economy.ts'
import { addFundMovement } from './fund-movement.ts'
import { saveOutcomes } from './outcome.ts'

type Running = Awaited<ReturnType<typeof aNeighbourInEconomy>>

describe('the money of a party that leaves', () => {
  let app: TestApp
  let running: Running
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    running = await aNeighbourInEconomy(app)
  })
  after(() => app.close())

  const ofNeighbour = async () => {
    const chain = await economyOf(app.db, running.saving.partnershipId)
    return chain.map(({ economy, given, budget }) => ({
      promised: budget.shares.find(({ party }) => party.id === running.neighbour)?.total ?? null,
      given: given.find(({ party }) => party.id === running.neighbour)?.given?.amount ?? null,
      spent: economy.years.find(({ year }) => year === 2027)?.outcome ?? null,
      paid: economy.funds.paid,
    }))
  }
  const leftFrom = async (until: string | null) => {
    const leaving = app.db.updateTable('partnership_party').where('id', '=', running.neighbour)
    await leaving.set({ until_day: null }).execute()
    if (until !== null) await running.leave(until)
  }

  test('is kept in every sum where it was given, spent or paid out before that', async () => {
    const { saving, neighbour: party, board } = running
    const year = 2027
    const amount = { hours: null, valuation: '', amount: kronor(45_000) }
    const written = { written: amount, basedOn: 0 }
    await saveOutcomes(app.db, saving, [
      { place: { of: 'contribution', party, year, kind: 'premises' }, ...written },
      { place: { of: 'cost', party, year, line: 'premises', form: 'inKind' }, ...written },
    ])
    const paid = { kind: 'paid', on: plainDate('2027-09-20'), amount: kronor(30_000), year } as const
    const movement = { ...paid, party: board, counterparty: party, plannedOn: null, note: '' }
    await addFundMovement(app.db, saving, movement)
    const known = { given: kronor(45_000), spent: kronor(45_000), paid: kronor(30_000) }
    assert.deepEqual(await ofNeighbour(), [{ promised: kronor(120_000), ...known }])
    await leftFrom('2027-10-16')
    assert.deepEqual(await ofNeighbour(), [{ promised: kronor(40_000), ...known }])
  })

  test('is promised in a new agreement where it was a party on its first day, and not where it left that day', async () => {
    await leftFrom(null)
    await renewed(app, running, '2027-11-01')
    const promisedAnew = async (until: string) => {
      await leftFrom(until)
      return (await ofNeighbour()).map(({ promised }) => promised)
    }
    assert.deepEqual(await promisedAnew('2027-11-01'), [kronor(40_000), null])
    assert.deepEqual(await promisedAnew('2027-11-02'), [kronor(40_000), kronor(7_000)])
  })
})

/** A second agreement from a day, signed by everybody, in which the neighbour promises 7,000 kr for 2027. */
async function renewed({ db, place }: TestApp, { number, saving, neighbour }: Running, start: string) {
  const today = plainDate('2027-09-01')
  const partnership = await getVisible(db, await actorOf({ db, place }, 'staff', today), number)
  const agreementId = newId<'AgreementId'>()
  await db
    .insertInto('agreement')
    .values({
      ...{ id: agreementId, public_body_id: saving.bodyId, partnership_id: saving.partnershipId },
      ...{ round: 'round-2', template_version: '1', created_at: new Date('2027-08-01T09:00:00Z') },
    })
    .execute()
  const anew = { ...saving, agreementId }
  const promise = { party: neighbour, year: 2027, kind: 'premises', hours: null, valuation: '' } as const
  await saveContributions(db, anew, [{ ...promise, amount: kronor(7_000), basedOn: 0 }])
  await happens({ db, partnership }, 'draftAgreed', { track: 'round-2', start, end: '2029-10-31' })
  await happens({ db, partnership }, 'signatureGiven', { track: 'round-2', completes: true })
}
