import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { PersonId } from '../../src/domain/actor.ts'
import type { Role } from '../../src/domain/roles.ts'
import { digestOf, newSecret } from '../../src/kernel/ids.ts'
import { memoryFiles } from '../../src/outside/files/memory.ts'
import type { Db } from '../../src/store/db.ts'
import { findPersonByEmail } from '../../src/store/person.ts'
import { createSession } from '../../src/store/session.ts'
import { createApp } from '../../src/web/app.ts'
import type { Deps, WebConfig } from '../../src/web/deps.ts'
import { Client } from './client.ts'
import { freshDatabase } from './database.ts'
import { addPlaces, type Places } from './people.ts'

export type TestApp = {
  db: Db
  deps: Deps
  places: Places
  client: TestClient
  /** Another browser. */
  another(): TestClient
  /** Sets the time that the app believes it is. */
  setTime(instant: string): void
  close(): Promise<void>
}

/** A browser without JavaScript that may sign in without going through the mail. */
export type TestClient = Client & { signInAs(who: Role | { email: string }): Promise<void> }

type Options = { config?: Partial<WebConfig>; at?: string }

/** The whole web part on a database of its own, with one person per role. Nothing listens. */
export async function anApp({ config, at = '2026-11-23T09:00:00Z' }: Options = {}): Promise<TestApp> {
  const { db, close } = await freshDatabase()
  const varDir = await mkdtemp(join(tmpdir(), 'handslag-app-'))
  const time = { now: new Date(at) }
  const places = await addPlaces(db)
  const deps = { ...aConfiguration(varDir, config), db, clock: () => time.now, files: memoryFiles() }
  const app = createApp(deps)
  const another = () => clientOf(new Client((request) => app.request(request)), deps, places)
  return {
    db,
    deps,
    places,
    client: another(),
    another,
    setTime: (instant) => {
      time.now = new Date(instant)
    },
    close: async () => {
      await close()
      await rm(varDir, { recursive: true, force: true })
    },
  }
}

function aConfiguration(varDir: string, config: Partial<WebConfig> = {}): Pick<Deps, 'config' | 'log'> {
  return {
    config: {
      publicUrl: null,
      demo: true,
      secret: 'a secret of the tests, long enough to sign with',
      trustProxy: false,
      theme: 'handslag',
      varDir,
      rateFactor: 0,
      ...config,
    },
    log: pino({ level: 'silent' }),
  }
}

function clientOf(client: Client, deps: Deps, places: Places): TestClient {
  const signInAs = async (who: Role | { email: string }) => {
    const personId = typeof who === 'string' ? places.people[who] : await personWith(deps.db, who.email)
    const secret = newSecret()
    const expiresAt = new Date(deps.clock().getTime() + 86_400_000)
    const session = { personId, digest: digestOf(secret), membershipId: null, expiresAt }
    await createSession(deps.db, { ...session, language: 'sv' })
    client.cookies.set('handslag', secret)
  }
  return Object.assign(client, { signInAs })
}

async function personWith(db: Db, email: string): Promise<PersonId> {
  const person = await findPersonByEmail(db, email)
  if (person === null) throw new Error(`Nobody has the address ${email}`)
  return person.id
}
