import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp, type Who } from '../support/app.ts'
import { actorOf } from '../support/journey.ts'
import { aFilledDraft } from '../support/journey-draft.ts'
import { aCaseToSign, linkTo, signAs } from '../support/journey-signing.ts'
import { checkPage, openSite, type Site, signIn, type WatchedPage } from './harness.ts'

const signingDay = '2027-02-05T09:00:00Z'

describe('agreeing and signing by the keyboard alone', () => {
  let site: Site
  let draft: string
  let toSign: string
  let halfSigned: string
  let chair: string

  before(async () => {
    const app = await anApp({ at: '2026-11-25T09:00:00Z' })
    site = await openSite(app)
    draft = await aFilledDraft(app)
    app.setTime(signingDay)
    toSign = await aCaseToSign(app)
    halfSigned = await aCaseToSign(app)
    chair = (await actorOf(app, 'chair', plainDate('2027-02-05'))).email
    const client = app.another()
    await client.signInAs('chair')
    await signAs(app, client, { number: halfSigned, email: chair })
  })
  after(() => site.close())

  test('a party marks a section in samsyn', async () => {
    site.app.setTime('2026-11-25T09:00:00Z')
    const page = await enter('representative', `/arende/${draft}/samsyn/avsnitt/need`)
    await tabTo(page, 'input[name=mark]')
    await page.keyboard.press('Space')
    await tabTo(page, 'main form button')
    await enterOn(page)
    assert.match((await page.textContent('main')) ?? '', /överens/)
    assert.match(page.url(), /samsyn\?klart=/)
    await checkPage(page)
    await page.close()
  })

  test('the one who signs asks for the link, opens it and signs', async () => {
    site.app.setTime(signingDay)
    const page = await enter('chair', `/arende/${toSign}/underskrift`)
    await tabTo(page, 'main form button')
    await enterOn(page)
    await page.goto(site.origin + (await linkTo(site.app.db, chair)))
    await tabTo(page, 'main form button')
    await enterOn(page)
    assert.match((await page.textContent('main')) ?? '', /Din underskrift är registrerad/)
    await checkPage(page)
    await page.close()
  })

  test('the other side is shown who has signed, in both languages', async () => {
    for (const language of ['sv', 'en'] as const) {
      const page = await enter('director', `/arende/${halfSigned}/underskrift`, language)
      assert.equal(await page.getAttribute('html', 'lang'), language)
      await checkPage(page)
      await page.close()
    }
  })

  async function enter(who: Who, address: string, language: 'sv' | 'en' = 'sv'): Promise<WatchedPage> {
    await signIn(site, who, language)
    return site.open(address)
  }
})

const mostStops = 60

/** Goes from stop to stop until the focus is on what is looked for, as somebody without a mouse does. */
async function tabTo(page: WatchedPage, selector: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
  }
  assert.fail(`${selector} is not among the first ${mostStops} stops on ${page.url()}`)
}

async function enterOn(page: WatchedPage): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')])
}
