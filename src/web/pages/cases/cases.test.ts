import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase, takeIn } from '../../../../test/support/journey.ts'
import { changesSettled, countQueries } from '../../../../test/support/queries.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { recountCase } from '../../../store/case/recount.ts'

const monday = '2026-11-23T09:00:00Z'

describe('the work list', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: monday })
    await aCase(app, { title: 'Öppna kvällar', withCoordinator: true })
    await aCase(app, { title: 'Läxhjälp', until: 'considerationSubmitted', withGuest: true })
    await aCase(app, { title: 'Odling', receivedOn: '2026-10-25' })
    await aCase(app, { title: 'Språkcafé', until: 'directorDeclined', told: true })
  })
  after(() => app.close())

  const open = async (who: Who, address = '/arenden') => {
    const client = await app.as(who)
    return client.get(address)
  }

  test('shows the staff unit what is open, the nearest day first', async () => {
    const page = await open('staffUnit')
    assert.deepEqual(titlesOn(page), ['Odling', 'Öppna kvällar', 'Läxhjälp'])
    assert.equal(page.has('a[href="/initiativ/registrera"]'), true)
  })

  test('says whose turn it is, and to the one whose turn it is that it is theirs', async () => {
    assert.match(rowOf(await open('staffUnit'), 'Läxhjälp'), /Stadsdelsdirektören/)
    assert.match(rowOf(await open('director'), 'Läxhjälp'), /Din tur/)
  })

  test('says the same as the to-do list about whose turn it is', async () => {
    for (const who of ['partyRep', 'staffUnit', 'director'] as const) {
      const todo = await open(who, '/mitt')
      const waiting = [...todo.document.querySelectorAll('.todo-task + p a')].map(
        (link) => link.textContent ?? '',
      )
      assert.deepEqual(titlesOn(await open(who, '/arenden?tur=min')).toSorted(), waiting.toSorted(), who)
    }
  })

  test('calls a case late from the day after its last day', async () => {
    assert.match(rowOf(await open('staffUnit'), 'Odling'), /2026-11-22i går.*Försenat/)
    app.setTime('2026-11-22T09:00:00Z')
    const row = rowOf(await open('staffUnit'), 'Odling')
    app.setTime(monday)
    assert.match(row, /2026-11-22i dag.*Snart/)
  })

  test('says that an expected day is a guide, and calls nobody late when it has passed', async () => {
    assert.match(rowOf(await open('staffUnit'), 'Läxhjälp'), /om \d+ dagarriktmärke, inte en regel/)
    app.setTime('2027-03-01T09:00:00Z')
    const id = (
      await app.db
        .selectFrom('partnership')
        .select('id')
        .where('title', '=', 'Läxhjälp')
        .executeTakeFirstOrThrow()
    ).id
    await recountCase(app.db, id, { today: plainDate('2027-03-01'), at: app.deps.clock() })
    const row = rowOf(await open('staffUnit'), 'Läxhjälp')
    const late = titlesOn(await open('staffUnit', '/arenden?lage=forsenade'))
    app.setTime(monday)
    assert.match(row, /skulle ha varit klart \(riktmärke, inte en regel\)/)
    assert.doesNotMatch(row, /Försenat/)
    assert.ok(!late.includes('Läxhjälp') && late.includes('Odling'))
  })

  test('shows each reader what they may see, and no other organisation anything', async () => {
    const readers: [Who, number][] = [
      ['director', 3],
      ['unitHead', 3],
      ['departmentHead', 3],
      ['coordinator', 1],
      ['politician', 3],
      ['auditor', 3],
      ['legal', 0],
      ['partyRep', 3],
      ['founder', 0],
      [{ email: 'gudrun.lind@handslag.example' }, 1],
    ]
    for (const [who, count] of readers) assert.equal(titlesOn(await open(who)).length, count, String(who))
  })

  test('offers nobody to register an initiative who may not', async () => {
    for (const who of ['politician', 'auditor', 'partyRep'] as const)
      assert.equal((await open(who)).has('a[href="/initiativ/registrera"]'), false, who)
  })

  test('is found by a part of a word, a party or a number', async () => {
    assert.deepEqual(titlesOn(await open('staffUnit', '/arenden?sok=läx')), ['Läxhjälp'])
    assert.deepEqual(titlesOn(await open('staffUnit', '/arenden?sok=jar-2026-0003')), ['Odling'])
    assert.equal(titlesOn(await open('staffUnit', '/arenden?sok=ungas&lage=alla')).length, 4)
  })

  test('is not found when it has a word that is to be left out', async () => {
    const found = titlesOn(await open('staffUnit', '/arenden?sok=unga+-odling&lage=alla'))
    assert.equal(found.length, 3)
    assert.equal(found.includes('Odling'), false)
  })

  test('says when nothing matches, and how to go on', async () => {
    const page = await open('staffUnit', '/arenden?sok=xyzzy')
    assert.match(page.text, /Inga ärenden passar/)
    assert.equal(titlesOn(await page.follow('Visa alla pågående')).length, 3)
  })

  test('counts what each choice would show, and shows as many', async () => {
    const page = await open('staffUnit')
    assert.match(page.text, /Pågående \(3\)Försenade \(1\)Avslutade \(1\)Alla \(4\)/)
    for (const [choice, count] of [
      ['Försenade', 1],
      ['Avslutade', 1],
      ['Alla', 4],
      ['Min tur', 2],
    ] as const)
      assert.equal(titlesOn(await page.follow(choice)).length, count, choice)
  })

  test('keeps what was chosen when something more is', async () => {
    const page = await (await open('director')).follow('Min tur')
    assert.deepEqual(titlesOn(page), ['Läxhjälp'])
    const sorted = await page.follow('Inleda IOP')
    assert.match(sorted.address, /tur=min/)
    assert.deepEqual(titlesOn(sorted), ['Läxhjälp'])
  })

  test('takes nonsense in the address for nothing', async () => {
    const page = await open('staffUnit', '/arenden?lage=x&tur=y&fas=ÅÄÖ&ordning=z&sida=-1')
    assert.equal(page.status, 200)
    assert.equal(titlesOn(page).length, 3)
  })

  test('teaches an organisation without a case how one begins', async () => {
    const page = await open('founder')
    assert.match(page.text, /börjar med att ni lämnar in en idé/)
    assert.equal(page.has('a[href="/initiativ"].ds-button'), true)
  })

  test('sends who is not signed in to sign in, and back', async () => {
    assert.match((await app.another().get('/arenden?sok=läx')).address, /vidare=/)
  })
})

