import assert from 'node:assert/strict'
import { createApi } from '../../src/api/app.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/store/db.ts'
import { loadRegister, readRegisterData } from '../../src/store/register/register-data.ts'
import { freshDatabase } from './database.ts'

export type OpenRegister = {
  db: Db
  /** What went wrong inside, which must be nothing. */
  broken: unknown[]
  /** What an address answers to anybody. */
  ask(address: string, init?: RequestInit): Promise<Response>
  /** A good answer read as JSON. */
  askJson<Value>(address: string): Promise<Value>
  close(): Promise<void>
}

export const home = 'http://handslag.test'

/** Open data over the register that ships with the product. Nothing listens. */
export async function anOpenRegister(): Promise<OpenRegister> {
  const { db, close } = await freshDatabase()
  await loadRegister(db, await readRegisterData(), plainDate('2026-11-23'))
  const broken: unknown[] = []
  const log = { error: (said: unknown) => broken.push(said) }
  const clock = () => new Date('2026-11-23T09:00:00Z')
  const api = createApi({ db, clock, log, config: { publicUrl: null, trustProxy: false } })
  const ask = async (address: string, init?: RequestInit) =>
    api.request(new Request(new URL(address, home), init))
  return { db, broken, ask, askJson: (address) => asJson(ask(address), address), close }
}

async function asJson<Value>(asked: Promise<Response>, address: string): Promise<Value> {
  const response = await asked
  assert.equal(response.status, 200, address)
  return response.json() as Promise<Value>
}
