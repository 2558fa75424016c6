import { rm } from 'node:fs/promises'
import pino from 'pino'
import { createApi } from '../../src/api/app.ts'
import { operationsOf } from '../../src/api/describe.ts'
import { type MemberKey, members, type OfficialKey, officials } from '../../src/demo/people.ts'
import { loadPlace, type Place } from '../../src/demo/place.ts'
import type { PersonId } from '../../src/domain/actor.ts'
import type { Role } from '../../src/domain/roles.ts'
import { digestOf, newSecret } from '../../src/kernel/ids.ts'
import { memoryFiles } from '../../src/outside/files/memory.ts'
import type { IdentityPort } from '../../src/outside/identity/port.ts'
import type { Db } from '../../src/store/db.ts'
import { findPersonByEmail } from '../../src/store/people/person.ts'
import { createSession } from '../../src/store/people/session.ts'
import { createApp } from '../../src/web/app.ts'
import type { Deps, WebConfig } from '../../src/web/deps.ts'
import { Client } from './client.ts'
import { filledDatabase } from './database.ts'
import { newFolder } from './folder.ts'

export type TestApp = {
  db: Db
  deps: Deps
  /** The body, its units, the associations and one person per role on both sides. */
  place: Place
  client: TestClient
  /** Another browser. */
  another(): TestClient
  /** Another browser, in which somebody has signed in. */
  as(who: Who): Promise<TestClient>
  /** Sets the time that the app believes it is. */
  setTime(instant: string): void
  close(): Promise<void>
}

/** A browser without JavaScript that may sign in without going through the mail. */
export type TestClient = Client & { signInAs(who: Who): Promise<void> }

/** The first person of the demo with that role, one by key (staff2, founder), or anybody by e-mail. */
export type Who = Role | OfficialKey | MemberKey | { email: string }

type Options = {
  config?: Partial<WebConfig>
  at?: string
  identity?: IdentityPort
  receivers?: Deps['receivers']
}

const placeDatabase = filledDatabase(loadPlace)

/** The whole web part on a database of its own, with one person per role. Nothing listens. */
export async function anApp({
  config,
  identity,
  receivers,
  at = '2026-11-23T09:00:00Z',
}: Options = {}): Promise<TestApp> {
  const { db, close, made: place } = await placeDatabase()
  const varDir = await newFolder('app')
  const time = { now: new Date(at) }
  const deps = {
    ...aConfiguration(varDir, config),
    ...(identity && { identity }),
    ...(receivers && { receivers }),
    db,
    clock: () => time.now,
    files: memoryFiles(),
  }
  const api = createApi(deps)
  const app = createApp({ ...deps, openData: { operations: operationsOf(api) } }, undefined, api)
  const another = () => clientOf(new Client((request) => app.request(request)), deps, place)
  return {
    db,
    deps,
    place,
    client: another(),
    another,
    as: async (who) => {
      const client = another()
      await client.signInAs(who)
      return client
    },
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

function clientOf(client: Client, deps: Deps, place: Place): TestClient {
  const signInAs = async (who: Who) => {
    const personId = typeof who === 'string' ? personIn(place, who) : await personWith(deps.db, who.email)
    const secret = newSecret()
    const expiresAt = new Date(deps.clock().getTime() + 86_400_000)
    const session = { personId, digest: digestOf(secret), membershipId: null, expiresAt }
    await createSession(deps.db, { ...session, language: 'sv' })
    client.cookies.set('handslag', secret)
  }
  return Object.assign(client, { signInAs })
}

function personIn({ officials: here, members: there }: Place, who: string): PersonId {
  const people = Object.entries<PersonId>({ ...here, ...there })
  const roles = Object.entries<{ role: Role }>({ ...officials, ...members })
  const key = roles.find(([name, { role }]) => name === who || role === who)?.[0]
  const found = people.find(([name]) => name === key)
  if (found === undefined)
    throw new Error(`Nobody is '${who}'; there is ${roles.map(([name]) => name).join(', ')}`)
  return found[1]
}

async function personWith(db: Db, email: string): Promise<PersonId> {
  const person = await findPersonByEmail(db, email)
  if (person === null) throw new Error(`Nobody has the address ${email}`)
  return person.id
}
