import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../../store/register/register-data.ts'
import { withdrawRecords } from '../../../store/register/register-save.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-21'))
})
after(() => app.close())

describe('the register', () => {
  test('is open to anybody and shows how many there are', async () => {
    const page = await app.client.get('/register')
    assert.equal(page.status, 200)
    assert.match(page.text, /45 partnerskap/)
    assert.match(page.text, /Sida 1 av 3/)
  })

  test('shows each hit with what it does, with whom, where, when and in what state', async () => {
    const { text } = await app.client.get('/register?sok=botildenborg')
    for (const fact of [
      'Stiftelsen Botildenborg',
      'En stegvis väg till jobb',
      'I partnerskap med Arbetsmarknads- och socialförvaltningen',
      'Malmö · 2022–2024',
      'Perioden är slut',
    ]) {
      assert.ok(text.includes(fact), fact)
    }
  })

  test('carries what was chosen into the next search', async () => {
    const { document } = await app.client.get('/register?kommun=0180&lang=en')
    const carried = [...document.querySelectorAll('form.register-search input[type=hidden]')]
    assert.deepEqual(
      carried.map((input) => [input.getAttribute('name'), input.getAttribute('value')]),
      [
        ['kommun', '0180'],
        ['lang', 'en'],
      ],
    )
    const { text } = await app.client.get('/register?kommun=0180&lang=en&sok=young+people&ordning=namn')
    assert.match(text, /\d+ partnerships for “young people”/)
  })

  test('says so, and how to go on, when nothing fits', async () => {
    const page = await app.client.get('/register?sok=xyzzy')
    assert.match(page.text, /Inga partnerskap passar/)
    assert.match(page.text, /Visa alla/)
  })

  test('takes nonsense in the address for nothing', async () => {
    const page = await app.client.get('/register?sida=-1&lage=borta&ordning=slump')
    assert.match(page.text, /45 partnerskap/)
    assert.match((await app.client.get('/register?sida=999')).text, /Sida 3 av 3/)
  })
})

describe('other ways to look at the register', () => {
  test('shows each municipality as a dot and in a table, both leading to it', async () => {
    const { document } = await app.client.get('/register/karta')
    const dots = [...document.querySelectorAll('svg.map a')].map((dot) => dot.getAttribute('href'))
    const rows = [...document.querySelectorAll('table a')].map((row) => row.getAttribute('href'))
    assert.equal(dots.length, 6)
    assert.deepEqual(dots.sort(), rows.sort())
    assert.ok(dots.includes('/register/kommun/2480'))
  })

  test('keeps what was chosen on the map', async () => {
    const { document, text } = await app.client.get('/register/karta?omrade=hemloshet')
    assert.match(text, /Malmö/)
    const [dot] = document.querySelectorAll('svg.map a')
    assert.match(dot?.getAttribute('href') ?? '', /kommun=1280&omrade=hemloshet/)
  })

  test('shows periods along the years, in words too', async () => {
    const { text } = await app.client.get('/register/tidslinje?kommun=2480')
    assert.match(text, /Umeå, 2021–2025/)
  })

  test('says of every figure how many it rests on', async () => {
    const { text } = await app.client.get('/register/siffror')
    assert.match(text, /45 partnerskap i 6 av landets 290 kommuner/)
    assert.match(text, /Ingen av källorna anger belopp/)
    assert.match(text, /Bygger på 33 av 45 partnerskap/)
    assert.match(text, /Belopp0 av 45/)
  })

  test('has a page for a municipality, an area and an organisation', async () => {
    assert.match((await app.client.get('/register/kommun/2480')).text, /5 partnerskap/)
    assert.match((await app.client.get('/register/kommun/0114')).text, /känner inte till/)
    assert.match((await app.client.get('/register/omrade/ensamhet')).text, /Ofrivillig ensamhet/)
    assert.match((await app.client.get('/register/organisation/bris')).text, /1 partnerskap/)
    assert.match((await app.client.get('/register/organisation?sok=bris')).text, /1 organisation/)
    for (const nowhere of ['kommun/9998', 'omrade/borta', 'organisation/ingen', 'kommun/x'])
      assert.equal((await app.client.get(`/register/${nowhere}`)).status, 404, nowhere)
  })

  test('finds any party of what was chosen by a part of its name, and chooses it', async () => {
    const list = await app.client.get('/register?ar=2021')
    const all = await list.follow('Sök bland alla idéburna parter')
    assert.equal(all.valueOf('ar'), '2021')
    const found = await app.client.get('/register/part/ideburen?ar=2021&namn=r%C3%B6da+kors')
    const one = found.document.querySelector('main ul a')
    assert.match(one?.textContent ?? '', /Röda Kors/)
    const chosen = await app.client.get(one?.getAttribute('href') ?? '')
    assert.match(chosen.address, /ideburen=.*ar=2021/)
    assert.doesNotMatch(chosen.text, /0 partnerskap/)
    assert.match((await app.client.get('/register/part/ideburen?namn=%25')).text, /Ingen heter så/)
    assert.equal((await app.client.get('/register/part/annan')).status, 404)
  })

  test('draws no facet link to nothing', async () => {
    const { document } = await app.client.get('/register?kommun=2480&ideburen=bris')
    assert.match(document.body.textContent ?? '', /Ta bort valet ”.*BRIS.*”/)
  })
})

