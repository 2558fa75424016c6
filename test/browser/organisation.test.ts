import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { anApp } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { checkFor, openSite, type Site } from './harness.ts'

const home = '/mitt/organisation'
const auditReport = `${home}/handlingar/auditReport`

describe('the organisation’s own pages in a browser', () => {
  let site: Site
  let member: string
  let left: string

  before(async () => {
    const app = await anApp()
    const chair = await app.as('chair')
    const page = await (await chair.get(`${home}/inbjudan`)).submit('Skicka inbjudan', {
      name: 'Leyla Aziz',
      email: 'leyla@ungasvag.example',
      role: 'partyRep',
    })
    const own = page.document.querySelector('a[aria-label="Ändra för Fatima Nordin"]')
    member = own?.getAttribute('href') ?? ''
    await (await chair.get(`${home}/uppgifter`)).submit('Spara uppgifterna', {
      name: 'Ungas väg in (exempel)',
    })
    await (await chair.get(auditReport)).submit('Spara hos oss', {
      files: [new File(['Revision'], 'revision.txt')],
      datedOn: '2026-03-18',
    })
    left = await aCase(app)
    await app.db
      .updateTable('partnership_party')
      .set({ until_day: plainDate('2026-11-20') })
      .where('side', '=', 'party')
      .execute()
    site = await openSite(app)
  })
  after(() => site.close())

  test('show a signatory everything', async () => {
    for (const address of [home, `${home}/uppgifter`, `${home}/inbjudan`, member, auditReport])
      await checkFor(site, 'chair', address)
  })

  test('show what is kept of a case that the organisation has left', async () => {
    await checkFor(site, 'chair', `${home}/lamnade/${left}`)
    await checkFor(site, 'chair', `${home}/lamnade/${left}/1`, ['en'])
  })

  test('show a contact person what there is to read', async () => {
    await checkFor(site, 'representative', home)
    await checkFor(site, 'representative', `${home}/handlingar/statutes`, ['en'])
  })

  test('hold a name that is one long word, on a phone too', async () => {
    const number = await aCase(site.app)
    const name = 'Samverkansorganisationsutvecklingsföreningarnasriksförbund'
    await site.app.db.updateTable('organisation').set({ name }).execute()
    for (const address of [home, '/arenden', `/arende/${number}`, `/arende/${number}/parter`])
      await checkFor(site, 'chair', address, ['en'])
  })
})
