import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { afterEach, before, beforeEach, describe, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { findAdministration } from '../../store/bodies/administration.ts'
import { listPublicBodies, listUnits } from '../../store/bodies/public-body.ts'
import { shippedRulebook } from '../../store/bodies/rulebook-files.ts'
import { keepRulebook } from '../../store/bodies/rulebook-version.ts'
import { findActor } from '../../store/people/membership.ts'
import { findPersonByEmail } from '../../store/people/person.ts'
import { readDescription } from './read.ts'
import { type SettingUp, setUp } from './set-up.ts'
import { readShipped, type Shipped } from './shipped.ts'

describe('setting up a public body', () => {
  test('writes all that the file says', async () => {
    await bring()
    const [body] = await listPublicBodies(db)
    assert.equal(body?.boards[0]?.registryPattern, 'SN {year}/{number:4}')
    assert.equal((await listUnits(db, body.id, { coreService: true })).length, 2)
    assert.deepEqual(await counts(), { meetings: 12, goals: 2, assignments: 7 })
    assert.equal((await actor('eva'))?.acting.role, 'unitHead')
  })

  test('changes nothing when the same file comes again', async () => {
    await bring()
    assert.deepEqual(await bring(), { done: 0, lines: [] })
    assert.deepEqual(await counts(), { meetings: 12, goals: 2, assignments: 7 })
  })

  test('writes the same once when two do it at the same time', async () => {
    await Promise.all([bring(), bring()])
    assert.deepEqual(await counts(), { meetings: 12, goals: 2, assignments: 7 })
  })

  test('adds only what has come to the file', async () => {
    await bring()
    const { done, lines } = await bring([['roles: [director]', 'roles: [director, admin]']])
    assert.equal(done, 1)
    assert.match(lines.join('\n'), /^\+ Uppdrag: Dag Exempelsson <dag[^>]+>, admin, från 2026-01-01\.$/)
  })

  test('writes nothing for a preview', async () => {
    const { done } = await bring([], { preview: true })
    assert.ok(done > 20)
    assert.deepEqual(await listPublicBodies(db), [])
  })

  test('ends no assignment that is gone from the file, and says so', async () => {
    await bring()
    const { done, lines } = await bring([eva])
    assert.equal(done, 0)
    assert.match(lines.join('\n'), /Eva Exempelsson.*bara med --end-missing\.$/)
    assert.notEqual(await actor('eva'), null)
  })

  test('ends it from today when asked to, and gives it back only from a later day', async () => {
    await bring()
    await bring([eva], { endMissing: true })
    assert.equal(await actor('eva'), null)
    const again = await bring()
    assert.match(again.lines.join('\n'), /Har avslutats 2026-11-23/)
    assert.equal(await actor('eva'), null)
    await bring([['from: 2026-09-01', 'from: 2026-11-23']])
    assert.notEqual(await actor('eva'), null)
  })

  test('changes what reads differently only when asked to', async () => {
    await bring()
    const moved = [
      ['memoStop: 2026-11-26', 'memoStop: 2026-11-25'],
      ['08-123 456 00', '08-123 456 01'],
    ] as const
    const told = await bring(moved)
    assert.equal(told.done, 0)
    assert.match(told.lines.join('\n'), /memoStop är "2026-11-26" och i filen "2026-11-25"\. Ändras bara/)
    assert.equal((await bring(moved, { change: true })).done, 2)
    assert.deepEqual(await bring(moved), { done: 0, lines: [] })
  })

  test('keeps the rows of a meeting that was called off', async () => {
    await bring()
    await bring([[', 12-16]', ']']], { endMissing: true })
    const rows = await db.selectFrom('board_meeting').select(['meets_on', 'superseded_at']).execute()
    assert.deepEqual([rows.length, rows.filter((row) => row.superseded_at !== null).length], [12, 1])
  })

  test('lets somebody who is here already keep the name and take on the role', async () => {
    await bring()
    await bring([['name: Eva Exempelsson', 'name: Eva Annan']])
    assert.equal((await actor('eva'))?.name, 'Eva Exempelsson')
  })

  test('takes a version that a body has made, and keeps a body with own rules in them', async () => {
    const shippedOne = await shippedRulebook('nationell')
    await keepRulebook(db, { ...shippedOne, version: '1.0.0+ab12cd34' }, 'duties: []')
    const own = [['rulebook: nationell', 'rulebook: nationell@1.0.0+ab12cd34']] as const
    const unknown = await bringAny([['rulebook: nationell', 'rulebook: nationell@1.0.0+00000000']])
    assert.match(JSON.stringify(unknown), /finns inte i den här databasen/)
    await bring(own)
    assert.equal((await listPublicBodies(db))[0]?.rulebook, 'nationell@1.0.0+ab12cd34')
    assert.deepEqual(await bring(), { done: 0, lines: [] })
  })

  test('sets up several bodies, each with case numbers of its own', async () => {
    await bring()
    const taken = await bringAny([['key: exempelbo-social', 'key: exempelbo-skola']])
    assert.deepEqual('faults' in taken && taken.faults.map(({ line }) => line), [17])
    assert.equal((await listPublicBodies(db)).length, 1)
    await bring([
      ['key: exempelbo-social', 'key: exempelbo-skola'],
      ['casePrefix: soc', 'casePrefix: sko'],
    ])
    assert.equal((await listPublicBodies(db)).length, 2)
  })
})

const at = new Date('2026-11-23T09:00:00Z')
let example = ''
let shipped: Shipped
let fresh: FreshDatabase
let db: FreshDatabase['db']

before(async () => {
  example = await readFile(new URL('../../../docs/setup.example.yaml', import.meta.url), 'utf8')
  shipped = await readShipped()
  eva = [example.slice(example.indexOf('  - name: Eva'), example.indexOf('  - name: Rolf')), '']
})
beforeEach(async () => {
  fresh = await freshDatabase()
  db = fresh.db
})
afterEach(() => fresh.close())

type Change = readonly [from: string, to: string]
let eva: Change = ['', '']

async function bring(changes: readonly Change[] = [], wishes: Partial<SettingUp> = {}) {
  const outcome = await bringAny(changes, wishes)
  return 'faults' in outcome ? assert.fail(JSON.stringify(outcome.faults)) : outcome
}

function bringAny(changes: readonly Change[] = [], wishes: Partial<SettingUp> = {}) {
  const text = changes.reduce((all, [from, to]) => all.replace(from, to), example)
  const read = readDescription(text, shipped)
  if ('faults' in read) assert.fail(JSON.stringify(read.faults))
  return setUp(db, read, { preview: false, change: false, endMissing: false, at, ...wishes })
}

async function counts() {
  const kept = await findAdministration(db, 'exempelbo-social')
  const { meetings = [], goals = [], assignments = [] } = kept ?? {}
  return { meetings: meetings.length, goals: goals.length, assignments: assignments.length }
}

async function actor(name: string) {
  const person = await findPersonByEmail(db, addressOf(name))
  return person && findActor(db, person.id, { today: plainDate('2026-11-23') })
}

function addressOf(name: string): string {
  return `${name}.exempelsson@exempelbo.example`
}
