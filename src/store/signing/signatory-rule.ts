import { sql } from 'kysely'
import type { OrganisationId, PersonId, PublicBodyId } from '../../domain/actor.ts'
import type { Partnership } from '../../domain/partnership.ts'
import { parseSignatoryRule, type SignatoryRule, signingSetOf } from '../../domain/signatory-rule.ts'
import type { SigningSet } from '../../domain/signing-set.ts'
import { newId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { FactId } from '../../process/rulebook/need-schema.ts'
import type { Ids } from '../array-of.ts'
import type { Db } from '../db.ts'
import { membershipsOn } from '../people/membership.ts'
import type { Established } from './established-fact.ts'

export type KeptRule = {
  organisationId: OrganisationId
  rule: SignatoryRule
  writtenAt: string
  writtenByName: string
}

/** The rules that hold now, of those organisations that have written one. One query. */
export async function listSignatoryRules(
  db: Db,
  organisationIds: readonly OrganisationId[],
): Promise<KeptRule[]> {
  const rows = await db
    .selectFrom('signatory_rule as r')
    .innerJoin('person as by', 'by.id', 'r.written_by')
    .select([
      'r.organisation_id as organisationId',
      'r.content',
      'r.written_at as writtenAt',
      'by.name as writtenByName',
    ])
    .distinctOn('r.organisation_id')
    .where((eb) => eb('r.organisation_id', '=', eb.fn.any(eb.val([...organisationIds]))))
    .orderBy('r.organisation_id')
    .orderBy('r.written_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, rule: parseSignatoryRule(content) }))
}

/** Writes a rule that holds from now. Those before it are kept. */
export async function saveSignatoryRule(
  db: Db,
  {
    organisationId,
    rule,
    by,
    at,
  }: { organisationId: OrganisationId; rule: SignatoryRule; by: PersonId; at: Date },
): Promise<void> {
  const content = JSON.stringify(rule)
  await db
    .insertInto('signatory_rule')
    .values({ id: newId(), organisation_id: organisationId, content, written_by: by, written_at: at })
    .execute()
}

/**
 * Who may sign for each party on a day, by the party's id: an organisation's signatories by its own rule, a public
 * party's director alone, on the board's mandate. An organisation without a rule is bound by nobody. Two queries.
 */
export async function listSigningSets(
  db: Db,
  { parties, scope }: Partnership,
  today: PlainDate,
): Promise<Record<string, SigningSet>> {
  const [rules, people] = [
    await listSignatoryRules(db, scope.organisationIds),
    await listSigners(db, [...scope.organisationIds, ...scope.publicBodyIds], today),
  ]
  const sets = parties.flatMap(({ id, side, organisationId, bodyId }) => {
    if (side === 'associated') return []
    const own = people.filter(({ holderId }) => holderId === (organisationId ?? bodyId))
    if (side === 'public') return [[id, directorAlone(own)] as const]
    const rule = rules.find((one) => one.organisationId === organisationId)?.rule ?? { ways: [], people: [] }
    return [[id, signingSetOf(rule, own)] as const]
  })
  return Object.fromEntries(sets)
}

/**
 * An organisation's right to sign is shown when it has written its rule and handed in the proof of it in the case: what
 * it keeps for itself no body has seen. Every idea-based party has to have done so.
 */
export function signatoryProvenIn(cases: Ids) {
  const fact: FactId = 'signatoryProven'
  return sql<Established>`
    select pp.partnership_id as "partnershipId", ${fact}::text as fact
    from partnership_party pp
    where pp.partnership_id = any(${cases}) and pp.side = 'party' and pp.until_day is null
    group by pp.partnership_id
    having bool_and(
      exists (select from signatory_rule r where r.organisation_id = pp.organisation_id)
      and coalesce((select d.status in ('received', 'equivalent')
        from partnership_organisation_document u
        join organisation_document d on d.id = u.organisation_document_id
        where u.partnership_id = pp.partnership_id and d.organisation_id = pp.organisation_id
          and d.kind = 'signatoryProof'
        order by u.linked_at desc, d.id desc limit 1), false))`
}

type Signer = { personId: PersonId; name: string; holderId: OrganisationId | PublicBodyId }

function listSigners(
  db: Db,
  holders: readonly (OrganisationId | PublicBodyId)[],
  today: PlainDate,
): Promise<Signer[]> {
  return db
    .selectFrom(membershipsOn(today).as('m'))
    .innerJoin('person', 'person.id', 'm.person_id')
    .select([
      'person.id as personId',
      'person.name',
      sql<OrganisationId | PublicBodyId>`m.holder_id`.as('holderId'),
    ])
    .distinct()
    .where('m.role', 'in', ['partySignatory', 'director'])
    .where(sql<boolean>`m.membership ->> 'inPlaceOf' is null`)
    .where((eb) => eb('m.holder_id', '=', eb.fn.any(eb.val([...holders] as string[]))))
    .where('person.inactive_at', 'is', null)
    .orderBy('person.name')
    .execute()
}

function directorAlone(own: readonly Signer[]): SigningSet {
  const people = own.map(({ personId, name }) => ({ personId, name, office: 'executive' as const }))
  return { ways: [{ offices: ['executive'], others: 0 }], people }
}
