import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../test/support/app.ts'
import { openTestCase } from '../../../test/support/cases.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { addOrganisation } from '../../store/bodies/organisation.ts'
import { addBodyMembership, addOrganisationMembership } from '../../store/people/membership.ts'

describe('a session', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const isIn = async (browser: TestApp['client']) => (await browser.get('/mitt/byt')).address === '/mitt/byt'

  test('is a cookie that scripts cannot read', async () => {
    const response = await (await app.another().get('/logga-in')).send('Fatima Nordin')
    const cookie = response.headers.getSetCookie()[0] ?? ''
    assert.match(cookie, /^handslag=[\w-]{43};.*HttpOnly/)
    assert.match(cookie, /SameSite=Lax/)
  })

  test('ends here at sign-out and goes on elsewhere', async () => {
    const [here, there] = [await app.as('staff'), await app.as('staff')]
    const page = await (await here.get('/')).submit('Logga ut')
    assert.equal(page.flash, 'Du är utloggad.')
    assert.deepEqual([await isIn(here), await isIn(there)], [false, true])
  })

  test('ends everywhere when asked', async () => {
    const [here, there] = [await app.as('staff'), await app.as('staff')]
    await (await here.get('/logga-ut')).submit('Logga ut överallt')
    assert.deepEqual([await isIn(here), await isIn(there)], [false, false])
  })

  test('sends whoever is not signed in to sign in, and back', async () => {
    const page = await app.another().get('/mitt/byt?lang=en')
    assert.equal(page.valueOf('vidare'), '/mitt/byt?lang=en')
    assert.equal(page.heading, 'Sign in')
  })

  test('remembers the language', async () => {
    const browser = await app.as('chair')
    const page = await (await browser.get('/mitt/byt')).submit('In English')
    assert.equal(page.address, '/mitt/byt')
    assert.equal((await browser.get('/')).document.documentElement.getAttribute('lang'), 'en')
  })

  test('says for whom one acts, and lets one change', async () => {
    const { db, place } = app
    const director = place.officials.director
    await addBodyMembership(db, {
      personId: director,
      bodyId: place.guest.bodyId,
      role: 'auditor',
      from: plainDate('2026-01-01'),
    })
    const browser = await app.as('director')
    const page = await browser.get('/mitt/byt')
    const other = [...page.document.querySelectorAll('input[type=radio]')].find(
      (one) => !one.hasAttribute('checked'),
    )
    assert.match(page.text, /Revisor, Kulturnämnden/)
    const chosen = other?.getAttribute('value') ?? ''
    const done = await page.submit('Arbeta i det här uppdraget', { membership: chosen })
    assert.match(done.flash ?? '', /Nu arbetar du som revisor för Kulturnämnden/)
    const header = (await browser.get('/')).document.querySelector('.acting-for')?.textContent ?? ''
    assert.match(header, /revisor, Kulturnämnden/)
  })

  test('takes what was written for one assignment for no other, and lets one leave all the same', async () => {
    const browser = await app.as('director')
    const [settings, choice] = [await browser.get('/mitt/installningar'), await browser.get('/mitt/byt')]
    const others = [...choice.document.querySelectorAll('input[type=radio]:not([checked])')]
    await choice.submit('Arbeta i det här uppdraget', { membership: others[0]?.getAttribute('value') ?? '' })
    const refused = await settings.submit('Spara')
    assert.equal(refused.status, 422)
    assert.match(refused.problems.join(), /företrädde du någon annan än nu/)
    assert.equal((await refused.submit('Spara')).status, 200)
    assert.equal((await settings.submit('Logga ut')).flash, 'Du är utloggad.')
  })

  test('acts under the assignment that may see the case a link leads to', async () => {
    const { db, place } = app
    const organisationId = await addOrganisation(db, {
      name: 'Andra föreningen (exempel)',
      legalForm: 'association',
    })
    const parties = [{ side: 'party', name: 'Andra föreningen (exempel)', organisationId }] as const
    const { number } = await openTestCase(
      db,
      { boardId: place.boardId, organisationId },
      { rulebook: place.rulebook, parties },
    )
    const from = plainDate('2026-01-01')
    await addOrganisationMembership(db, {
      personId: place.members.chair,
      organisationId,
      role: 'partyRep',
      from,
    })
    const chosen = await (await app.another().get(`/logga-in?vidare=/arende/${number}`)).submit(
      'Fatima Nordin',
    )
    assert.deepEqual([chosen.address, chosen.status], [`/arende/${number}`, 200])
    const lost = await (await app.as('chair')).get(`/arende/${number}`)
    assert.match(lost.text, /Hör ärendet till ett annat av dina uppdrag\? Byt uppdrag/)
  })

  test('of somebody else cannot be chosen', async () => {
    const browser = await app.as('director')
    const page = await browser.get('/mitt/byt')
    const token = page.valueOf('_token')
    const body = new URLSearchParams({ _token: token, membership: crypto.randomUUID() })
    assert.equal((await browser.post('/mitt/byt', body)).status, 422)
  })

  test('that ends while one writes keeps the text', async () => {
    const browser = await app.as('chair')
    const body = new URLSearchParams({ membership: 'det jag skrev', lastSeq: '4711' })
    browser.cookies.clear()
    const page = await browser.post('/mitt/byt', body)
    assert.equal(page.status, 401)
    assert.match(page.text, /det jag skrev/)
    assert.equal(page.valueOf('membership'), 'det jag skrev')
    assert.doesNotMatch(page.text, /4711/)
  })

  test('does not take the token of another session', async () => {
    const [mine, theirs] = [await app.as('director'), await app.as('chair')]
    const token = (await theirs.get('/logga-ut')).valueOf('_token')
    assert.equal((await mine.post('/logga-ut', new URLSearchParams({ _token: token }))).status, 422)
  })
})
