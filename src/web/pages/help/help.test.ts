import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { type MemberKey, members, type OfficialKey, officials } from '../../../demo/people.ts'
import { type GuideName, guideNames } from './guides.ts'
import { words } from './words.ts'

describe('the help', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
    await aCase(app)
  })
  after(() => app.close())

  test('leads from every page to a guide for each kind of reader, in both languages', async () => {
    const home = await app.client.get('/')
    const help = await home.follow('Hjälp')
    for (const name of guideNames) {
      const guide = await help.follow(words('sv').guides[name].title)
      assert.equal(guide.status, 200, name)
      const english = await app.client.get(`/hjalp/${name}?lang=en`)
      assert.match(english.text, new RegExp(words('en').guides[name].title))
    }
  })

  test('says the same in both languages, with the same places', () => {
    for (const name of guideNames) {
      const shape = (language: 'sv' | 'en') =>
        words(language).guides[name].parts.map(({ lines = [], steps = [], links = [] }) => [
          lines.length,
          steps.length,
          ...links.map(([place]) => place),
        ])
      assert.deepEqual(shape('en'), shape('sv'), name)
    }
  })

  for (const who of [...Object.keys(officials), ...Object.keys(members)] as (OfficialKey | MemberKey)[]) {
    test(`leads ${who} from every guide only to pages that open`, async () => {
      const client = await app.as(who)
      const addresses = new Set<string>()
      for (const name of guideNames) {
        const { document } = await client.get(`/hjalp/${name}`)
        for (const link of document.querySelectorAll('main section a, main p a'))
          addresses.add(link.getAttribute('href') ?? '')
      }
      for (const address of addresses) assert.equal((await client.get(address)).status, 200, address)
    })
  }

  test('leads whoever a guide is for to all that it speaks of', async () => {
    for (const [name, who] of Object.entries(readers))
      assert.doesNotMatch(
        (await (await app.as(who)).get(`/hjalp/${name}`)).text,
        /andra uppdrag än ditt/,
        who,
      )
  })

  test('says of what is not the reader’s to open that it is for others', async () => {
    const { text, document } = await (await app.as('chair')).get('/hjalp/installation')
    assert.match(text, /\(öppnas av andra uppdrag än ditt\)/)
    assert.equal(document.querySelector('main a[href="/forvaltning"]'), null)
    assert.ok((await app.another().get('/hjalp/installation')).has('main a[href="/forvaltning"]'))
  })
})

const readers: Record<GuideName, OfficialKey | MemberKey> = {
  forening: 'chair',
  stab: 'staff',
  chef: 'director',
  namnd: 'politician',
  granska: 'auditor',
  installation: 'admin',
}
