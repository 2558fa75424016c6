import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { idea } from '../../../../test/support/initiative-typed.ts'
import { linkMailedTo } from '../../../../test/support/mails.ts'
import { addOrganisation } from '../../../store/bodies/organisation.ts'

describe('an initiative that comes twice, or in the name of somebody who is here', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2026-11-23T09:00:00Z' })
  })
  after(() => app.close())

  const board = () => ({ board: app.place.boardId })

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
    assert.match(await linkMailedTo(app.db, 'nagon@annan.example'), /\/initiativ\/kvitto\//)
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
    assert.match(await linkMailedTo(app.db, 'snabb@annan.example'), /\/initiativ\/kvitto\//)
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
})

function numberIn(text: string): string | undefined {
  return /jar-2026-\d{4}/.exec(text)?.[0]
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
