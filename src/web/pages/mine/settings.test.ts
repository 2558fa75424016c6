import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { channelFor, noticeChoices } from '../../../store/people/notice.ts'

describe('a person’s settings', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
    await app.client.signInAs('chair')
  })
  after(() => app.close())

  const checked = (page: Awaited<ReturnType<TestApp['client']['get']>>, name: string) =>
    page.document.querySelector(`input[name=${name}][checked]`)?.getAttribute('value')

  test('begin with mail at once where one is sent, and once a day for the rest', async () => {
    const page = await app.client.get('/mitt/installningar')
    assert.deepEqual([checked(page, 'messages'), checked(page, 'days')], ['now', 'daily'])
    assert.equal(page.has('input[name=days][value=now]'), false)
  })

  test('leave out what the person’s side is never told of', async () => {
    assert.equal((await app.client.get('/mitt/installningar')).has('input[name=handovers]'), false)
    const staff = await app.as('staffUnit')
    const page = await staff.get('/mitt/installningar')
    assert.equal(page.has('input[name=handovers]'), true)
    assert.equal(page.has('input[name=papersWanted]'), false)
  })

  test('are kept for every kind of the topic, and hold for the mail', async () => {
    const page = await app.client.get('/mitt/installningar')
    const saved = await page.submit('Spara inställningarna', { meetings: 'never', messages: 'daily' })
    assert.equal(saved.flash, 'Inställningarna är sparade.')
    assert.deepEqual([checked(saved, 'meetings'), checked(saved, 'messages')], ['never', 'daily'])
    const { meetingMoved, minutesShared } = await noticeChoices(app.db, app.place.members.chair)
    assert.deepEqual([meetingMoved, minutesShared], ['never', 'never'])
    assert.equal(await channelFor(app.db, 'Fatima.Nordin@handslag.example', 'meetingCall'), 'never')
    assert.equal(await channelFor(app.db, 'fatima.nordin@handslag.example', 'signInLink'), null)
  })

  test('can be changed again', async () => {
    const page = await app.client.get('/mitt/installningar')
    await page.submit('Spara inställningarna', { meetings: 'now' })
    assert.equal((await noticeChoices(app.db, app.place.members.chair)).meetingCalled, 'now')
  })

  test('set the language of the pages and of the mail', async () => {
    const page = await app.client.get('/mitt/installningar')
    const english = await page.submit('Spara inställningarna', { language: 'en' })
    assert.equal(english.flash, 'The settings are saved.')
    assert.equal(english.heading, 'Settings')
  })

  test('sign out everywhere', async () => {
    const other = await app.as('neighbour')
    const here = await app.as('neighbour')
    await (await here.get('/mitt/installningar')).submit('Logga ut överallt')
    assert.match((await other.get('/mitt')).address, /logga-in/)
  })
})
