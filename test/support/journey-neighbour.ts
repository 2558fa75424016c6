import type { AmountPlace } from '../../src/domain/amount.ts'
import { newId } from '../../src/kernel/ids.ts'
import { kronor } from '../../src/kernel/money.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { saveAmounts } from '../../src/store/agreement/amount.ts'
import { listSignedAgreements } from '../../src/store/agreement/economy.ts'
import { addParty, endParty } from '../../src/store/case/case-member.ts'
import { getVisible } from '../../src/store/case/partnership.ts'
import type { TestApp } from './app.ts'
import { actorOf } from './journey.ts'
import { aRunningEconomy } from './journey-economy.ts'
import { happens } from './written-case.ts'

export const neighbour = 'Grannföreningen'

/**
 * `aRunningEconomy` with a second organisation, the founder's, that promises premises for 40,000 kr in each of 2027, 2028 and
 * 2029. `left` is the first day that it no longer is a party.
 */
export async function aNeighbourInEconomy(where: TestApp, left?: string) {
  const running = await aRunningEconomy(where)
  const today = plainDate('2027-09-01')
  const staff = await actorOf(where, 'staff', today)
  const { acting } = await actorOf(where, 'founder', today)
  if (acting.side !== 'party') throw new Error('Acts for no organisation')
  const partnership = await getVisible(where.db, staff, running.number)
  const { id, lead } = partnership
  const which = { partnershipId: id, bodyId: lead.bodyId }
  const party = newId()
  const { organisationId } = acting
  await addParty(where.db, which, { id: party, side: 'party', name: neighbour, organisationId, from: today })
  const [agreement] = await listSignedAgreements(where.db, id)
  if (agreement === undefined) throw new Error('The agreement has not been signed')
  const saving = {
    ...which,
    agreementId: agreement.id,
    by: staff.personId,
    at: new Date('2027-02-05T09:00:00Z'),
  }
  await saveAmounts(where.db, saving, promised(party))
  const leave = async (until: string) => {
    const content = { party: neighbour, partyId: party, from: until }
    await happens({ db: where.db, partnership }, 'partyLeft', content)
    await endParty(where.db, which, { partyId: party, until: plainDate(until) })
  }
  if (left !== undefined) await leave(left)
  return { ...running, neighbour: party, leave, saving }
}

function promised(party: string) {
  const places = [2027, 2028, 2029].flatMap((year): AmountPlace[] => [
    { of: 'contribution', party, year, kind: 'premises' },
    { of: 'cost', party, year, line: 'premises', form: 'inKind' },
  ])
  const written = { amount: kronor(40_000), hours: null, valuation: 'Enligt avtalet' }
  return places.map((place) => ({ place, written, basedOn: 0 }))
}
