import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openTestCase } from '../../../test/support/cases.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import { addPlaces } from '../../../test/support/places.ts'
import { writeRegistryNumber } from '../../domain/registry-pattern.ts'
import { newId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { openCase } from '../case/open-case.ts'

const { db, close } = await freshDatabase()
after(close)
const places = await addPlaces(db)

describe('a registry number', () => {
  test('is written by the pattern of the board', () => {
    assert.equal(writeRegistryNumber('JÄR {year}/{number:4}', 2026, 1), 'JÄR 2026/0001')
    assert.equal(writeRegistryNumber('KSN-{year}-{number}', 2026, 416), 'KSN-2026-416')
  })

  test('grows past its width', () => {
    assert.equal(writeRegistryNumber('JÄR {year}/{number:4}', 2026, 12345), 'JÄR 2026/12345')
  })
})

describe('a series of registry numbers', () => {
  test('has no gap and no double after fifty registrations at once', async () => {
    const opened = await Promise.all(Array.from({ length: 50 }, () => openTestCase(db, places)))
    const numbers = opened.map(({ number }) => number).sort()
    assert.deepEqual(
      numbers,
      Array.from({ length: 50 }, (_, index) => `jar-2026-${String(index + 1).padStart(4, '0')}`),
    )
  })

  test('has no gap where a registration failed among others', async () => {
    const received = { on: plainDate('2025-03-01') }
    const failing = () =>
      openCase(db, { ...someCase(), received }, async () => {
        throw new Error('undone')
      })
    const all = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? openTestCase(db, places, { received }) : failing().catch(() => null),
    )
    const registered = (await Promise.all(all)).flatMap((opened) => opened?.registryNumber ?? [])
    assert.deepEqual(
      registered.sort(),
      Array.from({ length: 10 }, (_, index) => `JÄR 2025/00${String(index + 1).padStart(2, '0')}`),
    )
  })

  test('is written in the same way a whole year: a new pattern begins with the next', async () => {
    const pattern = { id: newId(), public_body_id: places.bodyId, kind: 'series', about: 'jar' } as const
    const decided = { from_day: plainDate('2030-07-01'), decided_at: new Date(), drafted_at: new Date() }
    const content = JSON.stringify({ pattern: 'NY {year}-{number}' })
    await db
      .insertInto('body_setting')
      .values({ ...pattern, ...decided, content })
      .execute()
    const opened = (day: string) => openTestCase(db, places, { received: { on: plainDate(day) } })
    const numbers = [await opened('2030-08-01'), await opened('2031-01-02')]
    assert.deepEqual(
      numbers.map(({ registryNumber }) => registryNumber),
      ['JÄR 2030/0001', 'NY 2031-1'],
    )
  })

  const someCase = () => ({
    boardId: places.boardId,
    title: 'Ett ärende',
    rulebook: { folder: 'jarva', version: '1' },
    origin: 'party',
    status: 'INITIATIVE_RECEIVED',
    parties: [],
  })
})
