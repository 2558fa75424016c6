import { readFile } from 'node:fs/promises'
import { instantInStockholm } from '../../kernel/date-words.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, withTransaction } from '../db.ts'
import { codeRows, readingRows, recordsOf } from './register-records.ts'
import { nextVersion, saveRecords } from './register-save.ts'
import { type RegisterData, registerDataSchema } from './register-schema.ts'

const dataFile = new URL('../../../data/partnerships.json', import.meta.url)

/** The register that ships with the product. Throws, naming the field, when the file breaks its schema. */
export async function readRegisterData(): Promise<RegisterData> {
  return registerDataSchema.parse(JSON.parse(await readFile(dataFile, 'utf8')))
}

/**
 * Fills an empty register and leaves one with anything in it alone, so it may run at every start and in
 * several processes at once. Gives how many partnerships it added. `today` decides which periods are over.
 */
export async function loadRegister(db: Db, data: RegisterData, today: PlainDate): Promise<number> {
  return withTransaction(db, async (trx) => {
    await nextVersion(trx)
    await keepCodes(trx, data)
    const any = await trx.selectFrom('register_partnership').select('id').limit(1).executeTakeFirst()
    if (any !== undefined) return 0
    await insertAll(trx, data, today)
    return data.partnerships.length
  })
}

/** The words may have become more since the register was filled. */
async function keepCodes(trx: Db, data: RegisterData): Promise<void> {
  await trx
    .insertInto('register_code')
    .values(codeRows(data))
    .onConflict((known) => known.columns(['kind', 'code']).doNothing())
    .execute()
}

async function insertAll(trx: Db, data: RegisterData, today: PlainDate): Promise<void> {
  // The first instant of the day: a feed must not be dated ahead of its reader's clock.
  const at = instantInStockholm(today, '00:00')
  await trx.insertInto('register_reading').values(readingRows(data)).execute()
  await saveRecords(trx, recordsOf(data, { today, at }), { kind: 'compiled', by: 'Handslag', at })
}
