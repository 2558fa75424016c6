import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aCalledCase, idOf } from '../../../../../test/support/called-case.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import type { TestPage } from '../../../../../test/support/test-page.ts'
import { dailyDigest } from '../../../../jobs/daily-digest.ts'
import { listAgreed } from '../../../../store/meetings/meeting-decision.ts'

const written = { notes: 'Vi talade om öppna kvällar.', nextStep: 'Stabsenheten skriver övervägandet.' }

// The meeting was held on 30 November 2026; Robin Sköld was asked to it for the association.
describe('what was agreed at a first meeting', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp()
    number = await aCalledCase(app, await app.as('staff'))
    app.setTime('2026-12-01T09:00:00Z')
    const page = await (await app.as('staff')).get(`/arende/${number}/mote/minnesanteckningar`)
    await page.submit('Registrera och dela anteckningarna', {
      ...written,
      'decision-0': 'Lämna stadgarna',
      'owner-0': ownerIn(page, 'Robin Sköld'),
      'due-0': '2026-12-10',
      'decision-1': 'Vi hörs efter jul',
    })
  })
  after(() => app.close())

  test('stands with both sides, and is for whoever took it upon them to do', async () => {
    for (const who of ['staff', 'chair', 'unitHead'] as const) {
      const { text } = await (await app.as(who)).get(`/arende/${number}/mote`)
      assert.match(text, /Det vi kom överens om.*Lämna stadgarna\s*Robin Sköld, .*10 december 2026/s, who)
      assert.match(text, /Vi hörs efter jul/)
    }
    const mine = await (await app.as('representative')).get('/mitt')
    assert.match(mine.text, /Lämna stadgarna/)
    assert.doesNotMatch((await (await app.as('chair')).get('/mitt')).text, /Lämna stadgarna/)
  })

  test('is told in the owner’s digest when its day comes near, and once when it has passed', async () => {
    await digestOn('2026-12-02')
    assert.equal(await remindedOf('Lämna stadgarna'), 0)
    await digestOn('2026-12-03')
    assert.equal(await remindedOf('Lämna stadgarna'), 1)
    await digestOn('2026-12-11')
    await digestOn('2026-12-12')
    assert.equal(await remindedOf('Lämna stadgarna'), 2)
  })

  test('is done when its owner says so, and the others are told', async () => {
    const refused = await (await app.as('chair')).get(await doneAddress())
    assert.equal(refused.status, 404)
    const mine = await (await app.as('representative')).get('/mitt')
    const page = await mine.follow('Lämna stadgarna: Öppna kvällar i Rinkeby')
    const next = await page.submit('Det är klart', { note: 'Skickade i går' })
    assert.match(next.text, /Visa det som är klart \(1\)\s*Lämna stadgarna, Robin Sköld: klart/)
    assert.doesNotMatch((await (await app.as('representative')).get('/mitt')).text, /Lämna stadgarna:/)
    assert.ok((await toldOf(app.db, number, 'groupActionDone')).includes('Stina Lindqvist'))
  })

  test('is to be done again when it was not, with the reason beside it', async () => {
    const page = await (await app.as('staff')).get(`/arende/${number}/mote`)
    const undo = await page.follow('Det är inte klart: Lämna stadgarna')
    const next = await undo.submit('Öppna det igen', { reasons: 'Fel år' })
    assert.match(next.text, /Lämna stadgarna\s*Robin Sköld.*tog tillbaka det .*: Fel år/s)
    assert.match((await (await app.as('representative')).get('/mitt')).text, /Lämna stadgarna/)
  })

  test('is nobody’s to say done where nobody took it on', async () => {
    const [, other] = await listAgreed(app.db, await idOf(app, number))
    const page = await (await app.as('staff')).get(`/arende/${number}/mote/uppgifter/${other?.id}`)
    assert.equal(page.status, 404)
  })

  function ownerIn(page: TestPage, name: string): string {
    const options = [...page.document.querySelectorAll('[name="owner-0"] option')]
    return options.find(({ textContent }) => textContent?.startsWith(name))?.getAttribute('value') ?? ''
  }

  async function doneAddress(): Promise<string> {
    const [first] = await listAgreed(app.db, await idOf(app, number))
    return `/arende/${number}/mote/uppgifter/${first?.id}`
  }

  async function digestOn(day: string) {
    const log = { info: () => {}, warn: assert.fail, error: assert.fail }
    const clock = () => new Date(`${day}T05:00:00Z`)
    await dailyDigest({ db: app.db, log, clock, baseUrl: 'https://iop.example' })
  }

  /** How often its owner has been told of it, and nobody else. */
  async function remindedOf(task: string): Promise<number> {
    const rows = await app.db.selectFrom('notice').select(['person_id', 'params']).execute()
    const told = rows.filter(
      ({ params }) => JSON.stringify(params).includes(task) && JSON.stringify(params).includes('due'),
    )
    assert.ok(told.every(({ person_id }) => person_id === app.place.members.representative))
    return told.length
  }
})
