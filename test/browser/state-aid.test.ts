import { after, before, describe, test } from 'node:test'
import { aCase } from '../support/journey.ts'
import { fillIn } from '../support/journey-aid.ts'
import { aBoardCase } from '../support/journey-board.ts'
import { checkFor, openSite, type Site, signIn } from './harness.ts'

describe('the pages on state aid', () => {
  let site: Site
  let reviewed: string
  let granted: string
  before(async () => {
    site = await openSite()
    reviewed = await aCase(site.app, { until: 'reviewStarted' })
    granted = await aBoardCase(site.app, { until: 'boardApproved' })
    site.app.setTime('2027-01-29T09:00:00Z')
    await site.app.client.signInAs('staffUnit')
    await fillIn(site.app.client, granted, { cash: '3 600 000', grantOn: '2027-01-28' })
    const form = await site.app.client.get(`/arende/${granted}/statsstod/slutsats`)
    await form.submit('Registrera slutsatsen', {
      basis: 'sgei',
      entrusted: 'ja',
      reasons: 'Tilldelas i avsnitt 12.',
    })
  })
  after(() => site.close())

  const pages: readonly [what: string, who: 'staff' | 'chair', path: () => string][] = [
    ['the work', 'staff', () => `/arende/${granted}/statsstod`],
    ['the criteria', 'staff', () => `/arende/${reviewed}/statsstod/kriterier`],
    ['the links', 'staff', () => `/arende/${reviewed}/statsstod/foretag`],
    ['earlier aid', 'staff', () => `/arende/${granted}/statsstod/tidigare`],
    ['a grant', 'staff', () => `/arende/${granted}/statsstod/tidigare/nytt`],
    ['the amounts', 'staff', () => `/arende/${granted}/statsstod/belopp`],
    ['the conclusion', 'staff', () => `/arende/${granted}/statsstod/slutsats`],
    ['the letter', 'staff', () => `/arende/${granted}/statsstod/brev`],
    ['the registration', 'staff', () => `/arende/${granted}/statsstod/registrering`],
    ['the request', 'staff', () => `/arende/${reviewed}/statsstod/begaran`],
    ['what the party sees', 'chair', () => `/arende/${granted}/statsstod`],
    ['the declaration', 'chair', () => `/arende/${reviewed}/statsstod/intyg`],
  ]
  for (const who of ['staff', 'chair'] as const)
    for (const language of ['sv', 'en'] as const)
      test(`are without fault in ${language} to ${who}`, async () => {
        for (const [, , path] of pages.filter(([, reader]) => reader === who))
          await checkFor(site, who, path(), [language])
      })

  test('keep the declaration as it is typed, on a phone', async () => {
    await signIn(site, 'chair', 'sv')
    const page = await site.open(`/arende/${reviewed}/statsstod/intyg`)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByLabel('Vem gav stödet?').first().fill('Region Stockholm')
    await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor()
    await page.close()
  })
})
