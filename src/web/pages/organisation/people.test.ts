import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type TestClient } from '../../../../test/support/app.ts'
import { postUnasked } from '../../../../test/support/assessing.ts'
import { linkMailedTo, mailsTo } from '../../../../test/support/mails.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { endMember } from '../../../store/people/organisation-member.ts'

const home = '/mitt/organisation'
const today = plainDate('2026-11-23')

describe('the people of an organisation', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const invite = async (client: TestClient, typed: Record<string, string>) =>
    (await client.get(`${home}/inbjudan`)).submit('Skicka inbjudan', { role: 'partyRep', ...typed })
  const linkTo = (email: string) => linkMailedTo(app.db, email)
  const memberAddress = async (client: TestClient, name: string) => {
    const page = await client.get(home)
    const link = page.document.querySelector(`a[aria-label="Ändra för ${name}"]`)
    return link?.getAttribute('href') ?? assert.fail(`Nothing to change for ${name}: ${page.text}`)
  }

  test('lets only signatories change, invite and end', async () => {
    const representative = await app.as('representative')
    const chair = await memberAddress(await app.as('chair'), 'Fatima Nordin')
    const typed = {
      name: 'X',
      email: 'x@forening.example',
      role: 'partyRep',
      number: '8999910014',
      legalForm: 'other',
    }
    for (const address of [`${home}/inbjudan`, `${home}/uppgifter`, chair, `${chair}/avslut`])
      assert.equal(await postUnasked(representative, address, typed), 404, address)
    const stranger = await app.as('neighbour')
    assert.equal((await stranger.get(chair)).status, 404)
    assert.equal(await postUnasked(stranger, `${chair}/avslut`, {}), 404)
  })

  test('a colleague is invited by mail and acts for the organisation from then on', async () => {
    const chair = await app.as('chair')
    const done = await invite(chair, { name: 'Leyla Aziz', email: 'leyla@ungasvag.example' })
    assert.match(done.text, /Obesvarade inbjudningar.*Leyla Aziz, leyla@ungasvag.example, Kontaktperson/)
    const leyla = app.another()
    const page = await (await leyla.get(await linkTo('leyla@ungasvag.example'))).submit(
      'Tacka ja och logga in',
    )
    assert.match(
      page.document.querySelector('header')?.textContent ?? '',
      /Leyla Aziz, kontaktperson, Ungas väg in/,
    )
    assert.match(page.flash ?? '', /Du företräder nu Ungas väg in/)
    assert.match((await chair.get(home)).text, /Leyla Aziz.*sedan 2026-11-23/)
    assert.doesNotMatch((await chair.get(home)).text, /Obesvarade/)
  })

  test('an invitation holds for fourteen days, and is then sent anew', async () => {
    const email = 'sen@ungasvag.example'
    await invite(await app.as('chair'), { name: 'Sen Svarare', email })
    const link = await linkTo(email)
    app.setTime('2026-12-07T08:59:59Z')
    assert.equal((await app.another().get(link)).heading, 'Tacka ja till inbjudan')
    app.setTime('2026-12-07T09:00:00Z')
    const over = await app.another().get(link)
    assert.equal(over.heading, 'Länken gäller inte längre')
    await over.submit('Skicka en ny länk')
    const again = await linkTo(email)
    assert.notEqual(again, link)
    const page = await (await app.another().get(again)).submit('Tacka ja och logga in')
    assert.match(page.document.querySelector('header')?.textContent ?? '', /Sen Svarare/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('an invitation that was taken back lets nobody in', async () => {
    const chair = await app.as('chair')
    const email = 'fel@ungasvag.example'
    const page = await invite(chair, { name: 'Fel Person', email })
    await page.submit('Ta tillbaka inbjudan')
    const link = await linkTo(email)
    const seen = await app.another().get(link)
    assert.equal(seen.heading, 'Inbjudan gäller inte längre')
    assert.match(seen.text, /redan besvarad eller återtagen/)
    assert.ok(!seen.has('main button'))
  })

  test('an invitation says who asks, for whom and as what, before anybody says yes', async () => {
    const chair = await app.as('chair')
    const email = 'ny.ordf@ungasvag.example'
    await invite(chair, { name: 'Ny Ordf', email, role: 'partySignatory' })
    const seen = await app.another().get(await linkTo(email))
    assert.match(seen.text, /Fatima Nordin bjuder in dig .*ny\.ordf@.* att företräda Ungas väg in/)
    assert.match(seen.text, /behörig företrädare: du får ta ställning, skriva under/)
    assert.match(seen.text, /behöver du inte göra något.*måndag 7 december 2026/)
  })

  test('a link that lost its end on the way is not known here', async () => {
    const chair = await app.as('chair')
    await invite(chair, { name: 'Kapad Länk', email: 'kapad@ungasvag.example' })
    const seen = await app.another().get((await linkTo('kapad@ungasvag.example')).slice(0, -5))
    assert.equal(seen.heading, 'Länken känns inte igen')
    assert.match(seen.text, /Kontrollera att hela adressen kom med/)
  })

  test('nobody is ended by a slip, and whoever is ended is told by whom', async () => {
    const chair = await app.as('chair')
    const email = 'sluta@ungasvag.example'
    await invite(chair, { name: 'Slutar Snart', email })
    await (await app.another().get(await linkTo(email))).submit('Tacka ja och logga in')
    const page = await chair.get(await memberAddress(chair, 'Slutar Snart'))
    const slip = await page.submit('Avsluta uppdraget för Slutar Snart')
    assert.deepEqual(slip.problems, ['Sätt kryss i rutan om uppdraget ska avslutas.'])
    const ended = await slip.submit('Avsluta uppdraget för Slutar Snart', { sure: 'ja' })
    assert.match(ended.flash ?? '', /Uppdraget för Slutar Snart är avslutat/)
    const { rows } = await sql<{ content: unknown }>`select payload -> 'content' as content
      from graphile_worker._private_jobs where payload #>> '{to,email}' = ${email} order by id desc`.execute(
      app.db,
    )
    assert.deepEqual(rows[0]?.content, {
      kind: 'representationEnded',
      organisation: 'Ungas väg in (exempelförening)',
      endedBy: 'Fatima Nordin',
    })
  })

  test('has a last day that is known beforehand, which can be moved and taken away', async () => {
    const chair = await app.as('chair')
    const email = 'ett-ar@ungasvag.example'
    await invite(chair, { name: 'Ett År', email })
    const guest = app.another()
    await (await guest.get(await linkTo(email))).submit('Tacka ja och logga in')
    const save = async (lastDay: string) =>
      (await chair.get(await memberAddress(chair, 'Ett År'))).submit('Spara', { lastDay })
    assert.match((await save('2026-11-22')).problems.join(), /i dag eller en senare dag/)
    assert.match((await save('2026-11-25')).text, /Ett År.*2026-11-23 till och med 2026-11-25/)
    assert.equal((await mailsTo(app.db, email)).at(-1)?.lastDay, '2026-11-25')
    await save('')
    assert.match((await chair.get(home)).text, /Ett År.*sedan 2026-11-23/)
    await save('2026-11-24')
    app.setTime('2026-11-24T20:00:00Z')
    assert.equal((await guest.get(home)).status, 200)
    app.setTime('2026-11-25T06:00:00Z')
    assert.match((await guest.get(home)).address, /logga-in/)
    app.setTime('2026-11-23T09:00:00Z')
  })

  test('the last one who may sign has no last day before another may', async () => {
    const neighbour = await app.as('neighbour')
    const page = await neighbour.get(await memberAddress(neighbour, 'Otto Villén'))
    const refused = await page.submit('Spara', { lastDay: '2027-03-15' })
    assert.match(refused.problems.join(), /organisationens enda behöriga/)
    assert.equal(refused.valueOf('lastDay'), '2027-03-15')
  })

  test('nobody is invited twice', async () => {
    const chair = await app.as('chair')
    const email = 'robin.skold@handslag.example'
    assert.deepEqual((await invite(chair, { name: 'Robin', email })).problems, [
      'Robin Sköld företräder er redan.',
    ])
    await invite(chair, { name: 'En', email: 'en@ungasvag.example' })
    const again = await invite(chair, { name: 'En', email: 'EN@ungasvag.example' })
    assert.match(again.problems.join(), /redan en inbjudan/)
  })

  test('is handed over: another may sign, then one ends one’s own role', async () => {
    const founder = await app.as('founder')
    await invite(founder, { name: 'Tage Ny', email: 'tage@oppendorr.example' })
    await (await app.another().get(await linkTo('tage@oppendorr.example'))).submit('Tacka ja och logga in')
    const own = await memberAddress(founder, 'Sonja Dahl')
    const alone = await (await founder.get(own)).submit('Avsluta mitt uppdrag', { sure: 'ja' })
    assert.deepEqual(alone.problems, [
      'Du är organisationens enda behöriga företrädare. Ge någon annan den rollen först.',
    ])
    const tage = await founder.get(await memberAddress(founder, 'Tage Ny'))
    await tage.submit('Spara', { role: 'partySignatory', assignment: 'Ordförande' })
    const left = await (await founder.get(own)).submit('Avsluta mitt uppdrag', { sure: 'ja' })
    assert.match(left.flash ?? '', /Du företräder inte längre/)
    assert.match((await founder.get(home)).address, /logga-in/)
    const after = await (await app.as({ email: 'tage@oppendorr.example' })).get(home)
    assert.match(
      after.text,
      /Tage Ny \(du\).*Ordförande.*Behörig företrädare.*Tidigare företrädare.*Sonja Dahl/,
    )
  })

  test('the last one who may sign cannot become a contact person either', async () => {
    const neighbour = await app.as('neighbour')
    const page = await neighbour.get(await memberAddress(neighbour, 'Otto Villén'))
    const refused = await page.submit('Spara', { role: 'partyRep' })
    assert.match(refused.problems.join(), /organisationens enda behöriga/)
  })

  test('a contact person may leave', async () => {
    const chair = await app.as('chair')
    await invite(chair, { name: 'Kort Gäst', email: 'kort@ungasvag.example' })
    const guest = app.another()
    await (await guest.get(await linkTo('kort@ungasvag.example'))).submit('Tacka ja och logga in')
    const own = await (await guest.get(home)).follow('Lämna ditt uppdrag')
    assert.ok(!own.has('[name="role"]'))
    await own.submit('Avsluta mitt uppdrag', { sure: 'ja' })
    assert.match((await chair.get(home)).text, /Tidigare företrädare.*Kort Gäst/)
  })

  test('two signatories who end each other at once leave one', async () => {
    const organisationId = app.place.organisations.ungasVag
    const chair = await app.as('chair')
    await invite(chair, { name: 'Vice Ordf', email: 'vice@ungasvag.example', role: 'partySignatory' })
    await (await app.another().get(await linkTo('vice@ungasvag.example'))).submit('Tacka ja och logga in')
    const ids = await Promise.all(['Fatima Nordin', 'Vice Ordf'].map((name) => memberAddress(chair, name)))
    const by = app.place.members.chair
    const ends = await Promise.all(
      ids.map((address) =>
        endMember(app.db, { organisationId, membershipId: address.split('/').at(-1) ?? '', on: today, by }),
      ),
    )
    assert.deepEqual(ends.map(({ kind }) => kind).toSorted(), ['done', 'lastSignatory'])
  })
})

describe('an invitation to an organisation', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const invite = async (client: TestClient, typed: Record<string, string>) =>
    (await client.get(`${home}/inbjudan`)).submit('Skicka inbjudan', typed)

  test('goes once to an address, also when it is sent four times at once', async () => {
    const [chair, email] = [await app.as('chair'), 'tva@ungasvag.example']
    const typed = { name: 'Två Gånger', email, role: 'partyRep' }
    const forms = await Promise.all([1, 2, 3, 4].map(() => chair.get(`${home}/inbjudan`)))
    const sent = await Promise.all(forms.map((form) => form.submit('Skicka inbjudan', typed)))
    assert.deepEqual(sent.map(({ status }) => status).toSorted(), [200, 422, 422, 422])
    assert.equal((await mailsTo(app.db, email)).length, 1)
  })

  test('by somebody whom another takes away lets nobody in', async () => {
    const [chair, leaving] = [await app.as('chair'), app.another()]
    await invite(chair, { name: 'På Väg', email: 'ut@ungasvag.example', role: 'partySignatory' })
    const link = await linkMailedTo(app.db, 'ut@ungasvag.example')
    await (await leaving.get(link)).submit('Tacka ja och logga in')
    await invite(leaving, { name: 'Bakväg', email: 'bak@ungasvag.example', role: 'partyRep' })
    const row = (await chair.get(home)).document.querySelector('a[aria-label="Ändra för På Väg"]')
    const page = await chair.get(row?.getAttribute('href') ?? assert.fail())
    await page.submit('Avsluta uppdraget för På Väg', { sure: 'ja' })
    const late = await app.another().get(await linkMailedTo(app.db, 'bak@ungasvag.example'))
    assert.equal(late.heading, 'Inbjudan gäller inte längre')
  })
})
