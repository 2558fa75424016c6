import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { addOrganisation } from '../../../store/bodies/organisation.ts'

const idea = {
  name: 'Ungas väg in',
  challenge: 'Många unga står utan arbete och studier. Det visar kommunens statistik.',
  target: 'Unga mellan 16 och 24 år i Husby',
  idea: 'Vi vill möta unga på kvällar och helger och följa dem till utbildning.',
  organisation: 'Nya vägar',
  number: '899991-0055',
  legalForm: 'association',
  contactName: 'Nadja Berg',
  contactTitle: 'Ordförande',
  email: 'nadja@nyavagar.example',
}

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
    const url = await linkMailedTo(app, 'ella@forst.example')
    const inside = await (await sender.get(url)).submit('Öppna ärendet')
    assert.equal(inside.status, 200)
    assert.match(inside.address, /^\/arende\/jar-2026-/)
    assert.equal((await app.another().get(url)).heading, 'Länken gäller inte längre')
    const again = await (await sender.get(url)).follow('Gå vidare')
    assert.equal(again.address, inside.address)
  })

  test('opens one case when the same form is sent twice', async () => {
    const page = await app.another().get('/initiativ')
    const typed = { ...idea, ...board(), number: '', name: 'Dubbelklick' }
    const [first, second] = [
      await page.submit('Lämna in idén', typed),
      await page.submit('Lämna in idén', typed),
    ]
    assert.equal(numberIn(first.text), numberIn(second.text))
    assert.equal(await casesCalled(app, 'Dubbelklick'), 1)
  })

  test('opens one case when somebody goes back and hands in the same again, and says so', async () => {
    const typed = { ...idea, ...board(), number: '', name: 'Tillbaka' }
    const sender = app.another()
    const first = await (await sender.get('/initiativ')).submit('Lämna in idén', typed)
    const second = await (await sender.get('/initiativ')).submit('Lämna in idén', typed)
    assert.equal(numberIn(first.text), numberIn(second.text))
    assert.match(second.flash ?? '', /redan lämnat in den här idén i dag/)
    assert.equal(first.flash, null)
    assert.equal(await casesCalled(app, 'Tillbaka'), 1)
    const changed = await (await sender.get('/initiativ')).submit('Lämna in idén', {
      ...typed,
      need: 'Lokal',
    })
    assert.notEqual(numberIn(first.text), numberIn(changed.text))
  })

  test('opens one case when the same form is sent twice at once', async () => {
    const page = await app.another().get('/initiativ')
    const typed = { ...idea, ...board(), number: '', name: 'Samtidigt' }
    const both = await Promise.all([page.submit('Lämna in idén', typed), page.submit('Lämna in idén', typed)])
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    )
    assert.equal(await casesCalled(app, 'Samtidigt'), 1)
  })

  test('does not let a stranger act for an organisation that is here already', async () => {
    const known = {
      ...idea,
      ...board(),
      number: '899991-0014',
      email: 'nagon@annan.example',
      name: 'Främling',
    }
    const page = await app.another().get('/initiativ')
    await page.submit('Lämna in idén', known)
    assert.match(await linkMailedTo(app, 'nagon@annan.example'), /\/initiativ\/kvitto\//)
    await app.client.signInAs('partySignatory')
    assert.match((await app.client.get('/arenden')).text, /Främling/)
  })

  test('does not let a stranger act for one that only an official has told of', async () => {
    const official = await app.as('staffUnit')
    const form = await official.get('/initiativ/registrera')
    const told = { origin: 'official', receivedOn: '2026-11-02', receivedBy: 'Stina' }
    const nobody = { email: '', contactName: '' }
    const number = '802002-8711'
    await form.submit('Registrera initiativet', { ...idea, number, name: 'Sedd', ...told, ...nobody })
    const typed = { ...idea, ...board(), number, email: 'snabb@annan.example', name: 'Snabb' }
    await (await app.another().get('/initiativ')).submit('Lämna in idén', typed)
    assert.match(await linkMailedTo(app, 'snabb@annan.example'), /\/initiativ\/kvitto\//)
  })

  test('is taken in from two at once who name the same new organisation, and the first acts for it', async () => {
    const number = '802002-8729'
    const typed = (name: string) => ({ ...idea, ...board(), number, name, email: `${name}@ny.example` })
    await Promise.all([handInAtOnce(typed('ena')), handInAtOnce(typed('andra'))])
    assert.equal(await membersOf(app, number), 1)
  })

  test('lets one of two at once be the first of an organisation that nobody acts for', async () => {
    const number = '802002-8737'
    await addOrganisation(app.db, { name: 'Utan folk', number: number.replace('-', '') })
    const typed = (name: string) => ({ ...idea, ...board(), number, name, email: `${name}@folk.example` })
    await Promise.all([handInAtOnce(typed('snabb')), handInAtOnce(typed('sen'))])
    assert.equal(await membersOf(app, number), 1)
  })

  test('is taken in from two at once who give the same address', async () => {
    const typed = (name: string) => ({ ...idea, ...board(), number: '', name, email: 'En@och.samma' })
    await Promise.all([handInAtOnce(typed('Den ena')), handInAtOnce(typed('Den andra'))])
    assert.deepEqual([await casesCalled(app, 'Den ena'), await casesCalled(app, 'Den andra')], [1, 1])
  })

  async function handInAtOnce(typed: Record<string, string>) {
    const receipt = await (await app.another().get('/initiativ')).submit('Lämna in idén', typed)
    assert.equal(receipt.status, 200)
  }

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
      'Skriv också vilken dag stabsenheten fick det.',
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

function numberIn(text: string): string | undefined {
  return /jar-2026-\d{4}/.exec(text)?.[0]
}

async function caseCalled({ db }: TestApp, title: string) {
  return db.selectFrom('partnership').selectAll().where('title', '=', title).executeTakeFirstOrThrow()
}

async function casesCalled({ db }: TestApp, title: string): Promise<number> {
  return (await db.selectFrom('partnership').select('id').where('title', '=', title).execute()).length
}

async function membersOf({ db }: TestApp, number: string): Promise<number> {
  const members = await db
    .selectFrom('organisation_membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select('m.id')
    .where('o.organisation_number', '=', number.replace('-', ''))
    .execute()
  return members.length
}

/** The address in the newest mail to somebody, as the job will send it. */
async function linkMailedTo({ db }: TestApp, email: string): Promise<string> {
  const { rows } = await sql<{ url: string }>`
    select payload #>> '{content,url}' as url from graphile_worker._private_jobs
    where payload #>> '{to,email}' = ${email} order by id desc limit 1`.execute(db)
  return new URL(rows[0]?.url ?? '').pathname
}
