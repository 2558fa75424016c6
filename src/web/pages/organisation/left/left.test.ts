import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type TestClient } from '../../../../../test/support/app.ts'
import { aNewEvent } from '../../../../../test/support/cases.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { keepBack, positionOf, share } from '../../../../../test/support/share.ts'
import type { PublicBodyId } from '../../../../domain/actor.ts'
import type { PartnershipId } from '../../../../domain/partnership.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { addParty, endParty } from '../../../../store/case/case-member.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { getLeftPapers, listLeftCases } from '../../../../store/papers/left-case.ts'

const reasons = 'Uppgifter om ett skyddat boende.'

describe('papers that were flagged as secret when somebody left their case', () => {
  let app: TestApp
  let registrar: TestClient
  let number: string
  let later: number
  const kept = (...more: string[]) => ['/mitt/organisation/lamnade', number, ...more].join('/')

  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
    number = await aCase(app, { until: 'firstMeetingHeld' })
    const { rows } = await sql<Kept>`select p.id, p.public_body_id as "bodyId", pp.id as "partyId"
      from partnership p join partnership_party pp on pp.partnership_id = p.id and pp.side = 'party'`.execute(
      app.db,
    )
    const { id, bodyId, partyId } = rows[0] ?? assert.fail('It has no party')
    await sql`update document set shared_with_party = false where number = 2`.execute(app.db)
    registrar = await app.as('registrar')
    for (const paper of ['2', '3']) await flag(paper)
    await share(app.db, { id, number: 2, at: new Date('2026-11-23T10:00:00Z') })
    later = await keepBack(app.db, id, new Date('2026-11-23T10:30:00Z'))
    await endParty(app.db, { partnershipId: id, bodyId }, { partyId, until: plainDate('2026-11-24') })
    await share(app.db, { id, number: later, at: new Date('2026-11-25T08:00:00Z') })
    app.setTime('2026-11-25T09:00:00Z')
    await registrar.signInAs('registrar')
  })
  after(() => app.close())

  test('are marked in the list of what is kept, and warn whoever opens one', async () => {
    const party = await app.as('partyRep')
    assert.match((await party.get(kept())).text, /sekretessmarkerad: Exempellagen 7 §/)
    const paper = await party.get(kept('3'))
    assert.match(paper.text, /Sekretessmarkerad.*Exempellagen 7 §.*Lämna den inte vidare/)
    assert.ok(!paper.html.includes(reasons))
  })

  test('do not come to those who have left when the flag that kept them back is lifted', async () => {
    const party = await app.as('partyRep')
    assert.equal((await party.get(kept('2'))).status, 404)
    const form = await registrar.get(`/arende/${number}/handling/2/sekretess/havning`)
    assert.equal((await form.submit('Häv markeringen', { reasons: 'Inget hemligt i den.' })).status, 200)
    assert.equal((await party.get(kept('2'))).status, 404)
    assert.equal((await party.get(kept('1'))).status, 200)
  })

  test('do not come to those who had left when they were given to those who were still there', async () => {
    const party = await app.as('partyRep')
    assert.doesNotMatch((await party.get(kept())).text, /Förslag/)
    assert.equal((await party.get(kept(String(later)))).status, 404)
  })

  test('are in a list of their own only until the party has come back', async () => {
    const { id, bodyId } = await partnership()
    const { ungasVag: organisationId } = app.place.organisations
    const holder = { side: 'party', organisationId } as const
    const numbers = async () => (await listLeftCases(app.db, holder)).map((one) => one.number)
    assert.deepEqual(await numbers(), [number])
    const party = { ...holder, name: 'Ungas väg in', from: plainDate('2026-11-25') }
    await addParty(app.db, { partnershipId: id, bodyId }, party)
    assert.deepEqual(await numbers(), [])
  })

  test('that another board alone has registered do not stay with a body that has left', async () => {
    const led = await aCase(app, { until: 'firstMeetingHeld', withGuest: true })
    const { bodyId: guest } = app.place.guest
    const { id, bodyId } = await partnership(led)
    const parties = app.db.selectFrom('partnership_party').select('id').where('partnership_id', '=', id)
    const { id: partyId } = await parties.where('body_id', '=', guest).executeTakeFirstOrThrow()
    await recordInCase(app.db, await positionOf(app.db, id), async (inCase) => {
      inCase.event(aNewEvent())
      const paper = inCase.document({ kind: 'memo', title: 'Förslag', model: {}, createdBy: null })
      const entry = { on: plainDate('2026-11-21'), correspondent: 'Nämnden', subject: 'Förslag' }
      inCase.register({ direction: 'drawn_up', documentId: paper.id, ...entry })
    })
    await endParty(app.db, { partnershipId: id, bodyId }, { partyId, until: plainDate('2026-11-26') })
    const { documents } = await getLeftPapers(app.db, { side: 'public', bodyId: guest }, led)
    assert.deepEqual(
      documents.map((one) => one.number),
      [3, 2, 1],
    )
  })

  async function partnership(of = number) {
    return app.db
      .selectFrom('partnership')
      .select(['id', 'public_body_id as bodyId'])
      .where('number', '=', of)
      .executeTakeFirstOrThrow()
  }

  async function flag(paper: string) {
    const form = await registrar.get(`/arende/${number}/handling/${paper}/sekretess`)
    const flagged = await form.submit('Sekretessmarkera', { provision: 'Exempellagen 7 §', reasons })
    assert.equal(flagged.status, 200)
  }
})

type Kept = { id: PartnershipId; bodyId: PublicBodyId; partyId: string }
