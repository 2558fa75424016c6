import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { actorOf } from '../support/journey.ts'
import { aCaseToSign, linkTo, signAs } from '../support/journey-signing.ts'
import { checkFor, openSite, type Site } from './harness.ts'

const today = plainDate('2027-02-05')

describe('signatures and start in a browser', () => {
  let app: TestApp
  let site: Site
  let open: string
  let signed: string
  let link: string

  before(async () => {
    app = await anApp({ at: '2027-02-05T09:00:00Z' })
    open = await aCaseToSign(app)
    signed = await aCaseToSign(app)
    const emailOf = async (who: 'chair' | 'director') => (await actorOf(app, who, today)).email
    for (const who of ['chair', 'director'] as const) {
      const client = app.another()
      await client.signInAs(who)
      await signAs(app, client, { number: signed, email: await emailOf(who) })
    }
    const director = app.another()
    await director.signInAs('director')
    await signAs(app, director, { number: open, email: await emailOf('director') })
    const chair = app.another()
    await chair.signInAs('chair')
    await (await chair.get(`/arende/${open}/underskrift`)).submit('Skicka min länk för underskrift')
    link = await linkTo(app.db, await emailOf('chair'))
    site = await openSite(app)
  })
  after(() => site.close())

  test('show a signatory what to sign, how, and how to say no', async () => {
    const own = ['', '/avstaende', '/original'].map((noun) => `/arende/${open}/underskrift${noun}`)
    for (const address of [...own, link, '/mitt/organisation/firmateckning'])
      await checkFor(site, 'chair', address)
  })

  test('show when everybody has signed', async () => {
    await checkFor(site, 'representative', `/arende/${signed}/underskrift`)
  })

  test('show those who appoint people and plan what is to be done', async () => {
    for (const noun of ['', '/koordinator', '/grupper', '/motesplan'])
      await checkFor(site, 'staff', `/arende/${signed}/start${noun}`)
  })
})
