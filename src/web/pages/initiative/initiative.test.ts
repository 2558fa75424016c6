import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { idea } from '../../../../test/support/initiative-typed.ts'
import { linkMailedTo } from '../../../../test/support/mails.ts'

describe('an initiative', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  const board = () => ({ board: app.place.boardId })

  test('gives a receipt with number and the last day of the first meeting', async () => {
    const page = await app.another().get('/initiativ')
    const receipt = await page.submit('Lämna in idén', { ...idea, ...board() })
    assert.equal(receipt.status, 200)
    assert.match(receipt.text, /jar-2026-\d{4}/)
    assert.match(receipt.text, /21 december 2026/)
    assert.match(receipt.text, /2026-11-23 \+ 4 veckor = 2026-12-21/)
  })

  test('lets its sender follow the case through the link in the mail, once', async () => {
    const sender = app.another()
    const page = await sender.get('/initiativ')
    await page.submit('Lämna in idén', {
      ...idea,
      ...board(),
      email: 'ella@forst.example',
      organisation: 'Först',
      number: '',
    })
    const url = await linkMailedTo(app.db, 'ella@forst.example')
    const inside = await (await sender.get(url)).submit('Öppna ärendet')
    assert.equal(inside.status, 200)
    assert.match(inside.address, /^\/arende\/jar-2026-/)
    assert.equal((await app.another().get(url)).heading, 'Länken gäller inte längre')
    const again = await (await sender.get(url)).follow('Gå vidare')
    assert.equal(again.address, inside.address)
  })

  test('comes back with what was typed when something is missing', async () => {
    const page = await app.another().get('/initiativ')
    const again = await page.submit('Lämna in idén', { ...idea, ...board(), email: 'fel', challenge: '' })
    assert.equal(again.status, 422)
    assert.equal(again.problems.length, 2)
    assert.match(again.document.toString(), /Nadja Berg/)
  })

  test('refuses a personal identity number with an explanation', async () => {
    const page = await app.another().get('/initiativ')
    const again = await page.submit('Lämna in idén', { ...idea, ...board(), target: 'Anna 811228-9874' })
    assert.equal(again.status, 422)
    assert.match(again.problems.join(' '), /personnummer/)
  })

  test('can be handed in by a member without telling twice who they are', async () => {
    const member = await app.as('partyRep')
    const page = await member.get('/initiativ')
    assert.match(page.text, /Ni lämnar in idén som Ungas väg in/)
    const receipt = await page.submit('Lämna in idén', {
      ...board(),
      name: 'Från oss',
      challenge: 'x',
      target: 'y',
      idea: 'z',
    })
    assert.match(receipt.text, /Öppna ärendet/)
  })

  test('is registered by an official for whoever took it, counted from the day of receipt', async () => {
    const official = await app.as('unitHead')
    const page = await official.get('/initiativ/registrera')
    const typed = {
      ...idea,
      number: '',
      name: 'Från nämnden',
      origin: 'board',
      receivedOn: '2026-11-02',
      receivedBy: 'Nils Sandell',
      forwardedOn: '2026-11-05',
      email: '',
      contactName: '',
    }
    await page.submit('Registrera initiativet', typed)
    const { received_on, forwarded_on, origin } = await caseCalled(app, 'Från nämnden')
    assert.deepEqual([received_on, forwarded_on, origin], ['2026-11-02', '2026-11-05', 'board'])
  })

  test('cannot have been received tomorrow, nor forwarded before it was received', async () => {
    const official = await app.as('staffUnit')
    const page = await official.get('/initiativ/registrera')
    const typed = { ...idea, number: '', origin: 'official', receivedBy: 'Stina', receivedOn: '2026-11-24' }
    assert.equal((await page.submit('Registrera initiativet', typed)).status, 422)
    const backwards = { ...typed, receivedOn: '2026-11-20', forwardedOn: '2026-11-19' }
    assert.equal((await page.submit('Registrera initiativet', backwards)).status, 422)
    const ahead = { ...typed, receivedOn: '2026-11-20', forwardedOn: '2026-11-24' }
    assert.deepEqual((await page.submit('Registrera initiativet', ahead)).problems, [
      'Dagen kan inte ligga framåt i tiden.',
    ])
    const dayless = { ...typed, receivedOn: '2026-11-20', forwardedBy: 'Nils Sandell' }
    assert.deepEqual((await page.submit('Registrera initiativet', dayless)).problems, [
      'Skriv också vilken dag det lämnades vidare.',
    ])
    assert.equal(
      (await page.submit('Registrera initiativet', { ...typed, receivedOn: '2026-11-23' })).status,
      200,
    )
  })

  test('that somebody else took is registered one link away from the form for those who hand in their own', async () => {
    const link = 'a[href="/initiativ/registrera"]'
    assert.ok((await (await app.as('staffUnit')).get('/initiativ')).has(link))
    assert.ok(!(await (await app.as('partySignatory')).get('/initiativ')).has(link))
    assert.ok(!(await app.client.get('/initiativ')).has(link))
  })

  test('is not registered by the auditor or by an association', async () => {
    for (const role of ['auditor', 'politician', 'partySignatory'] as const) {
      const reader = await app.as(role)
      assert.equal((await reader.get('/initiativ/registrera')).status, 404, role)
    }
  })
})

async function caseCalled({ db }: TestApp, title: string) {
  return db.selectFrom('partnership').selectAll().where('title', '=', title).executeTakeFirstOrThrow()
}
