import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '../../src/domain/actor.ts'
import type { PartnershipId } from '../../src/domain/partnership.ts'
import type { RulePreset } from '../../src/domain/signatory-presets.ts'
import { waysOf } from '../../src/domain/signatory-presets.ts'
import type { Office } from '../../src/domain/signing-set.ts'
import { newId } from '../../src/kernel/ids.ts'
import { addDays, type PlainDate, plainDate } from '../../src/kernel/plain-date.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import type { Db } from '../../src/store/db.ts'
import { recordPaper, usePaperInCase } from '../../src/store/papers/organisation-document.ts'
import { addOrganisationMembership } from '../../src/store/people/membership.ts'
import { findOrAddPerson } from '../../src/store/people/person.ts'
import { saveSignatoryRule } from '../../src/store/signing/signatory-rule.ts'
import type { TestApp, TestClient } from './app.ts'
import { actorOf } from './journey.ts'
import { aBoardCase, agreedHash, type Period, takeAnyway } from './journey-board.ts'

type Where = Pick<TestApp, 'db' | 'place'>

export const announced = plainDate('2027-02-02')

type Wanted = {
  withGuest?: boolean
  textHash?: string
  minutes?: boolean
  title?: string
  withCoordinator?: boolean
  period?: Period
  /** All days follow from it: the board decides after 88 of them, the minutes are announced after 92. */
  receivedOn?: PlainDate
}

/** A case that the board has said yes to on 29 January 2027, with the minutes announced: it may be signed. */
export async function aCaseToSign(where: Where, wanted: Wanted = {}): Promise<string> {
  const { textHash = agreedHash, minutes = true, receivedOn = plainDate('2026-11-02'), ...rest } = wanted
  const number = await aBoardCase(where, { ...rest, receivedOn, until: 'caseDispatched' })
  const [decided, announced] = [addDays(receivedOn, 88), addDays(receivedOn, 92)]
  const content = { paragraph: '§ 87', decidedOn: decided, textHash }
  await takeAnyway(where, number, { step: 'board-approves', by: 'boardSecretary', on: decided, content })
  const told = { announcedOn: announced }
  if (minutes)
    await takeAnyway(where, number, {
      step: 'publish-minutes',
      by: 'boardSecretary',
      on: announced,
      content: told,
    })
  await needNoDeclaration(where, number, announced)
  await writeRule(where, { announced })
  return number
}

/** Ungas väg in signs by this rule, and has shown the proof of it. */
export async function writeRule(
  { db, place }: Where,
  {
    preset = 'chairAlone' as RulePreset,
    others = {} as Record<string, Office>,
    announced: proven = announced,
    at = `${addDays(proven, 1)}T09:00:00Z`,
  } = {},
): Promise<void> {
  const organisationId = place.organisations.ungasVag
  const people = [
    { personId: place.members.chair, office: 'chair' as Office },
    ...Object.entries(others).map(([id, office]) => ({ personId: id as PersonId, office })),
  ]
  const by = place.members.chair
  const rule = { ways: [...waysOf[preset]], people }
  await saveSignatoryRule(db, { organisationId, rule, by, at: new Date(at) })
  const paper = { kind: 'signatoryProof', status: 'received', documentDate: proven } as const
  const handedIn = { by, at: new Date(at) }
  const paperId = await recordPaper(db, { organisationId, ...paper, ...handedIn })
  for (const use of await casesOf(db, organisationId))
    await usePaperInCase(db, { ...use, paperId, ...handedIn })
}

function casesOf(db: Db, organisationId: OrganisationId) {
  return db
    .selectFrom('partnership_party')
    .select(['partnership_id as partnershipId', 'public_body_id as bodyId'])
    .distinct()
    .where('organisation_id', '=', organisationId)
    .execute()
}

/** One more who may sign for Ungas väg in. */
export async function aSignatory({ db, place }: Where, name: string): Promise<PersonId> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@ungasvagin.example`
  const personId = await findOrAddPerson(db, { name, email, language: 'sv' })
  const from = plainDate('2026-01-01')
  const organisationId = place.organisations.ungasVag
  await addOrganisationMembership(db, {
    personId,
    organisationId,
    role: 'partySignatory',
    assignment: 'Kassör',
    from,
  })
  return personId
}

/** The address of the newest link for signing that has been mailed to somebody. */
export async function linkTo(db: Db, email: string): Promise<string> {
  const { rows } = await sql<{ url: string }>`
    select payload #>> '{content,url}' as url from graphile_worker._private_jobs
    where payload #>> '{content,kind}' = 'signingLink' and payload #>> '{to,email}' = ${email}
    order by id desc limit 1`.execute(db)
  const url = rows[0]?.url
  if (url === undefined) throw new Error(`No link has been mailed to ${email}`)
  return new URL(url).pathname
}

/** Signs as a person would: asks for the link, opens it, signs. Gives the page after it. */
export async function signAs(
  app: TestApp,
  client: TestClient,
  { number, email }: { number: string; email: string },
) {
  await (await client.get(`/arende/${number}/underskrift`)).submit('Skicka min länk för underskrift')
  return (await client.get(await linkTo(app.db, email))).submit('Jag skriver under')
}

const nothingReckoned = { criteria: [], grantOn: null, rate: null, parts: [], valuation: '', workings: [] }

/** There is no state aid in the case: nobody has to declare any. */
async function needNoDeclaration(where: Where, number: string, on: PlainDate): Promise<void> {
  const by = await actorOf(where, 'staff', on)
  const { partnership } = await getCaseFile(where.db, by, { number, today: on })
  await where.db
    .insertInto('aid_assessment')
    .values({
      id: newId(),
      public_body_id: partnership.lead.bodyId,
      partnership_id: partnership.id satisfies PartnershipId,
      basis: 'none',
      level: null,
      reasons: 'Verksamheten är inte ekonomisk.',
      content: JSON.stringify(nothingReckoned),
      concluded_on: on,
      concluded_by: by.personId,
      event_seq: partnership.lastSeq,
      document_id: null,
    })
    .execute()
}
