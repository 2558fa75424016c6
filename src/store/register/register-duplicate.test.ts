import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type FreshDatabase, freshDatabase } from '../../../test/support/database.ts'
import { NotFound } from '../../domain/thrown.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { addPerson } from '../people/person.ts'
import { findRecord } from './register.ts'
import { loadRegister, readRegisterData } from './register-data.ts'
import { type Duplicate, decideDuplicate, findKept, proposeDuplicates } from './register-duplicate.ts'
import { findRegisterOrganisation, joinOrganisations } from './register-organisation.ts'
import { saveRecords, withdrawRecords } from './register-save.ts'

const today = plainDate('2026-11-21')
const at = new Date('2026-11-21T12:00:00Z')
let fresh: FreshDatabase
before(async () => {
  fresh = await freshDatabase()
  await loadRegister(fresh.db, await readRegisterData(), today)
})
after(() => fresh.close())

describe('what a person decides about the register', () => {
  const by = async () => {
    const rows = await fresh.db.selectFrom('person').select('id').execute()
    return rows[0]?.id ?? addPerson(fresh.db, { name: 'Rut', email: 'rut@example.se' })
  }
  const twin = async (id: string, publisher: string, from: string, to: string | null) => {
    const record = await aRecord('malmo-mff')
    const [period] = record.periods
    assert.ok(period)
    const provenance = { ...record.provenance, publisher }
    await save({ ...record, id, title: id, periods: [{ ...period, from, to }], provenance })
    return id
  }
  const proposed = async () => {
    const own = ({ one, other }: Duplicate) => [one.id, other.id].filter((id) => id.startsWith('tvilling'))
    return (await proposeDuplicates(fresh.db)).map(own).filter(({ length }) => length === 2)
  }
  const remove = (...ids: string[]) => withdrawRecords(fresh.db, ids, { at, by: 'Test', reason: 'Prov' })

  test('is asked where two may be the same: at times that overlap, whichever came first', async () => {
    const spans = [
      ['2033', null],
      ['2030', '2031'],
      ['2031', '2032'],
    ] as const
    const ids: string[] = []
    for (const [index, [from, to]] of spans.entries())
      ids.push(await twin(`tvilling-${index}`, `Utgivare ${index}`, from, to))
    assert.deepEqual(await proposed(), [['tvilling-1', 'tvilling-2']])
    await remove(...ids)
  })

  test('never takes away what is published from a case', async () => {
    const one = await twin('tvilling-egen', 'Utgivare 1', '2030', '2031')
    const ofCase = await aRecord(one)
    await save({ ...ofCase, provenance: { ...ofCase.provenance, origin: 'case' } })
    const other = await twin('tvilling-annan', 'Utgivare 2', '2030', '2031')
    const deciding = { by: await by(), bodyName: 'Test', at, reason: 'Samma' }
    await assert.rejects(decideDuplicate(fresh.db, { one, other, kept: other }, deciding), NotFound)
    await decideDuplicate(fresh.db, { one, other, kept: one }, deciding)
    assert.equal(await findKept(fresh.db, other), one)
    await remove(one)
  })

  test('keeps what a record said before it was taken away', async () => {
    const id = await twin('tvilling-borta', 'Utgivare 1', '2030', '2031')
    await remove(id)
    const versions = fresh.db.selectFrom('register_version').select('record')
    const [kept] = await versions.where('register_partnership_id', '=', id).execute()
    assert.match(JSON.stringify(kept?.record), /tvilling-borta/)
  })

  test('follows along where names were joined into one that is joined in its turn', async () => {
    const rows = fresh.db.selectFrom('register_organisation').select('slug').where('joined_into', 'is', null)
    const [a, b, c] = (await rows.orderBy('slug').limit(3).execute()).map(({ slug }) => slug)
    assert.ok(a && b && c)
    const join = async (from: string, into: string) =>
      joinOrganisations(fresh.db, { from, into, by: await by(), at })
    await join(a, b)
    await join(b, c)
    const into = async (slug: string) => (await findRegisterOrganisation(fresh.db, slug))?.joinedInto
    assert.deepEqual([await into(a), await into(b), await into(c)], [c, c, null])
  })
})

function save(record: Awaited<ReturnType<typeof aRecord>>) {
  return saveRecords(fresh.db, [record], { kind: 'amended', by: 'Test', at })
}

async function aRecord(id: string) {
  const found = await findRecord(fresh.db, id, today)
  assert.ok(found, id)
  return found
}
