import type { PersonId } from '../../domain/actor.ts'
import { newId } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

export type Passkey = {
  id: string
  personId: PersonId
  /** What the device calls it, base64url. */
  credential: string
  transports: string[]
  name: string
  addedAt: string
  lastUsedAt: string | null
}

/** What a signature of the device is compared with. */
export type PasskeyToCheck = Passkey & { publicKey: Uint8Array<ArrayBuffer>; counter: number }

type NewPasskey = Pick<PasskeyToCheck, 'personId' | 'credential' | 'transports' | 'name' | 'counter'> & {
  publicKey: Uint8Array
  at: Date
}

/** Adds a passkey. False when somebody has it already. */
export async function addPasskey(db: Db, { at, publicKey, ...passkey }: NewPasskey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('passkey')
    .values({
      id: newId(),
      person_id: passkey.personId,
      credential: passkey.credential,
      public_key: Buffer.from(publicKey).toString('base64url'),
      counter: passkey.counter,
      transports: passkey.transports,
      name: passkey.name,
      added_at: at,
    })
    .onConflict((on) => on.column('credential').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The person's passkeys, the oldest first. */
export async function listPasskeys(db: Db, personId: PersonId): Promise<Passkey[]> {
  return passkeys(db).where('person_id', '=', personId).orderBy('added_at').orderBy('k.id').execute()
}

/** One of the person's own. */
export async function findPasskey(db: Db, personId: PersonId, id: string): Promise<Passkey | null> {
  const found = await passkeys(db).where('k.id', '=', id).where('person_id', '=', personId).executeTakeFirst()
  return found ?? null
}

/** The passkey that a device answers with, of somebody who is still here. */
export async function findPasskeyToCheck(db: Db, credential: string): Promise<PasskeyToCheck | null> {
  const found = await passkeys(db)
    .innerJoin('person', 'person.id', 'k.person_id')
    .select(['public_key as publicKey', 'counter'])
    .where('credential', '=', credential)
    .where('person.inactive_at', 'is', null)
    .executeTakeFirst()
  if (found === undefined) return null
  return { ...found, publicKey: Uint8Array.from(Buffer.from(found.publicKey, 'base64url')) }
}

/** It has been used: when, and what the device has counted to. */
export async function usePasskey(db: Db, id: string, used: { counter: number; at: Date }): Promise<void> {
  await db
    .updateTable('passkey')
    .set({ counter: used.counter, last_used_at: used.at })
    .where('id', '=', id)
    .execute()
}

export async function renamePasskey(
  db: Db,
  { personId, id }: Pick<Passkey, 'personId' | 'id'>,
  name: string,
) {
  await db
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .execute()
}

/** Removes it for good. False when it was gone already. */
export async function removePasskey(
  db: Db,
  { personId, id }: Pick<Passkey, 'personId' | 'id'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

function passkeys(db: Db) {
  return db
    .selectFrom('passkey as k')
    .select(['k.id', 'k.person_id as personId', 'k.credential', 'k.transports', 'k.name'])
    .select(['k.added_at as addedAt', 'k.last_used_at as lastUsedAt'])
}
