import { sql } from 'kysely'
import type { PublicBodyId } from '../../domain/actor.ts'
import type { EventMaker } from '../../domain/events.ts'
import type { BoardId, Partnership, PartnershipId } from '../../domain/partnership.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { listOwnTexts } from '../bodies/body-setting.ts'
import type { InCase } from '../case/in-case.ts'
import type { Db } from '../db.ts'
import { followersOn } from '../people/receivers.ts'

/** What the body's master diary is called on a day; null where Handslag is it. */
export async function masterDiaryOf(db: Db, bodyId: PublicBodyId, on: PlainDate): Promise<string | null> {
  const texts = await listOwnTexts(db, bodyId, on)
  return texts.find(({ kind }) => kind === 'diary')?.content.masterDiary || null
}

/** A case as it stands in the registry of one board. */
export type RegistryCase = {
  id: string
  boardId: BoardId
  boardName: string
  bodyId: PublicBodyId
  registryNumber: string
  openedOn: PlainDate
  externalNumber: string | null
}

/** The case in the registry of each public party, the lead board's first. */
export async function listRegistryCases(db: Db, partnershipId: PartnershipId): Promise<RegistryCase[]> {
  return db
    .selectFrom('registry_case as c')
    .innerJoin('board as b', 'b.id', 'c.board_id')
    .innerJoin('partnership as p', 'p.id', 'c.partnership_id')
    .select(['c.id', 'c.board_id as boardId', 'b.name as boardName', 'b.public_body_id as bodyId'])
    .select(['c.registry_number as registryNumber', 'c.opened_on as openedOn'])
    .select('c.external_number as externalNumber')
    .where('c.partnership_id', '=', partnershipId)
    .orderBy(sql`c.board_id <> p.board_id`)
    .orderBy('c.registry_number')
    .execute()
}

/** A number of the master diary for a case in the registry, or for one of its entries; null takes one away. */
export type NotedNumber = {
  /** Of the row in registry_case or registry_entry. */
  id: string
  registryNumber: string
  /** Null for the case itself. */
  documentNumber: number | null
  number: string | null
  before: string | null
}

export type Noting = {
  partnership: Partnership
  /** What the master diary is called. */
  system: string
  numbers: readonly NotedNumber[]
  /** Why a number is another than before. */
  reasons?: string
  by: EventMaker
  on: PlainDate
}

/**
 * Notes numbers of the master diary in one event; what they were before stays there. Both sides are told when the lead
 * board's number of the case is another. Throws what isTaken knows when a number is there already.
 */
export async function noteNumbers(inCase: InCase, { partnership, ...noting }: Noting): Promise<void> {
  const { system, numbers, reasons, by, on } = noting
  const content = { system, numbers, ...(reasons !== undefined && reasons !== '' && { reasons }) }
  const seq = inCase.event({ type: 'externalNumbersNoted', on, by, content })
  const ofCases = numbers.filter(({ documentNumber }) => documentNumber === null)
  await writeNumbers(inCase, seq, { table: 'registry_case', numbers: ofCases })
  const ofEntries = numbers.filter(({ documentNumber }) => documentNumber !== null)
  await writeNumbers(inCase, seq, { table: 'registry_entry', numbers: ofEntries })
  if (ofCases.length === 0) return
  await inCase.trx
    .updateTable('partnership as p')
    .set({
      external_number: sql`(select external_number from registry_case
        where partnership_id = p.id and board_id = p.board_id)`,
    })
    .where('p.id', '=', inCase.partnershipId)
    .execute()
  const own = ofCases.find(({ registryNumber }) => registryNumber === partnership.registryNumber)
  if (own?.number) await tellOfNumber(inCase, { partnership, by, on, number: own.number })
}

type Writing = { table: 'registry_case' | 'registry_entry'; numbers: readonly NotedNumber[] }

/** First without a number, so that two can change places. */
async function writeNumbers({ trx }: InCase, seq: number, { table, numbers }: Writing): Promise<void> {
  if (numbers.length === 0) return
  const ids = numbers.map(({ id }) => id)
  await sql`update ${sql.table(table)} set external_number = null where id = any(${ids}::uuid[])`.execute(trx)
  await sql`update ${sql.table(table)} t set external_number = noted.number, external_seq = ${seq}
    from jsonb_to_recordset(${JSON.stringify(numbers)}::jsonb) as noted(id uuid, number text)
    where t.id = noted.id`.execute(trx)
}

type Telling = Pick<Noting, 'partnership' | 'by' | 'on'> & { number: string }

async function tellOfNumber(inCase: InCase, { partnership, by, on, number }: Telling): Promise<void> {
  const about = { partnership, today: on }
  const followers = [
    ...(await followersOn(inCase.trx, 'party', about)),
    ...(await followersOn(inCase.trx, 'public', about)),
  ]
  const personIds = followers.map(({ personId }) => personId).filter((id) => id !== by.personId)
  inCase.notify({ personIds, kind: 'externalNumbersNoted', params: { by: by.name, title: number } })
}
