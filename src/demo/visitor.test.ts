import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { freshDatabase } from '../../test/support/database.ts'
import { newId } from '../kernel/ids.ts'
import { visitorAs } from './visitor.ts'

describe('a visitor of the demo', () => {
  test('opens the page again and sends anew when something happened in the case meanwhile', async () => {
    assert.deepEqual(await askedOf([409, 303]), ['GET', 'POST', 'GET', 'POST'])
  })

  test('gives up when it happens each time, and at once when the form is refused', async () => {
    await assert.rejects(askedOf([409, 409, 409]), /\/arende\/x answered 409/)
    await assert.rejects(askedOf([422]), /\/arende\/x answered 422/)
  })
})

/** How somebody asks a product whose form answers so, one time after another. */
async function askedOf(answers: number[]): Promise<string[]> {
  const asked: string[] = []
  const request = ({ method }: Request) => {
    asked.push(method)
    if (method === 'GET') return new Response('<form method="post" action="/arende/x"></form>')
    const status = answers.shift() ?? 500
    return new Response('', { status, headers: status === 303 ? { location: '/' } : {} })
  }
  const { db, close } = await freshDatabase()
  try {
    const personId = newId<'PersonId'>()
    await db.insertInto('person').values({ id: personId, name: 'Kim', email: 'kim@example.se' }).execute()
    const visitor = await visitorAs(
      { request },
      { db, origin: 'http://handslag.test', personId, now: new Date() },
    )
    await visitor.send({ page: '/arende/x', action: '/arende/x', fields: {} })
    return asked
  } finally {
    await close()
  }
}
