import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Db, withTransaction } from './db.ts'
import {
  agreementRows,
  codeRows,
  linkRows,
  outcomeRows,
  partnershipRows,
  partyRows,
  qualityFlagRows,
  sourceRefRows,
  sourceRows,
} from './register-rows.ts'
import { type RegisterData, registerDataSchema } from './register-schema.ts'

const dataFile = new URL('../../data/partnerships.json', import.meta.url)

/** The register that ships with the product. Throws, naming the field, when the file breaks its schema. */
export async function readRegisterData(file: URL = dataFile): Promise<RegisterData> {
  return registerDataSchema.parse(JSON.parse(await readFile(file, 'utf8')))
}

/**
 * Fills an empty register and leaves one with anything in it alone, so it may run at every start and in
 * several processes at once. Gives how many partnerships it added. `today` decides which periods are over.
 */
export async function loadRegister(db: Db, data: RegisterData, today: PlainDate): Promise<number> {
  return withTransaction(db, async (trx) => {
    await sql`lock table register_partnership in share row exclusive mode`.execute(trx)
    const any = await trx.selectFrom('register_partnership').select('id').limit(1).executeTakeFirst()
    if (any !== undefined) return 0
    await insertAll(trx, data, today)
    return data.partnerships.length
  })
}

async function insertAll(trx: Db, data: RegisterData, today: PlainDate): Promise<void> {
  const { organisations, parties } = partyRows(data)
  await trx.insertInto('register_code').values(codeRows(data)).execute()
  await trx.insertInto('register_source').values(sourceRows(data)).execute()
  await trx.insertInto('register_partnership').values(partnershipRows(data, today)).execute()
  await trx.insertInto('register_organisation').values(organisations).execute()
  await trx.insertInto('register_party').values(parties).execute()
  await trx.insertInto('register_agreement').values(agreementRows(data)).execute()
  await trx.insertInto('register_outcome').values(outcomeRows(data)).execute()
  await trx.insertInto('register_link').values(linkRows(data)).execute()
  await trx.insertInto('register_source_ref').values(sourceRefRows(data)).execute()
  await trx.insertInto('register_quality_flag').values(qualityFlagRows(data)).execute()
}
