import { createHash } from 'node:crypto'
import type { Actor, OrganisationId, PersonId, PublicBodyId, UnitId } from '../../src/domain/actor.ts'
import type { Partnership } from '../../src/domain/partnership.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { addBoard } from '../../src/store/bodies/public-body.ts'
import { declareConflict } from '../../src/store/case/case-member.ts'
import { getPartnership } from '../../src/store/case/partnership.ts'
import type { Db } from '../../src/store/db.ts'
import { openTestCase } from './cases.ts'
import { aScope, cast } from './cast.ts'

const from = plainDate('2026-01-01')
const bodies = ['lead', 'partner', 'foreign'].map(real<PublicBodyId>)
const [lead, partner] = bodies as [PublicBodyId, PublicBodyId]
const association = real<OrganisationId>('association')

/** The id that stands for a name of the cast in a database: always the same. */
export function real<Id extends string>(name: string): Id {
  const hex = createHash('md5').update(name).digest('hex')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5') as Id
}

/** Anything of the cast, with ids instead of names. */
export function withIds<Value>(value: Value): Value {
  const text = JSON.stringify(value, (key, inner) =>
    /(Id|Ids)$/.test(key) || key === 'id' ? idsOf(inner) : inner,
  )
  return JSON.parse(text) as Value
}

function idsOf(inner: unknown): unknown {
  if (Array.isArray(inner)) return inner.map(idsOf)
  return typeof inner === 'string' ? real(inner) : inner
}

/** The whole cast with ids. */
export const realCast: Actor[] = Object.values(cast).map(withIds)

/** Puts the cast and the case that `aScope` describes in an empty database. */
export async function addCastCase(db: Db): Promise<Partnership> {
  await addRows(db)
  const board = { name: 'Nämnden', casePrefix: 'led', registryPattern: 'LED {year}/{number:4}' }
  const boardId = await addBoard(db, { bodyId: lead, from, ...board })
  const part = (name: string, role: string) =>
    ({ personId: real<PersonId>(name), part: role, side: 'public' }) as const
  const { id } = await openTestCase(
    db,
    { boardId, organisationId: association },
    {
      parties: [
        { side: 'public', name: 'Partner', bodyId: partner },
        { side: 'party', name: 'Föreningen', organisationId: association },
      ],
      units: [real('youth')],
      people: [
        part('assigned coordinator', 'coordinator'),
        part('asked lawyer', 'legal'),
        part('drafting deputy', 'deputy'),
      ],
    },
  )
  const conflict = { ground: 'Släkt med ordföranden', on: from, at: new Date() }
  for (const name of aScope.conflictedIds)
    await declareConflict(db, { partnershipId: id, bodyId: lead }, { personId: real(name), ...conflict })
  return getPartnership(db, id)
}

async function addRows(db: Db): Promise<void> {
  const named = (id: string) => ({ key: `b${id}`, name: id, short_name: id, rulebook: 'jarva' })
  await db
    .insertInto('public_body')
    .values(bodies.map((id) => ({ id, ...named(id) })))
    .execute()
  const unit = { public_body_id: lead, kind: 'unit', from_day: from } as const
  const above = real<UnitId>('socialServices')
  await db
    .insertInto('unit')
    .values([
      { id: above, name: 'Socialtjänsten', ...unit },
      { id: real('elderly care'), name: 'Äldreomsorgen', ...unit },
      { id: real('youth'), name: 'Unga', parent_id: above, ...unit },
    ])
    .execute()
  const organisations = [association, real<OrganisationId>('another association')]
  await db
    .insertInto('organisation')
    .values(organisations.map((id) => ({ id, name: id })))
    .execute()
  await db
    .insertInto('person')
    .values(Object.keys(cast).map((name) => ({ id: real(name), name })))
    .execute()
}
