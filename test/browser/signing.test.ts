import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp, type Who } from '../support/app.ts'
import { actorOf } from '../support/journey.ts'
import { aCaseToSign, aSignatory, linkTo, writeRule } from '../support/journey-signing.ts'
import { mailsTo } from '../support/mails.ts'
import { byKeyboard } from './hands.ts'
import { checkPage, openSite, type Site, signIn, type WatchedPage } from './harness.ts'
import { aFile } from './journey/stage.ts'
import { type Traveller, traveller } from './traveller.ts'

const now = '2027-02-05T09:00:00Z'

describe('signing by the keyboard alone, on a narrow screen without scripts', () => {
  let site: Site
  let someone: Traveller
  before(async () => {
    site = await openSite(await anApp({ at: now }))
    someone = await traveller(site, { width: 320, scripts: false, mouse: false })
  })
  after(() => site.close())

  const comeTo = async (who: Who, number: string, ...links: readonly string[]) => {
    await someone.enter(who, 'sv', `/arende/${number}`)
    for (const link of ['/underskrift', ...links]) await someone.follow(link)
  }
  const emailOf = async (who: 'chair' | 'director') =>
    (await actorOf(site.app, who, plainDate('2027-02-05'))).email
  const sign = async (who: Who, number: string, email: string) => {
    await comeTo(who, number)
    await someone.press('/underskrift')
    await someone.open(await linkTo(site.app.db, email))
    await someone.press()
  }

  test('of two who sign together the first alone does not bind, the second does', async () => {
    const treasurer = await aSignatory(site.app, 'Tove Ek')
    const number = await aCaseToSign(site.app)
    await writeRule(site.app, {
      preset: 'chairAndTreasurer',
      others: { [treasurer]: 'treasurer' },
      at: '2027-02-04T09:00:00Z',
    })
    await sign('chair', number, await emailOf('chair'))
    await someone.reads(/Du har skrivit under/)
    await sign('director', number, await emailOf('director'))
    await someone.reads(/Nu väntar vi på Ungas väg in/)
    await sign({ email: 'tove.ek@ungasvagin.example' }, number, 'tove.ek@ungasvagin.example')
    await someone.reads(/Alla har skrivit under/)
    await writeRule(site.app, { at: '2027-02-04T10:00:00Z' })
  })

  test('an association declines with its reasons, and is told what comes of it', async () => {
    const number = await aCaseToSign(site.app)
    await comeTo('chair', number, '/underskrift/avstaende')
    await someone.fill({ reasons: 'Årsmötet sa nej.', sure: 'ja' })
    await someone.press()
    await someone.reads(/avst/)
    await someone.look()
  })

  test('an original on paper counts when one of each party has confirmed it', async () => {
    const number = await aCaseToSign(site.app)
    await comeTo('staff', number, '/underskrift/original')
    await someone.fill({ files: aFile('original.pdf'), signedOn: '2027-02-04', signers: '*' })
    await someone.press()
    for (const who of ['chair', 'director'] as const) {
      await comeTo(who, number)
      await someone.look()
      await someone.press('/underskrift/original/bekraftelse')
    }
    await someone.reads(/Alla har skrivit under/)
  })
})

describe('where decisions ask who sits there', () => {
  let site: Site
  before(async () => {
    site = await openSite(await anApp({ at: now, config: { confirm: 'decisions' } }))
  })
  after(() => site.close())

  const press = (page: WatchedPage, name: string | RegExp) =>
    byKeyboard.press(page, page.getByRole('button', { name }))
  const email = 'fatima.nordin@handslag.example'

  test('what is written waits while the keyboard goes through the mail and back', async () => {
    const number = await aCaseToSign(site.app)
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${number}/underskrift/avstaende`)
    await byKeyboard.type(page, page.locator('[name=reasons]'), 'Årsmötet sa nej.')
    await byKeyboard.tick(page, page.locator('[name=sure]'))
    await press(page, 'Avstå från att skriva under')
    await page.getByRole('heading', { name: 'Bekräfta att det är du' }).waitFor()
    await checkPage(page, /403/)
    const answer = page.waitForEvent('popup')
    await press(page, /Skicka en länk till mig/)
    await (await answer).getByText('Länken är på väg').waitFor()
    const tab = await site.open(new URL((await mailsTo(site.app.db, email)).at(-1)?.url ?? '').pathname)
    await press(tab, 'Ja, det är jag')
    await tab.getByText('Tack, nu är det bekräftat').waitFor()
    await press(page, 'Jag har bekräftat, fortsätt')
    await page.waitForURL(new RegExp(`${number}(\\?|$)`))
    assert.match((await page.textContent('main')) ?? '', /Årsmötet sa nej/)
  })
})
