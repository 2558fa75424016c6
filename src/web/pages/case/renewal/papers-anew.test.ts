import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import { mailsTo } from '../../../../../test/support/mails.ts'
import { dailyDigest } from '../../../../jobs/daily-digest.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'

describe('documents that the association is asked for anew', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2029-11-05T09:00:00Z' })
    number = await anActivePartnership(app)
  })
  after(() => app.close())

  const task = /Lämna \d+ aktuella handlingar inför en ny överenskommelse/
  const textOf = async (who: Who, address: string) => (await (await app.as(who)).get(address)).text

  test('are its turn on the case, in the to-do list and in the work list, by the day that was set', async () => {
    const ask = await (await app.as('staff')).get(`/arende/${number}/fornyelse`)
    const past = await ask.submit('Be om nytt underlag', { by: '2029-11-04' })
    assert.match(past.problems.join(), /Dagen har redan varit/)
    await past.submit('Be om nytt underlag', { by: '2029-11-30' })
    assert.match(await textOf('chair', '/mitt'), task)
    assert.match(await textOf('chair', '/mitt'), /senast fredag 30 november 2029, om 25 dagar/)
    const card = await textOf('representative', `/arende/${number}`)
    assert.match(card, task)
    assert.match(await textOf('staff', '/mitt'), /Ungas väg in.*: Lämna \d+ aktuella handlingar/)
    assert.match(await textOf('chair', `/arenden?sok=${number}`), /Din tur/)
  })

  test('come again in the daily mail', async () => {
    app.setTime('2029-11-23T05:00:00Z')
    const log = { error: assert.fail, info: () => {}, warn: () => {} }
    await dailyDigest({ db: app.db, baseUrl: 'https://handslag.example', log, clock: app.deps.clock })
    const { email } = await app.db
      .selectFrom('person')
      .select('email')
      .where('id', '=', app.place.members.chair)
      .executeTakeFirstOrThrow()
    assert.match(JSON.stringify((await mailsTo(app.db, String(email))).at(-1)), task)
  })

  test('may be those that the association keeps: one press answers for each', async () => {
    const before = await left()
    const chair = await app.as('chair')
    const own = await chair.get('/mitt/organisation/handlingar/auditReport')
    const files = [new File(['Revision 2029'], 'revision.txt')]
    await own.submit('Spara hos oss', { files, datedOn: '2029-03-18' })
    assert.equal(await left(), before)
    const page = await chair.get(`/arende/${number}/underlag`)
    await page.submit('Använd den vi redan har, från söndag 18 mars 2029')
    assert.equal(await left(), before - 1)
  })

  async function left(): Promise<number> {
    return Number(/Lämna (\d+) aktuella handlingar/.exec(await textOf('chair', `/arende/${number}`))?.[1])
  }

  test('are nobody’s turn any more once each has come or is marked', async () => {
    const { documents } = await asked()
    const on = plainDate('2029-11-23')
    for (const document of documents) {
      const content = {
        document,
        organisation: app.place.organisations.ungasVag,
        mark: 'notApplicable',
        note: 'Nej',
      }
      await takeAnyway(app, number, { step: 'mark-document', by: 'staff', on, content })
    }
    const [waits] = (await textOf('chair', '/mitt')).split('Nyheter')
    assert.doesNotMatch(waits ?? '', /inför en ny överenskommelse/)
    assert.doesNotMatch(await textOf('chair', `/arende/${number}`), /inför en ny överenskommelse/)
  })

  async function asked(): Promise<{ documents: string[] }> {
    const { content } = await app.db
      .selectFrom('case_event as e')
      .innerJoin('case_event_content as c', (join) =>
        join.onRef('c.partnership_id', '=', 'e.partnership_id').onRef('c.seq', '=', 'e.seq'),
      )
      .select('c.content')
      .where('e.type', '=', 'documentsRequested')
      .executeTakeFirstOrThrow()
    return content as { documents: string[] }
  }
})
