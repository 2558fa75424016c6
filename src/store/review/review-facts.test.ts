import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { aCase, actorOf, takeIn } from '../../../test/support/journey.ts'
import { writeRule } from '../../../test/support/journey-signing.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { getCaseFile } from '../case/case-file.ts'
import { addParty } from '../case/case-member.ts'
import { recordPaper, usePaperInCase } from '../papers/organisation-document.ts'

const growing = [
  'annualMeetingMinutes',
  'activityReport',
  'accounts',
  'auditReport',
  'activityPlan',
  'signatoryProof',
]

describe('what grows old before an agreement is signed', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  async function idOf(number: string): Promise<PartnershipId> {
    const found = app.db.selectFrom('partnership').select('id').where('number', '=', number)
    return (await found.executeTakeFirstOrThrow()).id
  }

  async function holds(fact: string, number: string, day: string): Promise<boolean> {
    const today = plainDate(day)
    const reader = await actorOf(app, 'staff', today)
    const { history } = await getCaseFile(app.db, reader, { number, today })
    return history.facts.established?.some((one) => one === fact) ?? false
  }

  /** The case's papers, all of one day but those that are left out. */
  async function showPapers(id: PartnershipId, day: string, kinds = growing): Promise<void> {
    const [at, by] = [new Date(`${day}T10:00:00Z`), app.place.members.chair]
    for (const kind of kinds) {
      const organisationId = app.place.organisations.ungasVag
      const paper = {
        organisationId,
        kind,
        status: 'received',
        documentDate: plainDate(day),
        by,
        at,
      } as const
      const paperId = await recordPaper(app.db, paper)
      await usePaperInCase(app.db, { partnershipId: id, bodyId: app.place.bodyId, paperId, by, at })
    }
  }

  test('documents hold for twelve months, the last day too', async () => {
    const number = await aCase(app)
    await showPapers(await idOf(number), '2026-03-31')
    assert.deepEqual(
      [
        await holds('documentsFresh', number, '2027-03-31'),
        await holds('documentsFresh', number, '2027-04-01'),
      ],
      [true, false],
    )
  })

  test('one that is missing lets none hold', async () => {
    const number = await aCase(app)
    await showPapers(await idOf(number), '2026-03-31', growing.slice(1))
    assert.equal(await holds('documentsFresh', number, '2026-11-23'), false)
  })

  test('the right to sign is shown by a rule and the newest proof, of every organisation still in', async () => {
    const number = await aCase(app)
    const shown = () => holds('signatoryProven', number, '2026-11-23')
    assert.equal(await shown(), false)
    await writeRule(app)
    assert.equal(await shown(), true)
    const which = { partnershipId: await idOf(number), bodyId: app.place.bodyId }
    const organisationId = app.place.organisations.motesplatsen
    const party = { side: 'party', name: 'Grannarna', organisationId, from: plainDate('2026-11-20') } as const
    await addParty(app.db, which, party)
    assert.equal(await shown(), false)
    const own = app.db.updateTable('partnership_party').where('organisation_id', '=', organisationId)
    await own.set({ until_day: plainDate('2026-11-22') }).execute()
    assert.equal(await shown(), true)
    const paper = { organisationId: app.place.organisations.ungasVag, kind: 'signatoryProof' } as const
    const handedIn = { by: app.place.members.chair, at: new Date('2027-02-05T09:00:00Z') }
    const paperId = await recordPaper(app.db, { ...paper, status: 'missing', ...handedIn })
    assert.equal(await shown(), true)
    await usePaperInCase(app.db, { ...which, paperId, ...handedIn })
    assert.equal(await shown(), false)
  })

  test('a proof that the organisation keeps for itself shows nobody in the case its right to sign', async () => {
    await writeRule(app)
    const number = await aCase(app)
    assert.equal(await holds('signatoryProven', number, '2026-11-23'), false)
  })

  test('a review holds for twenty-four months, the last day too', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const content = { reasons: 'Allt stämmer.' }
    await takeIn(app, number, { step: 'pass-review', by: 'staff', on: plainDate('2026-11-30'), content })
    assert.deepEqual(
      [await holds('reviewFresh', number, '2028-11-30'), await holds('reviewFresh', number, '2028-12-01')],
      [true, false],
    )
  })
})
