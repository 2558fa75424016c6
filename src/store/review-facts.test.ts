import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { aCase, takeIn } from '../../test/support/journey.ts'
import type { PartnershipId } from '../domain/partnership.ts'
import { newId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { listEstablished } from './established.ts'
import { recordPaper, usePaperInCase } from './organisation-document.ts'

const yearly = ['annualMeetingMinutes', 'activityReport', 'accounts', 'auditReport', 'activityPlan']

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

  async function holds(fact: string, id: PartnershipId, day: string): Promise<boolean> {
    const established = await listEstablished(app.db, [id], plainDate(day))
    return established.some((one) => one.fact === fact)
  }

  /** The case's papers, all of one day but those that are left out. */
  async function showPapers(id: PartnershipId, day: string, kinds = yearly): Promise<void> {
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
    const id = await idOf(await aCase(app))
    await showPapers(id, '2026-03-31')
    assert.deepEqual(
      [await holds('documentsFresh', id, '2027-03-31'), await holds('documentsFresh', id, '2027-04-01')],
      [true, false],
    )
  })

  test('one that is missing lets none hold', async () => {
    const id = await idOf(await aCase(app))
    await showPapers(id, '2026-03-31', yearly.slice(1))
    assert.equal(await holds('documentsFresh', id, '2026-11-23'), false)
  })

  test('a review holds for twenty-four months, the last day too', async () => {
    const number = await aCase(app, { until: 'reviewStarted' })
    const content = { reasons: 'Allt stämmer.' }
    await takeIn(app, number, { step: 'pass-review', by: 'staff', on: plainDate('2026-11-30'), content })
    const id = await idOf(number)
    assert.deepEqual(
      [await holds('reviewFresh', id, '2028-11-30'), await holds('reviewFresh', id, '2028-12-01')],
      [true, false],
    )
  })

  test('nothing holds in a case that nobody knows', async () => {
    assert.equal(await holds('reviewFresh', newId<'PartnershipId'>(), '2026-11-23'), false)
  })
})
