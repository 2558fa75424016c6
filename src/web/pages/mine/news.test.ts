import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { newId } from '../../../kernel/ids.ts'
import { getPartnershipByNumber } from '../../../store/case/partnership.ts'
import { saveDraft } from '../../../store/people/draft.ts'
import { addNotices } from '../../../store/people/notice.ts'

const monday = '2026-11-23T09:00:00Z'

describe('what is new for a person', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: monday })
    await app.client.signInAs('chair')
  })
  after(() => app.close())

  const tell = (kind: string, at: string) =>
    addNotices(app.db, [{ personIds: [app.place.members.chair], kind, params: { by: 'Stina' } }], {
      partnershipId: null,
      bodyId: null,
      at: new Date(at),
    })

  test('says so when there is nothing', async () => {
    assert.match((await app.client.get('/mitt')).text, /Inga nyheter än/)
  })

  test('is unread until it is marked as read, and what came meanwhile stays unread', async () => {
    await tell('paused', '2026-11-20T09:00:00Z')
    const page = await app.client.get('/mitt')
    assert.match(page.text, /En är oläst.*Stina pausade ärendet.*Oläst/)
    await tell('resumed', '2026-11-23T08:59:00Z')
    const after = await page.submit('Markera alla som lästa')
    assert.match(after.text, /En är oläst/)
    assert.match((await after.submit('Markera alla som lästa')).text, /Du har läst alla/)
  })

  test('reads well when the kind is not known', async () => {
    await tell('somethingElse', '2026-11-23T08:59:30Z')
    assert.match((await app.client.get('/mitt')).text, /Något nytt har hänt/)
  })

  test('keeps the older ones at hand', async () => {
    for (let count = 0; count < 10; count++) await tell('messageReceived', '2026-11-22T08:00:00Z')
    assert.match((await app.client.get('/mitt')).text, /Visa 5 äldre/)
  })

  test('leads to what it tells of where the reader can open the case, and names no case that the reader has left', async () => {
    const number = await aCase(app, { title: 'Kör' })
    const { id } = await getPartnershipByNumber(app.db, number)
    const personIds = [app.place.members.chair, app.place.members.founder]
    const told = [{ personIds, kind: 'deviationWritten', params: { by: 'Robin' } }]
    await addNotices(app.db, told, { partnershipId: id, bodyId: null, at: new Date('2026-11-23T08:00:00Z') })
    const newsFor = async (who: Who) =>
      (await (await app.as(who)).get('/mitt')).document.querySelector('.news')
    const linkOf = (news: Element | null) => news?.querySelector('a')?.getAttribute('href')
    assert.equal(linkOf(await newsFor('chair')), `/arende/${number}/avvikelser`)
    const left = await newsFor('founder')
    assert.equal(linkOf(left), undefined)
    assert.match(left?.textContent ?? '', /Robin/)
    assert.doesNotMatch(left?.textContent ?? '', /Kör/)
  })

  test('leads to the meeting that one is called to, and to the paper that is shared', async () => {
    const number = await aCase(app, { title: 'Odling' })
    const { id } = await getPartnershipByNumber(app.db, number)
    const personIds = [app.place.members.chair]
    let second = 56
    const leadsTo = async (kind: string, params: Record<string, unknown>) => {
      const at = new Date(`2026-11-23T08:59:${second++}Z`)
      await addNotices(app.db, [{ personIds, kind, params }], { partnershipId: id, bodyId: null, at })
      return (await app.client.get('/mitt')).document.querySelector('.news a')?.getAttribute('href')
    }
    const on = '2026-12-07'
    assert.equal(await leadsTo('meetingCalled', { on, noun: 'gruppmoten' }), `/arende/${number}/gruppmoten`)
    assert.equal(await leadsTo('minutesToApprove', { meeting: 'm' }), `/arende/${number}/gruppmoten/m`)
    assert.equal(await leadsTo('minutesShared', { heldOn: on, document: 7 }), `/arende/${number}/handling/7`)
  })

  test('shows forms that were begun', async () => {
    const draft = {
      owner: { personId: app.place.members.chair },
      key: `x-${newId()}`,
      payload: {},
      basedOn: 0,
    }
    await saveDraft(app.db, { ...draft, at: new Date(monday) })
    const page = await app.client.get('/mitt')
    assert.match(page.text, /Påbörjade formulärEtt formulärSparat måndag 23 november 2026 kl. 10.00/)
  })
})
