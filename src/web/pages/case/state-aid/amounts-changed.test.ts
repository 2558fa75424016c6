import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { fillIn } from '../../../../../test/support/journey-aid.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'

let app: TestApp
let number: string
const see = async (who: Parameters<TestApp['as']>[0], ...more: string[]) => {
  const page = await (await app.as(who)).get(['/arende', number, ...more].join('/'))
  return page.text.replaceAll('\u00a0', ' ')
}

before(async () => {
  app = await anApp({ at: '2026-11-24T09:00:00Z' })
})
after(() => app.close())

describe('state aid that was assessed for other amounts', () => {
  before(async () => {
    number = await aCaseInIdeaMeetings(app)
    await put('200 000')
    await conclude('200 000')
  })

  test('stands as long as the amounts do', async () => {
    assert.doesNotMatch(await see('staff', 'statsstod'), /andra belopp/)
    assert.doesNotMatch(await see('staff', 'budget'), /andra belopp/)
  })

  test('says in its paper which measure and which amounts it is about', async () => {
    const client = await app.as('chair')
    const paper = await (await client.get(`/arende/${number}/statsstod`)).follow('Läs bedömningen')
    const text = paper.text.replaceAll('\u00a0', ' ')
    assert.match(text, /Det som är bedömt.*Överenskommelsen.*Pengar\s*2027\s*200 000 kr/s)
  })

  test('says to both sides what has changed, year by year', async () => {
    await put('260 000')
    for (const who of ['staff', 'chair'] as const) {
      assert.match(await see(who, 'statsstod'), /pengar 2027: bedömt för 200 000 kr, nu 260 000 kr/)
      assert.match(await see(who, 'budget'), /bedömt för andra belopp än de här/)
    }
    const page = await (await app.as('staff')).get(`/arende/${number}/statsstod`)
    assert.match(page.text, /Fortsätt med det nya stödet/)
  })

  test('warns whoever concludes on amounts that are not those of the agreement', async () => {
    assert.match(await see('staff', 'statsstod', 'slutsats'), /skrivet 200 000 kr, i budgeten 260 000 kr/)
    await conclude('260 000')
    assert.doesNotMatch(await see('chair', 'statsstod'), /nu 260 000 kr/)
    assert.doesNotMatch(await see('chair', 'budget'), /bedömt för andra belopp/)
  })

  test('is behind also where the same sum is put in in other years', async () => {
    await put('160 000')
    await put('100 000', 2028)
    assert.match(await see('chair', 'statsstod'), /pengar 2028: bedömt för 0 kr, nu 100 000 kr/)
  })
})

describe('state aid that was assessed before the agreement had amounts', () => {
  before(async () => {
    number = await aCaseInIdeaMeetings(app)
    await conclude('200 000')
  })

  test('stands when the parties agree on the sum that was written', async () => {
    await put('150 000')
    await put('50 000', 2028)
    assert.doesNotMatch(await see('staff', 'budget'), /andra belopp/)
  })

  test('is behind when they agree on another', async () => {
    await put('90 000', 2028)
    assert.match(await see('chair', 'budget'), /andra belopp än de här/)
    assert.match(await see('chair', 'statsstod'), /pengar, hela tiden: bedömt för 200 000 kr, nu 240 000 kr/)
  })
})

async function put(amount: string, year = 2027): Promise<void> {
  const client = await app.as('staff')
  const budget = await client.get(`/arende/${number}/budget`)
  const links = [...budget.document.querySelectorAll('a')].flatMap((one) => one.getAttribute('href') ?? [])
  const own = links.find((href) => new RegExp(`/${year}/insatser$`).test(href)) ?? ''
  const done = await (await client.get(own)).submit('Spara och gå vidare till kostnaderna', {
    'amount-cash': amount,
  })
  assert.deepEqual(done.problems, [])
}

async function conclude(cash: string): Promise<void> {
  const client = await app.as('staff')
  await fillIn(client, number, { cash })
  const form = await client.get(`/arende/${number}/statsstod/slutsats`)
  const done = await form.submit('Registrera slutsatsen', { basis: 'general', reasons: 'Ryms.' })
  assert.deepEqual(done.problems, [])
}
