import type { PartnershipId } from '../../src/domain/partnership.ts'
import type { TestApp, TestClient } from './app.ts'
import { aCase } from './journey.ts'

/** What a call to a first meeting is filled in with. */
export const calledTo = {
  on: '2026-11-30',
  startsAt: '15.00',
  endsAt: '16:30',
  place: 'Rinkeby torg 1, rum 4',
}

/** A case whose first meeting the staff unit has called; gives its number. */
export async function aCalledCase(app: TestApp, staff: TestClient): Promise<string> {
  const number = await aCase(app, { receivedOn: '2026-11-09' })
  await (await staff.get(`/arende/${number}/mote`)).submit('Kalla till mötet', calledTo)
  return number
}

export async function idOf(app: TestApp, number: string): Promise<PartnershipId> {
  const found = app.db.selectFrom('partnership').select('id').where('number', '=', number)
  return (await found.executeTakeFirstOrThrow()).id
}
