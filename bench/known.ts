import { digestOf, newSecret } from '../src/kernel/ids.ts'
import { dayInStockholm } from '../src/kernel/plain-date.ts'
import type { Db } from '../src/store/db.ts'
import { createSession } from '../src/store/people/session.ts'
import type { Known } from './questions.ts'

/** What there is to ask about: some cases, the boards, and a session of somebody at the staff unit. */
export async function findKnown(db: Db): Promise<Known> {
  const body = await db
    .selectFrom('public_body')
    .select('id')
    .where('key', '=', 'exempelstaden')
    .executeTakeFirstOrThrow()
  const cases = await db
    .selectFrom('partnership')
    .select('number')
    .where('number', 'like', 'x%')
    .orderBy('id')
    .execute()
  const boards = await db.selectFrom('board').select('id').where('public_body_id', '=', body.id).execute()
  return {
    bodyId: body.id,
    cookie: `handslag=${await sessionOfStaff(db)}`,
    numbers: cases.flatMap(({ number }, index) => (isAskedAgain(index) ? number : [])),
    unseen: cases.flatMap(({ number }, index) => (isAskedAgain(index) ? [] : number)),
    boards: boards.map(({ id }) => id),
    today: dayInStockholm(new Date()),
  }
}

/** Two hundred cases that are looked at again and again. */
function isAskedAgain(index: number): boolean {
  return index < 2000 && index % 10 === 0
}

async function sessionOfStaff(db: Db): Promise<string> {
  const { person_id } = await db
    .selectFrom('body_membership')
    .select('person_id')
    .where('role', '=', 'staffUnit')
    .executeTakeFirstOrThrow()
  const secret = newSecret()
  const expiresAt = new Date(Date.now() + 3_600_000)
  const session = { personId: person_id, language: 'sv', membershipId: null, expiresAt } as const
  await createSession(db, { ...session, digest: digestOf(secret) })
  return secret
}

/** The token of a form for somebody who has not signed in. */
export async function tokenFrom(address: string): Promise<string> {
  const page = await (await fetch(`${address}/initiativ`)).text()
  return page.match(/name="_token" value="([^"]+)"/)?.[1] ?? ''
}