describe('a case in the work list', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: monday })
  })
  after(() => app.close())

  const titlesOf = async (who: Who, address: string) => {
    const client = await app.as(who)
    return titlesOn(await client.get(address))
  }

  test('no longer waits for the party once the last document is in', async () => {
    const number = await aCase(app, { title: 'Simskola' })
    const chair = await app.as('chair')
    const wanted = await chair.get(`/arende/${number}/underlag`)
    const links = [...wanted.document.querySelectorAll('a[href*="/underlag/"]')]
    const forms = new Set(links.map((link) => link.getAttribute('href') ?? ''))
    assert.ok((await titlesOf('chair', '/arenden?tur=min')).includes('Simskola'))
    for (const address of [...forms].filter((one) => !one.endsWith('/uppgifter')))
      await (await chair.get(address)).submit('Lämna filerna', { files: [aPdf()], datedOn: '2026-03-18' })
    assert.ok(!(await titlesOf('chair', '/arenden?tur=min')).includes('Simskola'))
  })

  test('says that a case is paused and keeps it among the open', async () => {
    const number = await aCase(app, { title: 'Pausat' })
    await takeIn(app, number, {
      step: 'pause',
      by: 'staff',
      on: plainDate('2026-11-10'),
      content: { reasons: 'Sjukdom.' },
    })
    assert.deepEqual(await titlesOf('staffUnit', '/arenden?lage=pausade&fas=inleda'), ['Pausat'])
    assert.ok((await titlesOf('staffUnit', '/arenden')).includes('Pausat'))
  })
})

describe('the work list with many cases', () => {
  let app: TestApp
  let few: number
  before(async () => {
    app = await anApp({ at: monday })
    await app.client.signInAs('staffUnit')
    for (const title of ['Kvällsidé', 'Idékvällar', 'Idélotteri']) await aCase(app, { title })
    await changesSettled(app.db)
    await app.client.get('/arenden')
    few = await countQueries(app, '/arenden')
    for (let count = 0; count < 37; count++) await aCase(app, { title: `Idé ${count}` })
  })
  after(() => app.close())

  test('asks the database no more often for forty cases than for three', async () => {
    await changesSettled(app.db)
    assert.equal(await countQueries(app, '/arenden'), few)
  })

  test('asks less while no case has changed, and says at once what has', async () => {
    const searched = '/arenden?sok=ångra'
    await changesSettled(app.db)
    assert.ok((await countQueries(app, searched)) < (await countQueries(app, searched, '/arenden')))
    const call = (from: string, to: string) =>
      app.db.updateTable('partnership').set({ title: to }).where('title', '=', from).execute()
    assert.deepEqual(titlesOn(await app.client.get(searched)), [])
    await call('Idé 0', 'Idé att ångra')
    assert.deepEqual(titlesOn(await app.client.get(searched)), ['Idé att ångra'])
    await call('Idé att ångra', 'Idé 0')
    assert.deepEqual(titlesOn(await app.client.get(searched)), [])
  })

  test('turns pages', async () => {
    const page = await app.client.get('/arenden')
    assert.equal(titlesOn(page).length, 25)
    assert.equal(titlesOn(await page.follow('Nästa')).length, 15)
    assert.equal(titlesOn(await app.client.get('/arenden?sok=idé&sida=9')).length, 12)
  })

  test('looks for longer words that begin so only where the words themselves are in few', async () => {
    const page = await app.client.get('/arenden?sok=idé')
    assert.match(page.text, /37 ärenden för/)
    assert.match((await page.follow('Sök också bland längre ord som börjar så')).text, /39 ärenden för/)
    assert.match((await app.client.get('/arenden?sok=idék')).text, /1 ärende för/)
  })
})

function aPdf(): File {
  return new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], 'underlag.pdf')
}

function titlesOn(page: TestPage): string[] {
  return [...page.document.querySelectorAll('tbody th a')].map((link) => link.textContent ?? '')
}

function rowOf(page: TestPage, title: string): string {
  const rows = [...page.document.querySelectorAll('tbody tr')]
  const row = rows.find((one) => one.querySelector('th a')?.textContent === title)
  return row?.textContent ?? assert.fail(`No row ${title}`)
}