describe('a page of the register for caches', () => {
  test('may be shared before sign-in, sets no cookie, and is not sent twice', async () => {
    const first = await app.client.send('/register/malmo-mff', {})
    assert.match(first.headers.get('cache-control') ?? '', /^public/)
    assert.match(first.headers.get('vary') ?? '', /cookie/)
    assert.equal(first.headers.get('set-cookie'), null)
    const etag = first.headers.get('etag') ?? ''
    const again = await app.client.send('/register/malmo-mff', { headers: { 'if-none-match': etag } })
    assert.equal(again.status, 304)
  })

  test('is sent anew when the register has changed', async () => {
    const etag = (await app.client.send('/register', {})).headers.get('etag') ?? ''
    await withdrawRecords(app.db, ['malmo-rkc'], { at: new Date(), by: 'Malmö stad', reason: 'Fel.' })
    const again = await app.client.send('/register', { headers: { 'if-none-match': etag } })
    assert.equal(again.status, 200)
    assert.match((await app.client.get('/register/malmo-rkc')).text, /tagna ur registret.*Fel\./)
  })

  test('is private for whoever has signed in', async () => {
    const signedIn = await app.as('staffUnit')
    const page = await signedIn.send('/register', {})
    assert.match(page.headers.get('cache-control') ?? '', /private/)
  })

  test('tells those who share it what it is, safely', async () => {
    const response = await app.client.send('/register/malmo-botildenborg', {})
    const html = await response.text()
    assert.match(html, /<meta property="og:title" content="Stiftelsen Botildenborg"/)
    const [, data = ''] = html.match(/<script type="application\/ld\+json">(.*?)<\/script>/s) ?? []
    assert.equal(JSON.parse(data).name, 'Stiftelsen Botildenborg')
  })
})

describe('names that are one organisation', () => {
  test('are joined by a person, and the old address leads on', async () => {
    const staff = await app.as('staffUnit')
    const page = await staff.get('/register/organisationer')
    assert.match(page.text, /Bara en människa kan avgöra/)
    const form = { one: 'bris', other: 'stiftelsen-botildenborg', same: 'one' }
    const token = page.valueOf('_token')
    await staff.post('/register/organisationer', new URLSearchParams({ ...form, _token: token ?? '' }))
    const moved = await app.client.send('/register/organisation/stiftelsen-botildenborg', {})
    assert.deepEqual([moved.status, moved.headers.get('location')], [302, '/register/organisation/bris'])
    assert.match((await app.client.get('/register/organisation/bris')).text, /2 partnerskap/)
  })

  test('are separated again by a person where they were wrongly joined, and not proposed anew', async () => {
    const staff = await app.as('staffUnit')
    const joined = await staff.get('/register/organisation/bris')
    assert.match(joined.text, /Kallas ocksåStiftelsen Botildenborg/)
    const own = await joined.submit('Dela isär Stiftelsen Botildenborg', {})
    assert.deepEqual(
      [own.heading, own.flash],
      ['Stiftelsen Botildenborg', 'Namnet är en egen organisation igen.'],
    )
    assert.match((await app.client.get('/register/organisation/bris')).text, /1 partnerskap/)
    const apart = await app.db.selectFrom('register_organisation_apart').select('first_n').execute()
    assert.equal(apart.length, 1)
  })

  test('are not for an association or a visitor to separate', async () => {
    const party = await app.as('partySignatory')
    const { document } = await party.get('/register/organisation/bris')
    assert.doesNotMatch(document.body.textContent ?? '', /Dela isär/)
    const token = (await party.get('/register')).valueOf('_token') ?? ''
    const form = new URLSearchParams({ _token: token })
    const answer = await party.post('/register/organisation/stiftelsen-botildenborg/delning', form)
    assert.equal(answer.status, 404)
  })

  test('are not for an association to join', async () => {
    const party = await app.as('partySignatory')
    assert.equal((await party.get('/register/organisationer')).status, 404)
  })
})

describe('a register without partnerships', () => {
  test('teaches what will be there', async () => {
    const empty = await anApp()
    const page = await empty.client.get('/register')
    await empty.close()
    assert.match(page.text, /Registret är tomt/)
    assert.match(page.text, /när nämnden har beslutat/)
  })
})
