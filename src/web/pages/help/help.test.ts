import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
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

  const readers: Record<GuideName, Parameters<TestApp['as']>[0]> = {
    forening: 'chair',
    stab: 'staffUnit',
    chef: 'director',
    namnd: 'politician',
    granska: 'auditor',
    installation: 'admin',
  }
  for (const [name, who] of Object.entries(readers)) {
    test(`leads ${who} only to pages that open`, async () => {
      const client = await app.as(who)
      const { document } = await client.get(`/hjalp/${name}`)
      const links = [...document.querySelectorAll('main section a, main p a')]
      for (const link of links) {
        const address = link.getAttribute('href') ?? ''
        assert.equal((await client.get(address)).status, 200, `${address} for ${who}`)
      }
    })
  }
})
