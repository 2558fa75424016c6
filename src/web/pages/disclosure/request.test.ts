import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../test/support/app.ts'

const gudrun = { email: 'gudrun.lind@handslag.example' }
const refuse = { sure: 'ja', wayOn: 'Begär ett formellt beslut.' }

describe('a request for public documents', () => {
  let app: TestApp
  let client: TestClient
  let asked = 0

  before(async () => {
    app = await anApp()
    client = app.client
  })
  after(() => app.close())

  test('is taken in from somebody who says nothing of themselves, and counts its days', async () => {
    const page = await client.get(await request({ wanted: 'Allt om läxhjälpen' }))
    assert.match(page.text, /Har inte sagt vem den är/)
    assert.match(page.heading, /^Begäran ub-2026-\d+$/)
    assert.match((await client.get('/begaran')).text, /Allt om läxhjälpen.*Har väntat 2 dagar/s)
    await client.signInAs('staffUnit')
    assert.match((await client.get('/mitt')).text, /väntar på svar. Har väntat 2 dagar/)
  })

  test('is written down with a day that has been, what is wanted, and how it came', async () => {
    await client.signInAs('registrar')
    const page = await client.get('/begaran/ny')
    const empty = await page.submit('Ta emot begäran', {})
    assert.equal(empty.status, 422)
    assert.equal(empty.problems.length, 2)
    const wrong = { receivedOn: '2026-11-24', channel: 'phone', wanted: 'Avtalet' }
    const early = await empty.submit('Ta emot begäran', wrong)
    assert.match(early.problems.join(), /framtiden/)
    assert.equal(early.valueOf('wanted'), 'Avtalet')
  })

  test('is taken in once when it is handed in again, and twice when somebody else asks for the same', async () => {
    const address = await request({ wanted: 'Samma avtal' })
    assert.equal(await request({ wanted: 'Samma avtal' }), address)
    const other = await request({ wanted: 'Samma avtal', another: 'ja' })
    assert.notEqual(other, address)
    assert.equal(await request({ wanted: 'Samma avtal', another: 'ja' }), other)
  })

  test('is nobody else’s to see: other roles, the other side, and other bodies', async () => {
    const address = await request({ wanted: 'Något' })
    for (const who of ['politician', 'director', 'admin', 'partySignatory', gudrun] as Who[]) {
      await client.signInAs(who)
      assert.equal((await client.get(address)).status, 404, String(who))
    }
    for (const who of ['director', 'partySignatory'] as const) {
      await client.signInAs(who)
      assert.equal((await client.get('/begaran')).status, 404, who)
    }
    await client.signInAs('auditor')
    assert.equal((await client.get(address)).status, 200)
    assert.equal((await client.get(`${address}/svar`)).status, 404)
    assert.equal((await client.get('/begaran/ny')).status, 404)
  })

  test('is put right while it is open: who, when, and what stood before', async () => {
    const address = await request({ wanted: 'Avtalet med scoterna', name: 'Frida Nyfken' })
    const form = await client.get(`${address}/rattelse`)
    assert.equal(form.valueOf('wanted'), 'Avtalet med scoterna')
    const early = await form.submit('Spara rättelsen', { receivedOn: '2026-11-24' })
    assert.match(early.problems.join(), /framtiden/)
    const typed = { wanted: 'Avtalet med scouterna', receivedOn: '2026-11-20', name: 'Frida Nyfiken' }
    const page = await form.submit('Spara rättelsen', typed)
    assert.match(page.text, /Rättelser.*2026-11-23.*scoterna.*2026-11-20.*scouterna/s)
    assert.match(page.text, /Har väntat 3 dagar/)
    assert.match(page.text, /Uppgifterna om den som begär ändrades/)
    assert.doesNotMatch(page.html, /Nyfken/)
    assert.equal((await form.submit('Spara rättelsen', typed)).status, 409)
  })

  test('keeps no trace of a correction that changes nothing, and none of who asked once that is removed', async () => {
    const address = await request({ wanted: 'Avtalet', email: 'frida@example.se' })
    const same = await (await client.get(`${address}/rattelse`)).submit('Spara rättelsen')
    assert.match(same.flash ?? '', /Inget var ändrat/)
    assert.doesNotMatch(same.text, /Rättelser/)
    await (await client.get(`${address}/uppgifter`)).submit('Ta bort uppgifterna')
    const later = await client.get(`${address}/rattelse`)
    assert.equal(later.has('[name=email]'), false)
    const page = await later.submit('Spara rättelsen', { channel: 'phone' })
    assert.match(page.text, /Rättelser.*Vid ett besök.*Per telefon/s)
    assert.match(page.text, /Uppgifterna togs bort/)
  })

  test('forgets who asked when told to, and keeps the answer', async () => {
    const asker = { name: 'Frida Nyfiken', email: 'frida@example.se', other: 'Storgatan 1' }
    const address = await request({ wanted: 'Avtalet', ...asker })
    assert.match((await client.get(address)).text, /Frida Nyfiken, Storgatan 1/)
    await (await client.get(`${address}/uppgifter`)).submit('Ta bort uppgifterna')
    const page = await client.get(address)
    assert.doesNotMatch(page.html, /Frida|Storgatan/)
    assert.match(page.text, /Uppgifterna togs bort 2026-11-23/)
  })

  test('is closed when it is withdrawn, with the reason, and waits no more', async () => {
    const address = await request({ wanted: 'Något som ångrades' })
    const form = await client.get(`${address}/avslut`)
    assert.equal((await form.submit('Avsluta begäran', {})).problems.length, 2)
    const page = await form.submit('Avsluta begäran', { as: 'withdrawn', reasons: 'Ringde och ångrade sig.' })
    assert.match(page.text, /Begäran är återtagen.*2026-11-23.*Ringde och ångrade sig/s)
    for (const gone of ['svar', 'rattelse', 'avslut', 'handlingar', 'beslut'])
      assert.equal((await client.get(`${address}/${gone}`)).status, 404, gone)
    assert.match((await client.get('/begaran')).text, /Något som ångrades.*Återtagen 2026-11-23/s)
  })

  test('is closed as it was read: not when somebody has answered it meanwhile', async () => {
    const address = await request({ wanted: 'Två på en gång' })
    const form = await client.get(`${address}/avslut`)
    await (await client.get(`${address}/rattelse`)).submit('Spara rättelsen', { channel: 'mail' })
    const late = await form.submit('Avsluta begäran', { as: 'otherwise', reasons: 'Står i ub-2026-1.' })
    assert.equal(late.status, 409)
    const again = await late.submit('Avsluta begäran', { as: 'otherwise', reasons: 'Står i ub-2026-1.' })
    assert.match(again.text, /besvarad på annat sätt/)
  })

  test('is followed by a formal decision, an appeal and the court’s ruling, each on a line of its own', async () => {
    const address = await answered()
    const decision = { on: '2026-11-23', who: 'Karin Holm, stadsdelsdirektör', externalNumber: 'JÄR 2026/77' }
    await (await client.get(`${address}/beslut`)).submit('Registrera beslutet', decision)
    const appeal = await client.get(`${address}/overklagande`)
    const days = { who: 'Kammarrätten', on: '2026-11-23', sentOn: '2026-11-22' }
    const early = await appeal.submit('Registrera överklagandet', days)
    assert.match(early.problems.join(), /skickats innan det kom in/)
    await early.submit('Registrera överklagandet', { ...days, sentOn: '2026-11-23' })
    const ruling = await client.get(`${address}/avgorande`)
    assert.equal(ruling.valueOf('who'), 'Kammarrätten')
    const page = await ruling.submit('Registrera avgörandet', { on: '2026-11-23', outcome: 'changed' })
    const number = /ub-2026-\d+/.exec(page.heading)?.[0]
    const lines = `${number}-1.*JÄR 2026/77.*Karin Holm.*${number}-2.*Skickat till domstolen.*${number}-3.*ändrade beslutet`
    assert.match(page.text, new RegExp(lines, 's'))
    assert.match(page.text, /Pröva handlingarna på nytt/)
  })

  test('has an appeal only against a decision, and a ruling only on an appeal', async () => {
    const address = await answered()
    const statuses = async () =>
      Promise.all(
        ['beslut', 'overklagande', 'avgorande'].map(
          async (at) => (await client.get(`${address}/${at}`)).status,
        ),
      )
    assert.deepEqual(await statuses(), [200, 404, 404])
    const decision = { on: '2026-11-23', who: 'Nämnden' }
    await (await client.get(`${address}/beslut`)).submit('Registrera beslutet', decision)
    assert.deepEqual(await statuses(), [200, 200, 404])
    await client.signInAs('auditor')
    assert.match((await client.get(address)).text, /Formellt beslut/)
    assert.deepEqual(await statuses(), [404, 404, 404])
    assert.doesNotMatch((await client.get('/begaran')).text, /Här tar du emot/)
    for (const who of ['director', 'partySignatory'] as Who[]) {
      await client.signInAs(who)
      assert.deepEqual(await statuses(), [404, 404, 404], String(who))
    }
  })

  async function request(typed: Record<string, string>): Promise<string> {
    await client.signInAs('registrar')
    const form = await client.get('/begaran/ny')
    const page = await form.submit('Ta emot begäran', {
      channel: 'visit',
      receivedOn: '2026-11-21',
      ...typed,
    })
    return page.address.split('?')[0] ?? ''
  }

  /** Answered with a no: there is no such document here. */
  async function answered(): Promise<string> {
    const address = await request({ wanted: `En handling som inte finns (${++asked})` })
    const form = await client.get(`${address}/svar`)
    assert.match(form.text, /Inget lämnas ut.*Jag har läst igenom svaret/s)
    await form.submit('Lämna svaret och diarieför', refuse)
    return address
  }
})
